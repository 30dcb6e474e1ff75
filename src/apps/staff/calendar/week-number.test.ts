/** Weeks at the turn of a year. */
import { expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { weekNumber } from './week-number.ts'

test.each([
  ['2026-01-01', 1],
  ['2026-11-23', 48],
  ['2026-12-31', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
  ['2024-12-30', 1],
])('%s is in week %i', (day, week) => {
  expect(weekNumber(day as Day)).toBe(week)
})
