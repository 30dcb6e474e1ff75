// Figures of a service over families: waits with those still waiting, benefit, timeliness, and nothing of too few.
import { expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { serviceFigures, type ServiceLine } from './service-figures.ts'

const TODAY = '2026-11-22' as Day
const line = (family: number, days: number | null, more: Partial<ServiceLine> = {}): ServiceLine => ({
  family,
  orderedOn: '2026-10-01' as Day,
  startedOn: days === null ? null : (`2026-10-${String(1 + days).padStart(2, '0')}` as Day),
  endedOn: null,
  felt: null,
  seen: null,
  timing: null,
  ...more,
})

test('[S0-4] days from order to start: the median counts who still waits, and says how many', () => {
  const lines = [line(1, 5), line(2, 10), line(3, 15), line(4, 20), line(5, null), line(6, null)]
  expect(serviceFigures(lines, TODAY)).toMatchObject({
    families: 6,
    courses: 6,
    started: 4,
    waiting: 2,
    // of six, half have started by the third; on the flat until the fourth the middle is taken
    medianDays: 17.5,
    p90Days: null,
  })
})

test('[S0-4] benefit as the family feels it and as the worker sees it stand apart', () => {
  const lines = [1, 2, 3, 4, 5].map((n) => line(n, 5, { felt: n, seen: n < 5 ? 4 : null }))
  expect(serviceFigures(lines, TODAY)).toMatchObject({ felt: { n: 5, mean: 3 }, seen: null })
})

test('[S0-4] whether it came in time is counted, small counts hidden so that none can be worked out', () => {
  const lines = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) =>
    line(n, 5, { timing: n <= 6 ? 'in_time' : n <= 10 ? 'too_late' : null }),
  )
  expect(serviceFigures(lines, TODAY)!.timing).toEqual([
    { timing: 'in_time', n: null },
    { timing: 'too_late', n: null },
    { timing: 'not_needed_any_more', n: 0 },
  ])
})

test('of fewer than five families nothing is told, however many services they had', () => {
  expect(
    serviceFigures(
      [1, 2, 3, 4, 4, 4].map((n) => line(n, 5)),
      TODAY,
    ),
  ).toBeNull()
  expect(serviceFigures([], TODAY)).toBeNull()
})
