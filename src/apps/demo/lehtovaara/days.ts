// The days of the Lehtovaara family as they were drawn for 19 November 2026, moved to the reference day by whole weeks.
import { addDays, type Day, dayOf, daysBetween } from '#kit/day.ts'

const DRAWN = dayOf(2026, 11, 19)

/** `09-23` is that day of the year drawn, as many weeks away as the reference day is. Weekdays stay what they were. */
export function dayMaker(today: Day): (monthAndDate: string) => Day {
  const weeks = Math.floor(daysBetween(DRAWN, today) / 7)
  return (monthAndDate) => addDays(`2026-${monthAndDate}` as Day, weeks * 7)
}
