/** Days, times and numbers in three languages. */
import { expect, test } from 'vitest'
import type { Day, Instant } from '#kit/day.ts'
import { formatIn } from './format.ts'

const d = (text: string) => text as Day
const fi = formatIn('fi')
const sv = formatIn('sv')
const en = formatIn('en')
const today = d('2026-11-19')

test('days', () => {
  expect([fi.day(today), sv.day(today), en.day(today)]).toEqual(['19.11.2026', '19.11.2026', '19 Nov 2026'])
  expect([fi.dayShort(today), sv.dayShort(today), en.dayShort(today)]).toEqual(['19.11.', '19.11', '19 Nov'])
  expect(fi.daySentence(today)).toBe('Torstai 19. marraskuuta')
  expect(fi.daySentence(d('2026-11-18'))).toBe('Keskiviikko 18. marraskuuta')
  expect(sv.daySentence(today)).toBe('Torsdag 19 november')
  expect(en.daySentence(today)).toBe('Thursday 19 November')
  expect(fi.weekdayShort(d('2026-11-23'))).toBe('ma 23.11.')
})

test('a period says its year once', () => {
  expect(fi.period(d('2026-02-12'), today)).toBe('12.2.–19.11.2026')
  expect(fi.period(d('2025-12-12'), today)).toBe('12.12.2025–19.11.2026')
  expect(fi.period(d('2026-02-12'), null)).toBe('12.2.2026 alkaen')
})

test('time is Finnish time', () => {
  const at = '2026-11-19T08:30:00.000Z' as Instant
  expect([fi.time(at), sv.time(at), en.time(at)]).toEqual(['10.30', '10.30', '10:30'])
  expect(fi.time('2026-07-01T06:05:00.000Z' as Instant)).toBe('9.05')
})

test('how far a day is', () => {
  expect(fi.due(d('2026-11-12'), today)).toBe('7 päivää myöhässä')
  expect(fi.due(d('2026-11-18'), today)).toBe('päivän myöhässä')
  expect(fi.due(today, today)).toBe('tänään')
  expect(sv.due(d('2026-11-22'), today)).toBe('om 3 dagar')
  expect(fi.relative(d('2026-11-18'), today)).toBe('eilen')
})

test('numbers carry their sign and unit', () => {
  expect(fi.change(9)).toBe('+9')
  expect(fi.change(-3)).toBe('−3')
  expect(fi.euros(4_898_751)).toBe('48\u00a0987,51\u00a0€')
})
