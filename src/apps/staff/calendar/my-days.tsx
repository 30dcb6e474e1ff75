/** One's own days: side by side on a wide screen, one below the other on a phone, where empty days take no room. */
import { useQuery } from '@tanstack/react-query'
import { addDays, dayInFinland, daysBetween, epochOf, instantOf, type Day, type Instant } from '#kit/day.ts'
import { dayOffOn } from '#rooms/families/rules/law-profile.ts'
import { MEETING_KIND_TEXTS, MEETING_STATE_TEXTS, PLACE_TEXTS } from '#rooms/engagement/ui/texts.ts'
import { Link } from '#ui-kit/frame/link.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Mark } from '#ui-kit/say/mark.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useToday } from '#ui-kit/use-now.ts'
import { useWords } from '#ui-kit/words.ts'
import { useFamilyName } from '../family-name.ts'
import { WITH_FAMILIES } from '../frame/places.ts'
import { useLawToday } from '../law-today.ts'
import { Refused } from '../refused.tsx'
import { useHasRole } from '../session.tsx'
import { calendarQuery, type CalendarMeeting } from './calendar-data.ts'
import { DayOffName } from './day-off-name.tsx'
import { calendarTexts } from './texts.ts'
import styles from './calendar.module.css'

export function MyDays({ from, to }: { from: Day; to: Day }) {
  const t = useTexts(calendarTexts)
  const format = useFormat()
  const today = useToday()
  const law = useLawToday()
  const { data, error, refetch } = useQuery(calendarQuery(from, to))
  if (data === undefined)
    return error === null ? <Loading lines={6} /> : <Refused error={error} again={() => void refetch()} />
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i))
  const byDay = Map.groupBy(data, ({ startsAt }) => dayInFinland(startsAt as Instant))
  if (data.length === 0 && days.every((day) => dayOffOn(day, law) === null))
    return <Empty title={days.length > 1 ? t.noneInWeek : t.none}>{t.noneNext}</Empty>
  return (
    <ol className={styles['grid']} data-days={days.length}>
      {days.map((day) => {
        const meetings = byDay.get(day) ?? []
        return (
          <li
            key={day}
            data-today={day === today || undefined}
            data-empty={(meetings.length === 0 && dayOffOn(day, law) === null) || undefined}
          >
            <h2>
              {format.weekdayShort(day)} <span className="sr">{t.count({ count: meetings.length })}</span>
            </h2>
            <DayOffName day={day} law={law} />
            {meetings.length > 0 && (
              <ol>
                {meetings.map((meeting) => (
                  <OneMeeting key={meeting.meetingId} meeting={meeting} />
                ))}
              </ol>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function OneMeeting({ meeting }: { meeting: CalendarMeeting }) {
  const t = useTexts(calendarTexts)
  const format = useFormat()
  const word = useWords()
  const familyName = useFamilyName()
  const opens = useHasRole(...WITH_FAMILIES)
  const at = meeting.startsAt as Instant
  const ends = instantOf(epochOf(at) + meeting.minutes * 60_000)
  const name =
    meeting.familyName === null
      ? meeting.persons.map((person) => person.name).join(', ')
      : familyName(meeting.familyName)
  const about = [
    meeting.kind === 'visit' ? meeting.serviceName : word(MEETING_KIND_TEXTS[meeting.kind]),
    meeting.place === null ? null : meeting.place.text || word(PLACE_TEXTS[meeting.place.kind]),
  ]
  return (
    <li className={styles['meeting']} data-state={meeting.state}>
      <time>{t.until({ from: format.time(at), to: format.time(ends) })}</time>
      <p>
        {opens && meeting.familyName !== null ? (
          <Link to={`/perheet/${meeting.familyId}/kirjaukset/${meeting.meetingId}`}>{name}</Link>
        ) : (
          name
        )}
      </p>
      <p className="small quiet">{about.filter(Boolean).join(' · ')}</p>
      {meeting.coveringFor !== null && (
        <p className="small">
          <strong>{t.coveringFor({ name: meeting.coveringFor })}</strong>
        </p>
      )}
      <p className={styles['state']}>
        <Mark state={meeting.state} />
        <span>{word(MEETING_STATE_TEXTS[meeting.state])}</span>
      </p>
    </li>
  )
}
