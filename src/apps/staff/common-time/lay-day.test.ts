// Bars of a day: Finnish wall clock, clipped to the hours, nothing of another day.
import { expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { layBar, ticksOf } from './lay-day.ts'

const DAY = '2026-11-23' as Day
const HOURS = { from: 8, to: 16 }

test.each([
  // Finland is two hours ahead of UTC in November.
  ['2026-11-23T06:00:00.000Z', '2026-11-23T08:00:00.000Z', { start: 0, width: 0.25 }],
  ['2026-11-23T04:00:00.000Z', '2026-11-23T07:00:00.000Z', { start: 0, width: 0.125 }],
  ['2026-11-23T13:00:00.000Z', '2026-11-23T17:00:00.000Z', { start: 0.875, width: 0.125 }],
  ['2026-11-23T15:00:00.000Z', '2026-11-23T16:00:00.000Z', null],
  ['2026-11-22T10:00:00.000Z', '2026-11-24T10:00:00.000Z', { start: 0, width: 1 }],
  ['2026-11-24T06:00:00.000Z', '2026-11-24T08:00:00.000Z', null],
])('from %s until %s', (from, until, bar) => {
  expect(layBar({ from, until }, DAY, HOURS)).toEqual(bar)
})

test('the axis has hours that fit', () => {
  expect(ticksOf(HOURS)).toEqual([8, 10, 12, 14, 16])
  expect(ticksOf({ from: 9, to: 12 })).toEqual([9, 10, 11, 12])
  expect(ticksOf({ from: 7, to: 19 })).toEqual([7, 11, 15, 19])
})
