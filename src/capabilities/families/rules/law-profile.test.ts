// Holidays by rule, and which profile is in force.
import { describe, expect, test } from 'vitest'
import { addDays, type Day, dayOf, weekday } from '#kit/day.ts'
import { easterSunday, FI_2026, holidayOn, lawProfileOn } from './law-profile.ts'

test.each([
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter of %i is %s', (year, expected) => expect(easterSunday(year)).toBe(expected))

test('Easter is always a Sunday from 22 March to 25 April', () => {
  for (let year = 1800; year < 2300; year++) {
    const easter = easterSunday(year)
    expect(weekday(easter)).toBe(7)
    expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true)
  }
})

describe('holidays of 2026', () => {
  test('are exactly those of the Finnish calendar', () => {
    const found: string[] = []
    for (let day = dayOf(2026, 1, 1); day <= dayOf(2026, 12, 31); day = addDays(day, 1)) {
      const name = holidayOn(day, FI_2026)
      if (name !== null) found.push(`${day} ${name}`)
    }
    expect(found).toEqual([
      '2026-01-01 new-years-day',
      '2026-01-06 epiphany',
      '2026-04-03 good-friday',
      '2026-04-05 easter-sunday',
      '2026-04-06 easter-monday',
      '2026-05-01 may-day',
      '2026-05-14 ascension-day',
      '2026-05-24 whit-sunday',
      '2026-06-19 midsummer-eve',
      '2026-06-20 midsummer-day',
      '2026-10-31 all-saints-day',
      '2026-12-06 independence-day',
      '2026-12-24 christmas-eve',
      '2026-12-25 christmas-day',
      '2026-12-26 boxing-day',
    ])
  })

  test.each(['2026-12-24', '2026-06-19'])('the eve %s is a working day where the organiser reads it so', (day) => {
    expect(holidayOn(day as Day, { ...FI_2026, evesOff: [] })).toBeNull()
  })
})

test('a matter follows the profile in force on its day', () => {
  const next = { ...FI_2026, key: 'fi-2028', validFrom: dayOf(2028, 1, 1) }
  const profiles = [next, FI_2026]
  expect(lawProfileOn('2027-12-31' as Day, profiles).key).toBe('fi-2026')
  expect(lawProfileOn('2028-01-01' as Day, profiles).key).toBe('fi-2028')
  expect(lawProfileOn('2000-01-01' as Day, profiles).key).toBe('fi-2026')
})
