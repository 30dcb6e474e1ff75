/** The number of a week as Finland counts (ISO 8601): the week of the year's first Thursday is week 1. Pure. */
import { addDays, dayOf, daysBetween, mondayOf, yearOf, type Day } from '#kit/day.ts'

export function weekNumber(day: Day): number {
  const thursday = addDays(mondayOf(day), 3)
  return Math.floor(daysBetween(dayOf(yearOf(thursday), 1, 1), thursday) / 7) + 1
}
