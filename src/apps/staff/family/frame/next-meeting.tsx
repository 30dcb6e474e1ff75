/** The next agreed meeting in words: when, and where with whom interprets. */
import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { dayInFinland, type Instant } from '#kit/day.ts'
import { meetingsQuery, type Meeting } from '#rooms/engagement/ui/family-data.ts'
import { PLACE_TEXTS } from '#rooms/engagement/ui/texts.ts'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useFamily, useNow, useToday } from '../family-context.tsx'
import { frameTexts } from './texts.ts'

/** Agreed and not over yet, the nearest. */
export function nextOf(meetings: readonly Meeting[], now: Instant): Meeting | undefined {
  return meetings
    .filter(
      (meeting) =>
        meeting.state === 'agreed' && new Date(meeting.startsAt).getTime() + meeting.minutes * 60_000 > Date.parse(now),
    )
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))[0]
}

export function NextMeeting({ children }: { children: (when: string, where: ReactNode) => ReactNode }) {
  const t = useTexts(frameTexts)
  const word = useWords()
  const format = useFormat()
  const today = useToday()
  const now = useNow()
  const { familyId, safetyBan } = useFamily()
  const { data } = useQuery(meetingsQuery(familyId))
  if (data === undefined) return null
  const next = nextOf(data, now)
  if (next === undefined) return children(t.noNextMeeting, '')
  const at = next.startsAt as Instant
  const day = dayInFinland(at)
  const near = format.relative(day, today)
  const said = day === today ? near.slice(0, 1).toUpperCase() + near.slice(1) : format.weekdayShort(day)
  const interpreter = {
    needed: t.interpreterNeeded,
    booked: t.interpreterBooked,
    confirmed: t.interpreterConfirmed,
  }
  const place = next.place === null ? '' : next.place.text || word(PLACE_TEXTS[next.place.kind])
  const rest = [next.serviceName ?? '', next.interpreter === null ? '' : interpreter[next.interpreter]]
    .filter(Boolean)
    .join(', ')
  // Under a safety ban a place is read on the screen by those entitled to it, and never goes onto paper.
  const where = (
    <>
      {place !== '' && (
        <span className={safetyBan ? 'no-print' : undefined}>
          {place}
          {rest !== '' && ', '}
        </span>
      )}
      {rest}
    </>
  )
  return children(t.atTime({ day: said, time: format.time(at) }), place === '' && rest === '' ? '' : where)
}
