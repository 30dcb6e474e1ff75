/** How often, in the plan's own words. */
import { expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { cadence, everyDays, lateAfter } from './cadence.ts'

test.each([
  ['Viikoittain', 7],
  ['Joka toinen viikko, kotona', 14],
  ['Tapaaminen kerran kuussa ja viesti välillä', 31],
  ['Varannan vecka', 14],
  ['Once a week', 7],
  ['2 kertaa viikossa', 4],
  ['Kun siltä tuntuu', null],
  ['', null],
])('[S0-7] "%s" is every %s days', (words, days) => {
  expect(everyDays(words)).toBe(days)
})

test('a promise is late once half as long again has gone', () => {
  expect([lateAfter(7), lateAfter(14), lateAfter(31)]).toEqual([11, 21, 47])
})

const day = (text: string) => text as Day
test.each([
  ['the plan says weekly, met 11 days ago', 'Viikoittain', '2026-11-11', 7, 'plan', '2026-11-22', false],
  ['the plan says weekly, met 12 days ago', 'Viikoittain', '2026-11-10', 7, 'plan', '2026-11-21', true],
  ['the plan says nothing a machine reads', 'Kun sovitaan', '2026-11-01', 21, 'setting', '2026-11-22', false],
  ['never met since it was agreed', 'Joka toinen viikko', null, 14, 'plan', '2026-11-22', false],
  ['met only before it was agreed', 'Joka toinen viikko', '2026-09-01', 14, 'plan', '2026-11-22', false],
] as const)('[S0-7] %s', (_says, words, lastHeldOn, days, source, heldBy, isLate) => {
  const facts = { words, settingDays: 21, since: day('2026-11-01'), today: day('2026-11-22') }
  expect(cadence({ ...facts, lastHeldOn: lastHeldOn as Day | null })).toEqual({ days, source, heldBy, isLate })
})
