/** Meetings to come, meetings past, and what has been written. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { CalendarPlus, NotebookPen } from 'lucide-react'
import { isInstant, type Instant } from '#kit/day.ts'
import { access } from '#rooms/engagement/access.ts'
import { MEETING_KINDS, MEETING_STATES } from '#rooms/engagement/model.ts'
import { waitsForOtherwise } from '#rooms/engagement/rules/otherwise.ts'
import { meetingsQuery, type Meeting } from '#rooms/engagement/ui/family-data.ts'
import { MEETING_STATE_TEXTS } from '#rooms/engagement/ui/texts.ts'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { Seg } from '#ui-kit/act/seg.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { useNarrow } from '#ui-kit/frame/use-narrow.ts'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Rows } from '#ui-kit/show/rows.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { namesOf, useFamily, useNow, useReach } from '../family-context.tsx'
import { usePageTitle } from '../../page-title.ts'
import { useUrlChoice } from '../../url-choice.ts'
import { Cadence } from './cadence.tsx'
import { MeetingRow } from './meeting-row.tsx'
import { NoteList } from './note-list.tsx'
import { PlanMeetingDialog } from './plan-meeting-dialog.tsx'
import { recordTexts } from './texts.ts'
import styles from './records.module.css'

const ANY = 'any'
/** What a screen holds without hiding what comes after it. */
const FIRST = { phone: 4, laptop: 12 }

export function RecordsPage() {
  const t = useTexts(recordTexts)
  const { familyId } = useFamily()
  const { may } = useReach()
  const { sovi, aika, kesto, ketka } = useSearch({ strict: false }) as Partial<
    Record<'sovi' | 'aika' | 'ketka', string>
  > & { kesto?: number }
  const asked = MEETING_KINDS.find((kind) => kind === sovi)
  const found =
    aika === undefined || !isInstant(aika)
      ? undefined
      : { startsAt: aika, minutes: kesto ?? 60, workerIds: (ketka ?? '').split(',').filter(Boolean) }
  const [planning, setPlanning] = useState(asked !== undefined)
  usePageTitle(t.title)
  return (
    <>
      <div className={styles['head']}>
        <h2>{t.title}</h2>
        <div className={styles['acts']}>
          {may(access['engagement.plan-meeting']) && (
            <Button icon={CalendarPlus} onClick={() => setPlanning(true)}>
              {t.plan}
            </Button>
          )}
          {may(access['engagement.write-note']) && (
            <ButtonLink kind="primary" icon={NotebookPen} to={`/perheet/${familyId}/kirjaukset/uusi`}>
              {t.write}
            </ButtonLink>
          )}
        </div>
      </div>
      <Meetings />
      <NoteList />
      {planning && <PlanMeetingDialog kind={asked} found={found} onClose={() => setPlanning(false)} />}
    </>
  )
}

function Meetings() {
  const t = useTexts(recordTexts)
  const word = useWords()
  const family = useFamily()
  const nameOf = namesOf(family)
  const { data, error } = useQuery(meetingsQuery(family.familyId))
  const states = ['kaikki', ...MEETING_STATES.filter((state) => state !== 'agreed')] as const
  const [state, setState] = useUrlChoice('tila', states, 'kaikki')
  const people = family.members.map((member) => member.personId as string)
  const [person, setPerson] = useUrlChoice('henkilo', [ANY, ...people], ANY)
  const now = useNow()
  if (error !== null && data === undefined) throw error
  if (data === undefined) return <Loading lines={6} />
  const ofPerson = data.filter((each) => person === ANY || each.persons.some(({ personId }) => personId === person))
  const open = ofPerson.filter((each) => each.state === 'agreed')
  const waiting = new Set(
    waitsForOtherwise(
      data.map((each) => ({ ...each, startsAt: each.startsAt as Instant, place: each.place?.kind ?? null })),
      now,
    ).map(({ meetingId }) => meetingId),
  )
  const past = ofPerson
    .filter((each) => each.state !== 'agreed' && (state === 'kaikki' || each.state === state))
    .toReversed()
  return (
    <>
      <Cadence />
      <div className={styles['filters']}>
        <SelectField
          label={t.person}
          name="person"
          value={person}
          onChange={setPerson}
          options={[{ value: ANY, label: t.everyone }, ...people.map((value) => ({ value, label: nameOf(value) }))]}
        />
      </div>
      <Section title={t.coming}>
        {open.length === 0 ? (
          <Empty title={t.noComing}>{t.noComingNext}</Empty>
        ) : (
          <FirstOf label={t.coming} meetings={open} />
        )}
      </Section>
      <Section title={t.past}>
        <div className={styles['filters']}>
          <Seg
            label={t.showState}
            value={state}
            onChange={setState}
            options={states.map((each) => ({
              value: each,
              label: each === 'kaikki' ? t.all : word(MEETING_STATE_TEXTS[each]),
            }))}
          />
        </div>
        {past.length === 0 ? (
          <p className="quiet">{t.noPast}</p>
        ) : (
          <FirstOf label={t.past} meetings={past} waiting={waiting} />
        )}
      </Section>
    </>
  )
}

type Listed = {
  label: string
  meetings: readonly Meeting[]
  /** Those after which nothing has been agreed yet. */
  waiting?: ReadonlySet<string>
}

function FirstOf({ label, meetings, waiting }: Listed) {
  const t = useTexts(recordTexts)
  const { tilalle, tapa } = useSearch({ strict: false }) as Partial<Record<'tilalle' | 'tapa', string>>
  const first = FIRST[useNarrow() ? 'phone' : 'laptop']
  const [whole, setWhole] = useState(false)
  // What waits to be agreed otherwise is not left behind the fold.
  const shown = meetings.filter(({ meetingId }, i) => whole || i < first || waiting?.has(meetingId))
  return (
    <>
      <Rows label={label}>
        {shown.map((meeting) => (
          <MeetingRow
            key={meeting.meetingId}
            meeting={meeting}
            suggests={waiting?.has(meeting.meetingId) ?? false}
            asked={meeting.meetingId === tilalle ? tapa : undefined}
          />
        ))}
      </Rows>
      {meetings.length > shown.length && (
        <Button kind="link" onClick={() => setWhole(true)}>
          {t.moreMeetings({ count: meetings.length })}
        </Button>
      )}
    </>
  )
}
