/** A taper: meetings that thin out before the ending, each gap longer than the one before. */
import { addDays, weekday, type Day } from '#kit/day.ts'

export const TAPER_WEEKS = {
  short: [1, 2, 3],
  usual: [1, 2, 3, 4],
  long: [2, 3, 4, 6, 8],
} as const
export type TaperName = keyof typeof TAPER_WEEKS

/** The days of the meetings after `from`: the weeks of the taper one after another, moved from a weekend to the Monday after. */
export function taperDays(from: Day, name: TaperName): Day[] {
  let last = from
  return TAPER_WEEKS[name].map((weeks) => {
    const day = addDays(last, weeks * 7)
    last = day
    return weekday(day) > 5 ? addDays(day, 8 - weekday(day)) : day
  })
}
