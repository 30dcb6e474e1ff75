/** One meeting: when, with whom, where; marked in place once it has begun, corrected with its history afterwards. */
import { useState } from 'react'
import { dayInFinland, type Instant } from '#kit/day.ts'
import { access } from '#rooms/engagement/access.ts'
import { contract } from '#rooms/engagement/contract.ts'
import type { Meeting } from '#rooms/engagement/ui/family-data.ts'
import {
  INTERPRETER_TEXTS,
  MEETING_KIND_TEXTS,
  MEETING_STATE_TEXTS,
  NOT_HELD_TEXTS,
  OTHERWISE_TEXTS,
  PLACE_TEXTS,
} from '#rooms/engagement/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { OutcomeChoice, type Outcome } from '#ui-kit/act/outcome-choice.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { Link } from '#ui-kit/frame/link.tsx'
import { Mark } from '#ui-kit/say/mark.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { Row } from '#ui-kit/show/rows.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { namesOf, useFamily, useNow, useReach } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { useRefusals } from '../../refusals.ts'
import { meetingTexts } from './meeting/texts.ts'
import { Otherwise } from './otherwise.tsx'
import { MarkDialog } from './mark-dialog.tsx'
import { recordTexts } from './texts.ts'
import styles from './records.module.css'

const tones = { held: 'ok', missed: 'bad', cancelled: 'off', agreed: 'info' } as const

type Given = {
  meeting: Meeting
  /** Nothing has been agreed after it: what could be done otherwise is suggested. */
  suggests?: boolean
  /** The way that was chosen on another page. */
  asked?: string | undefined
}

export function MeetingRow({ meeting, suggests = false, asked }: Given) {
  const t = useTexts(recordTexts)
  const word = useWords()
  const format = useFormat()
  const now = useNow()
  const { may, reads } = useReach()
  const m = useTexts(meetingTexts)
  const nameOf = namesOf(useFamily())
  const [asking, setAsking] = useState<{ state: Outcome | null; correcting: boolean } | null>(null)
  const mark = useMarkMeeting()
  const at = meeting.startsAt as Instant
  const when = t.moment({ day: format.weekdayShort(dayInFinland(at)), time: format.time(at) })
  const begun = meeting.startsAt <= now
  const mayMark = may(access['engagement.mark-meeting'])
  const open = meeting.state === 'agreed'
  const facts = [
    meeting.serviceName ?? word(MEETING_KIND_TEXTS[meeting.kind]),
    meeting.persons.map(({ personId, name }) => nameOf(personId) || name).join(', '),
    meeting.workerName ?? meeting.organisationName,
    meeting.place === null ? '' : meeting.place.text || word(PLACE_TEXTS[meeting.place.kind]),
    meeting.otherwise === null
      ? ''
      : t.insteadMark({ way: word(OTHERWISE_TEXTS[meeting.otherwise]).toLocaleLowerCase() }),
    meeting.interpreter === null ? '' : word(INTERPRETER_TEXTS[meeting.interpreter]).toLowerCase(),
  ]
  return (
    <Row
      why={
        <>
          {when}{' '}
          {!open && (
            <Status tone={tones[meeting.state]} mark={<Mark state={meeting.state} />}>
              {word(MEETING_STATE_TEXTS[meeting.state])}
              {meeting.reason !== null && `: ${word(NOT_HELD_TEXTS[meeting.reason]).toLowerCase()}`}
            </Status>
          )}
          {open && begun && <Status tone="warn">{t.unmarked}</Status>}
        </>
      }
      meta={facts.filter(Boolean).join(' · ')}
      action={
        mayMark &&
        (open ? (
          begun ? (
            <OutcomeChoice
              label={t.howWent({ when })}
              value={null}
              onChange={(state) =>
                state === 'held' ? mark(meeting, { state, reason: null }) : setAsking({ state, correcting: false })
              }
            />
          ) : (
            <Button small onClick={() => setAsking({ state: 'cancelled', correcting: false })}>
              {t.cancelIt}
              <span className="sr">: {when}</span>
            </Button>
          )
        ) : (
          <Button kind="link" small onClick={() => setAsking({ state: null, correcting: true })}>
            {t.correct}
            <span className="sr">: {when}</span>
          </Button>
        ))
      }
    >
      {reads('notes') && (
        <p className="small">
          <Link to={`/perheet/${meeting.familyId}/kirjaukset/${meeting.meetingId}`}>
            {m.openMeeting}
            <span className="sr">: {when}</span>
          </Link>
        </p>
      )}
      {suggests && <Otherwise meeting={meeting} asked={asked} />}
      {meeting.marks.length > 1 && <History meeting={meeting} />}
      {asking !== null && <MarkDialog meeting={meeting} when={when} {...asking} onClose={() => setAsking(null)} />}
    </Row>
  )
}

function History({ meeting }: { meeting: Meeting }) {
  const t = useTexts(recordTexts)
  const word = useWords()
  const format = useFormat()
  return (
    <details className={styles['history']}>
      <summary>{t.history}</summary>
      <ol>
        {meeting.marks.map((each) => (
          <li key={each.at}>
            {t.markBy({
              state: word(MEETING_STATE_TEXTS[each.state]),
              by: each.by,
              at: format.moment(each.at as Instant),
            })}
            {each.reason !== null && `: ${word(NOT_HELD_TEXTS[each.reason]).toLowerCase()}`}
            {each.correction !== null && `. ${each.correction}`}
          </li>
        ))}
      </ol>
    </details>
  )
}

/** Marks at once and says what came of it. */
function useMarkMeeting() {
  const t = useTexts(recordTexts)
  const word = useWords()
  const refusals = useRefusals()
  const { familyId } = useFamily()
  const mark = useFamilyWrite(familyId, contract.markMeeting)
  return (meeting: Meeting, how: { state: 'held'; reason: null }) =>
    mark.mutate(
      {
        params: { familyId, meetingId: meeting.meetingId },
        body: { markId: newId(), ...how, revision: meeting.revision },
      },
      {
        onSuccess: () => showToast({ text: t.marked({ state: word(MEETING_STATE_TEXTS[how.state]).toLowerCase() }) }),
        onError: (error) => showToast({ text: refusals(error), tone: 'trouble' }),
      },
    )
}
