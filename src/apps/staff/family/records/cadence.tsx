/** How often one agreed to meet, and how that has been kept: the plan's own words, the last meeting, the next one. */
import { useQuery } from '@tanstack/react-query'
import { addDays, dayInFinland, daysBetween, type Instant } from '#kit/day.ts'
import { everyDays, lateAfter } from '#rooms/engagement/rules/cadence.ts'
import type { Meeting } from '#rooms/engagement/ui/family-data.ts'
import { planQuery } from '#rooms/plans/ui/data.ts'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily, useNow, useToday } from '../family-context.tsx'
import { recordTexts } from './texts.ts'
import styles from './records.module.css'

const WEEKS = 8

export function Cadence({ meetings }: { meetings: readonly Meeting[] }) {
  const t = useTexts(recordTexts)
  const format = useFormat()
  const today = useToday()
  const now = useNow()
  const { familyId, phase } = useFamily()
  const { data } = useQuery(planQuery(familyId))
  const words = data?.agreed?.content.meetingFrequency ?? ''
  if (words === '' || phase !== 'change') return null
  const held = meetings.filter(({ state }) => state === 'held').map(({ startsAt }) => dayInFinland(startsAt as Instant))
  const last = held.toSorted().at(-1) ?? null
  const next = meetings.find(({ state, startsAt }) => state === 'agreed' && startsAt > now)
  const days = everyDays(words)
  const isLate = days !== null && (last === null || daysBetween(last, today) > lateAfter(days))
  const weeks = Array.from({ length: WEEKS }, (_, i) => addDays(today, -7 * (WEEKS - i) + 1)).map(
    (from) => held.filter((day) => day >= from && day <= addDays(from, 6)).length,
  )
  return (
    <div className={styles['cadence']}>
      <Status tone={isLate ? 'warn' : 'ok'}>{isLate ? t.cadenceLate : t.cadenceKept}</Status>
      <span>
        {t.cadence({
          words,
          last: last === null ? '–' : format.day(last),
          next: next === undefined ? '–' : format.day(dayInFinland(next.startsAt as Instant)),
        })}
      </span>
      <span
        className={styles['weeks']}
        role="img"
        aria-label={t.cadenceWeeks({ count: held.filter((day) => day > addDays(today, -7 * WEEKS)).length })}
      >
        {weeks.map((count, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- the weeks are told apart by their place only
          <i key={i} data-held={count > 0 || undefined} />
        ))}
      </span>
    </div>
  )
}
