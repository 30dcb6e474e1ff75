/** What a day field understands, and what it does not guess. */
import { expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { readDay } from './read-day.ts'

const today = '2026-11-19' as Day

test.each([
  ['29.11.2026', '2026-11-29'],
  [' 1. 2. 2026 ', '2026-02-01'],
  ['29.11.', '2026-11-29'],
  ['29.11', '2026-11-29'],
  ['29/11', '2026-11-29'],
  ['2026-11-29', '2026-11-29'],
  ['29.2.2028', '2028-02-29'],
])('reads %s', (typed, day) => {
  expect(readDay(typed, today)).toBe(day)
})

test.each(['', 'ensi viikolla', '31.2.2026', '29.2.', '29.11.26', '32.1.', '1.13.2026', '29'])(
  'does not read "%s"',
  (typed) => {
    expect(readDay(typed, today)).toBeNull()
  },
)
