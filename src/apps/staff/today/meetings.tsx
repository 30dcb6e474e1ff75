/** Today's meetings: when, whom, where, interpreter, how it went, and the way to its note. */
import { Languages } from 'lucide-react'
import type { Instant } from '#kit/day.ts'
import type { TodayMeeting } from '#rooms/engagement/ui/list-data.ts'
import { INTERPRETER_TEXTS, MEETING_KIND_TEXTS, NOT_HELD_TEXTS, PLACE_TEXTS } from '#rooms/engagement/ui/texts.ts'
import { Link } from '#ui-kit/frame/link.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useFamilyName } from '../family-name.ts'
import { WITH_FAMILIES } from '../frame/places.ts'
import { useHasRole } from '../session.tsx'
import { MeetingOutcome } from './meeting-outcome.tsx'
import { OtherwiseLinks } from './otherwise-links.tsx'
import { todayTexts } from './texts.ts'
import styles from './today.module.css'

export function Meetings({ meetings }: { meetings: readonly TodayMeeting[] }) {
  const t = useTexts(todayTexts)
  const marked = meetings.filter(({ state }) => state !== 'agreed').length
  return (
    <Section title={t.meetingsTitle} aside={meetings.length > 0 && t.markedOf({ marked, all: meetings.length })}>
      {meetings.length === 0 ? (
        <Empty title={t.meetingsEmpty}>{t.meetingsEmptyLead}</Empty>
      ) : (
        <ol className={styles['meetings']}>
          {meetings.map((meeting) => (
            <Meeting key={meeting.meetingId} meeting={meeting} />
          ))}
        </ol>
      )}
    </Section>
  )
}

function Meeting({ meeting }: { meeting: TodayMeeting }) {
  const t = useTexts(todayTexts)
  const format = useFormat()
  const word = useWords()
  const familyName = useFamilyName()
  const { place, familyId } = meeting
  const opens = useHasRole(...WITH_FAMILIES)
  const about = [
    ...(place === null ? [] : [place.text || word(PLACE_TEXTS[place.kind])]),
    ...(meeting.kind === 'visit' && meeting.serviceName !== null
      ? []
      : [word(MEETING_KIND_TEXTS[meeting.kind]).toLowerCase()]),
    ...(meeting.serviceName === null ? [] : [meeting.serviceName]),
  ]
  return (
    <li>
      <time className={styles['time']}>{format.time(meeting.startsAt as Instant)}</time>
      <div className={styles['whom']}>
        <p>
          {meeting.familyName === null ? (
            meeting.persons.map(({ name }) => name).join(', ')
          ) : (
            <Link to={`/perheet/${familyId}`}>{familyName(meeting.familyName)}</Link>
          )}
        </p>
        <p className="small quiet">{about.join(' · ')}</p>
        {meeting.coveringFor !== null && <p className="small quiet">{t.coveringFor({ name: meeting.coveringFor })}</p>}
        {meeting.interpreter !== null && (
          <p className="small">
            <Status
              tone={meeting.interpreter === 'confirmed' ? 'ok' : meeting.interpreter === 'booked' ? 'wait' : 'warn'}
              icon={Languages}
            >
              {word(INTERPRETER_TEXTS[meeting.interpreter])}
            </Status>
          </p>
        )}
      </div>
      <div className={styles['how']}>
        <MeetingOutcome meeting={meeting} />
        {meeting.reason !== null && (
          <p className="small quiet">{t.reasonSaid({ reason: word(NOT_HELD_TEXTS[meeting.reason]).toLowerCase() })}</p>
        )}
        {opens && meeting.familyName !== null && <OtherwiseLinks meeting={meeting} />}
        {meeting.state !== 'agreed' && meeting.state !== 'cancelled' && (
          <p className="small">
            <Link to={`/perheet/${familyId}/kirjaukset/uusi?tapaaminen=${meeting.meetingId}`}>{t.writeNote}</Link>
          </p>
        )}
      </div>
    </li>
  )
}
