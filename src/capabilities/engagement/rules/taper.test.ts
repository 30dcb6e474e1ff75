/** Meetings that thin out. */
import { expect, test } from 'vitest'
import { daysBetween, weekday, type Day } from '#kit/day.ts'
import { TAPER_WEEKS, taperDays, type TaperName } from './taper.ts'

test('[S0-10] the usual taper is one, two, three and four weeks apart', () => {
  expect(taperDays('2026-11-20' as Day, 'usual')).toEqual(['2026-11-27', '2026-12-11', '2027-01-01', '2027-01-29'])
})

test.each(Object.keys(TAPER_WEEKS) as TaperName[])(
  'in the %s taper the gaps grow and no day is on a weekend',
  (name) => {
    for (const from of ['2026-11-21', '2026-11-22', '2026-11-25'] as Day[]) {
      const days = taperDays(from, name)
      expect(days.every((day) => weekday(day) <= 5)).toBe(true)
      const gaps = days.map((day, i) => daysBetween(days[i - 1] ?? from, day))
      expect(gaps.every((gap, i) => i === 0 || gap > gaps[i - 1]! - 3)).toBe(true)
    }
  },
)
