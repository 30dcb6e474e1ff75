/** How often, in the plan's own words. */
import { expect, test } from 'vitest'
import { everyDays, lateAfter } from './cadence.ts'

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
