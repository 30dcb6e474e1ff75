// Days and Finnish time, held against the host's own Date and Intl.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  ageOn,
  compareDays,
  type Day,
  dayInFinland,
  daysBetween,
  epochOf,
  finnishDay,
  firstOfMonth,
  instantFromFinland,
  instantOf,
  isDay,
  lastOfMonth,
  mondayOf,
  parseDay,
  timeInFinland,
  weekday,
} from '#kit/day.ts'
import { must } from '#kit/result.ts'

const day = (text: string): Day => must(parseDay(text))
const anyEpoch = fc.integer({ min: Date.UTC(1983, 0, 1), max: Date.UTC(2099, 11, 31) })
const anyDay = fc
  .integer({ min: Date.UTC(1800, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
  .map((serial) => new Date(serial * 86_400_000).toISOString().slice(0, 10) as Day)

describe('parseDay', () => {
  test.each([
    ['2026-02-01', '2026-02-01'],
    ['1.2.2026', '2026-02-01'],
    ['01.02.2026', '2026-02-01'],
    [' 1. 2. 2026 ', '2026-02-01'],
    ['29.2.2024', '2024-02-29'],
    ['29.2.2000', '2000-02-29'],
  ])('%s is %s', (text, expected) => expect(parseDay(text)).toEqual({ ok: true, value: expected }))

  test.each([
    ['', 'day.missing'],
    ['  ', 'day.missing'],
    ['1.2.26', 'day.not-understood'],
    ['2026/02/01', 'day.not-understood'],
    ['2026-2-1', 'day.not-understood'],
    ['29.2.2026', 'day.does-not-exist'],
    ['29.2.1900', 'day.does-not-exist'],
    ['31.4.2026', 'day.does-not-exist'],
    ['0.4.2026', 'day.does-not-exist'],
    ['1.13.2026', 'day.does-not-exist'],
    ['2026-00-10', 'day.does-not-exist'],
    ['0026-01-10', 'day.does-not-exist'],
  ])('%j is refused: %s', (text, why) => expect(parseDay(text)).toEqual({ ok: false, why }))

  test('reads back what Finnish files write', () => {
    fc.assert(fc.property(anyDay, (d) => parseDay(finnishDay(d)).ok && day(finnishDay(d)) === d && isDay(d)))
    expect(isDay('1.2.2026')).toBe(false)
  })
})

describe('counting', () => {
  test.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-11-30', 15, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s + %i months = %s', (from, months, to) => expect(addMonths(day(from), months)).toBe(to))

  test('agrees with Date on adding, counting and weekdays', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (d, n) => {
        const asDate = new Date(`${d}T00:00:00Z`)
        const later = addDays(d, n)
        expect(later).toBe(new Date(asDate.getTime() + n * 86_400_000).toISOString().slice(0, 10))
        expect(daysBetween(d, later)).toBe(n)
        expect(Math.sign(compareDays(d, later))).toBe(-Math.sign(n) + 0)
        expect(weekday(d)).toBe(asDate.getUTCDay() === 0 ? 7 : asDate.getUTCDay())
        expect(weekday(mondayOf(d))).toBe(1)
        expect(firstOfMonth(d)).toBe(`${d.slice(0, 8)}01`)
        expect(addDays(lastOfMonth(d), 1).slice(8)).toBe('01')
      }),
    )
  })

  test('a month later is in the next month and never on a later number', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (d, n) => {
        const then = addMonths(d, n)
        const expected = new Date(Date.UTC(Number(d.slice(0, 4)), Number(d.slice(5, 7)) - 1 + n, 1)).toISOString()
        expect(then.slice(0, 7)).toBe(expected.slice(0, 7))
        expect(then.slice(8) <= d.slice(8) && isDay(then)).toBe(true)
      }),
    )
  })

  test.each([
    ['2008-11-21', '2026-11-20', 17],
    ['2008-11-21', '2026-11-21', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2026-11-21', '2026-11-21', 0],
  ])('[S4-1] born %s is on %s %i full years old', (birth, on, age) => expect(ageOn(day(birth), day(on))).toBe(age))
})

describe('Finnish time', () => {
  const helsinki = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Helsinki',
    dateStyle: 'short',
    timeStyle: 'short',
  })

  test('agrees with Intl at any instant from 1983 to 2099, and around every change of clocks', () => {
    const check = (epoch: number): void => {
      const at = instantOf(epoch)
      expect(`${dayInFinland(at)} ${timeInFinland(at)}`).toBe(helsinki.format(epoch))
    }
    fc.assert(fc.property(anyEpoch, check), { numRuns: 500 })
    for (let year = 1983; year < 2060; year++) {
      for (const month of [2, 8, 9]) {
        for (let date = 24; date <= 31; date++) {
          for (const minute of [-1, 0]) check(Date.UTC(year, month, date, 1, minute))
        }
      }
    }
  })

  test('instants are written as Date writes them and read back', () => {
    fc.assert(
      fc.property(anyEpoch, (epoch) => {
        expect(instantOf(epoch)).toBe(new Date(epoch).toISOString())
        expect(epochOf(instantOf(epoch))).toBe(epoch)
      }),
    )
  })

  test.each([
    ['2026-01-15', '09:30', '2026-01-15T07:30:00.000Z'],
    ['2026-07-15', '9.30', '2026-07-15T06:30:00.000Z'],
    ['2026-07-15', '00:30', '2026-07-14T21:30:00.000Z'],
    ['2026-03-29', '02:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'], // skipped hour
    ['2026-03-29', '04:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '03:30', '2026-10-25T00:30:00.000Z'], // first of two
    ['2026-10-25', '04:00', '2026-10-25T02:00:00.000Z'],
  ])('%s at %s is %s', (d, time, expected) => {
    expect(instantFromFinland(day(d), time)).toEqual({ ok: true, value: expected })
  })

  test.each(['24:00', '12:60', 'noon', ''])('time %j is refused', (time) => {
    expect(instantFromFinland(day('2026-01-15'), time)).toEqual({ ok: false, why: 'day.time-not-understood' })
  })

  test('a wall-clock time that exists comes back', () => {
    fc.assert(
      fc.property(anyEpoch, (epoch) => {
        const at = instantOf(epoch)
        const again = must(instantFromFinland(dayInFinland(at), timeInFinland(at)))
        expect([dayInFinland(again), timeInFinland(again)]).toEqual([dayInFinland(at), timeInFinland(at)])
      }),
    )
  })
})
