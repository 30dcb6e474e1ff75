/** One's own meetings as an iCalendar file (RFC 5545). It leaves the house, so it says when and nothing else. */
import { epochOf, instantOf, type Instant } from '#kit/day.ts'

export type CalendarEvent = {
  readonly uid: string
  readonly startsAt: Instant
  readonly minutes: number
  readonly cancelled: boolean
}

const stamp = (at: Instant): string => at.replaceAll(/[-:]|\.\d+/g, '')

export function calendarFile(events: readonly CalendarEvent[], title: string, now: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rinnalla//Rinnalla//FI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap(({ uid, startsAt, minutes, cancelled }) => [
      'BEGIN:VEVENT',
      `UID:${uid}@rinnalla`,
      `DTSTAMP:${stamp(now)}`,
      `DTSTART:${stamp(startsAt)}`,
      `DTEND:${stamp(instantOf(epochOf(startsAt) + minutes * 60_000))}`,
      `SUMMARY:${title.replaceAll(/([\\,;])/g, '\\$1')}`,
      'CLASS:PRIVATE',
      ...(cancelled ? ['STATUS:CANCELLED'] : []),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.join('\r\n') + '\r\n'
}
