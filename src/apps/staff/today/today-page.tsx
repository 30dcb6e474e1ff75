/** Today: what needs the worker now and why, the day's meetings, and what was left unfinished. */
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { epochOf, type Instant } from '#kit/day.ts'
import { todayQuery, type Today } from '#rooms/engagement/ui/list-data.ts'
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { Columns } from '#ui-kit/frame/columns.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useFamilyName } from '../family-name.ts'
import { WITH_CONTACTS } from '../frame/places.ts'
import { usePageTitle } from '../page-title.ts'
import { Refused } from '../refused.tsx'
import { useHasRole } from '../session.tsx'
import { ProposedByName, useProposedByName } from '../transfer/transfer-list.tsx'
import { Drafts } from './drafts.tsx'
import { Meetings } from './meetings.tsx'
import { Needs } from './needs.tsx'
import { todayTexts } from './texts.ts'

export function TodayPage() {
  const t = useTexts(todayTexts)
  usePageTitle(t.title)
  const takesContacts = useHasRole(...WITH_CONTACTS)
  const proposed = useProposedByName(useHasRole('family_partner', 'social_worker'))
  // The next meeting is another one in a while, and rows come up during the day.
  const asked = useQuery({ ...todayQuery, refetchInterval: 5 * 60_000 })
  return (
    <>
      <PageHead
        title={t.title}
        lead={asked.data && <Lead today={asked.data} at={asked.dataUpdatedAt} proposed={proposed.length} />}
        actions={
          takesContacts && (
            <ButtonLink to="/yhteydenotot/uusi" icon={Plus}>
              {t.newContact}
            </ButtonLink>
          )
        }
      />
      {asked.isError ? (
        <Refused error={asked.error} again={() => void asked.refetch()} />
      ) : asked.data === undefined ? (
        <Loading lines={6} />
      ) : (
        <Columns
          main={
            <>
              <ProposedByName rows={proposed} />
              <Needs rows={asked.data.rows} today={asked.data.day} />
            </>
          }
          side={
            <>
              <Meetings meetings={asked.data.meetings} />
              <Drafts today={asked.data} />
            </>
          }
        />
      )}
    </>
  )
}

/** The state of the day in words: all of it counted from what is listed below. */
type LeadGiven = {
  today: Today
  /** When it was read. */
  at: number
  /** Families proposed by name, beside what the day itself lists. */
  proposed: number
}

function Lead({ today, at, proposed }: LeadGiven) {
  const t = useTexts(todayTexts)
  const format = useFormat()
  const familyName = useFamilyName()
  const count = today.rows.length + proposed
  const late = today.rows.filter(({ severity }) => severity === 'late').length
  const next = today.meetings.find(({ state, startsAt }) => state === 'agreed' && epochOf(startsAt as Instant) > at)
  const time = next && format.time(next.startsAt as Instant)
  return (
    <>
      {format.daySentence(today.day)}. <strong>{count === 0 ? t.nothingWaits : t.waits({ count })}</strong>
      {late > 0 && (count === 1 ? t.itIsLate : t.ofWhichLate({ count: late }))}.{' '}
      {next === undefined
        ? today.meetings.length === 0
          ? t.noMeetings
          : t.meetingsDone
        : next.familyName === null
          ? t.nextMeetingOnly({ time: time! })
          : t.nextMeeting({ time: time!, family: inSentence(familyName(next.familyName)) })}
    </>
  )
}

/** "Perhe Koivuranta" within a sentence: the first letter is small, the name's own stays. */
const inSentence = (words: string) => words.slice(0, 1).toLowerCase() + words.slice(1)
