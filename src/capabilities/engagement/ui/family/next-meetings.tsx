/** What happens next: the agreed meetings, soonest first. A place stands here only where it may. */
import { useQuery } from '@tanstack/react-query'
import { dayInFinland, type Instant } from '#kit/day.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useNow } from '#ui-kit/use-now.ts'
import { useWords } from '#ui-kit/words.ts'
import { meetingsQuery } from '../family-data.ts'
import { MEETING_KIND_TEXTS, PLACE_TEXTS } from '../texts.ts'
import { familyMeetingTexts } from './texts.ts'
import styles from './family.module.css'

const MOST = 4

export function NextMeetings({ familyId }: { familyId: string }) {
  const t = useTexts(familyMeetingTexts)
  const format = useFormat()
  const word = useWords()
  const { data } = useQuery(meetingsQuery(familyId))
  const now = useNow()
  const coming = data?.filter((meeting) => meeting.state === 'agreed' && meeting.startsAt > now).slice(0, MOST)
  return (
    <Section title={t.next}>
      {coming === undefined ? (
        <Loading />
      ) : coming.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul className={styles['meetings']}>
          {coming.map((meeting) => (
            <li key={meeting.meetingId}>
              <strong>
                {format.weekdayShort(dayInFinland(meeting.startsAt as Instant))}{' '}
                {t.at({ time: format.time(meeting.startsAt as Instant) })}
              </strong>
              <p>
                {word(MEETING_KIND_TEXTS[meeting.kind])}
                {meeting.workerName !== null && `, ${meeting.workerName}`}
              </p>
              {meeting.place !== null && (
                <p>
                  {word(PLACE_TEXTS[meeting.place.kind])}
                  {meeting.place.text !== '' && `, ${meeting.place.text}`}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
