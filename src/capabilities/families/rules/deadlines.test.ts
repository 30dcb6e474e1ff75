// Statutory clocks against worked examples, with both readings where the law leaves room.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, dayOf, daysBetween, weekday } from '#kit/day.ts'
import {
  accessibilityAnswerBy,
  assessmentDeadlines,
  bindingDay,
  clockState,
  isWorkingDay,
  logRequestBy,
  nthWorkingDay,
  planReviewBy,
  readyBy,
  startBy,
  workingDaysBetween,
} from './deadlines.ts'
import { FI_2026 } from './law-profile.ts'

const EVES_WORKING = { ...FI_2026, evesOff: [] }
const anyDay = fc.integer({ min: 0, max: 12_000 }).map((n) => addDays(dayOf(2015, 4, 1), n))

describe('start by the seventh working day', () => {
  test.each([
    // THL, handbook of child welfare: contact on Tuesday, start at latest Thursday of the next week.
    ['2026-11-03', FI_2026, '2026-11-12'],
    ['2026-09-08', FI_2026, '2026-09-17'],
    // Over Christmas: 21 22 23 28 29 30 31, or with the Eve as a working day 21 22 23 24 28 29 30.
    ['2026-12-18', FI_2026, '2026-12-31'],
    ['2026-12-18', EVES_WORKING, '2026-12-30'],
    // Over Midsummer, whose Eve is a Friday.
    ['2026-06-12', FI_2026, '2026-06-24'],
    ['2026-06-12', EVES_WORKING, '2026-06-23'],
    // Received on a Saturday: counting begins on Monday.
    ['2026-11-07', FI_2026, '2026-11-17'],
    // Good Friday, Easter Monday.
    ['2026-03-31', FI_2026, '2026-04-13'],
  ])('initiated %s', (initiated, profile, expected) => {
    const deadline = startBy(initiated as Day, profile)
    expect([deadline.target, deadline.legal]).toEqual([expected, expected])
    expect(deadline.sources).toEqual(['SHL 1301/2014 36 §', 'LSL 417/2007 26 §'])
  })

  test('is a working day, with exactly seven working days counted, the day of receipt not among them', () => {
    fc.assert(
      fc.property(anyDay, (initiated) => {
        const last = nthWorkingDay(initiated, 7, FI_2026)
        expect(isWorkingDay(last, FI_2026)).toBe(true)
        expect(workingDaysBetween(initiated, last, FI_2026)).toBe(7)
        expect(weekday(last)).toBeLessThan(6)
        expect(daysBetween(initiated, last)).toBeGreaterThanOrEqual(9)
      }),
    )
  })
})

describe('ready within three months', () => {
  test.each([
    // target and legal differ where the nominal date is a day off (150/1930 5 §)
    ['2026-11-30', '2027-02-28', '2027-03-01'],
    ['2026-11-03', '2027-02-03', '2027-02-03'],
    ['2026-09-24', '2026-12-24', '2026-12-28'],
    ['2026-03-19', '2026-06-19', '2026-06-22'],
    ['2026-08-31', '2026-11-30', '2026-11-30'],
    ['2026-09-06', '2026-12-06', '2026-12-07'],
  ])('initiated %s: aim at %s, at law %s', (initiated, target, legal) => {
    const deadline = readyBy(initiated as Day, FI_2026)
    expect([deadline.target, deadline.legal]).toEqual([target, legal])
    expect([bindingDay(deadline, 'nominal'), bindingDay(deadline, 'next-working-day')]).toEqual([target, legal])
    expect(deadline.sources.includes('150/1930 5 §')).toBe(target !== legal)
  })

  test('a working Christmas Eve does not move the day', () => {
    expect(readyBy('2026-09-24' as Day, EVES_WORKING).legal).toBe('2026-12-24')
  })
})

describe('which matters the days bind', () => {
  const initiatedOn = '2026-11-30' as Day

  test.each([
    [true, false, 'statutory', '2027-03-01'],
    [false, true, 'statutory', '2027-03-01'],
    [true, true, 'statutory', '2027-03-01'],
    [false, false, 'internal', null],
  ])('special support %s, child protection %s: %s', (specialSupport, childProtection, basis, legal) => {
    const deadlines = assessmentDeadlines({ initiatedOn, specialSupport, childProtection }, FI_2026)
    expect([deadlines.basis, deadlines.readyBy.legal, deadlines.readyBy.target]).toEqual([basis, legal, '2027-02-28'])
    expect(deadlines.startBy.legal === null).toBe(basis === 'internal')
  })

  test("the organiser's own aim is its own to set", () => {
    const profile = { ...FI_2026, internalAim: { startWorkingDays: 10, readyMonths: 2, source: 'SHL 1301/2014 36 §' } }
    const deadlines = assessmentDeadlines({ initiatedOn, specialSupport: false, childProtection: false }, profile)
    expect([deadlines.startBy.target, deadlines.readyBy.target]).toEqual(['2026-12-14', '2027-01-30'])
    const statutory = assessmentDeadlines({ initiatedOn, specialSupport: true, childProtection: false }, profile)
    expect(statutory.startBy.target).toBe('2026-12-09')
  })
})

test('other clocks', () => {
  expect(logRequestBy('2026-12-31' as Day, FI_2026)).toMatchObject({ target: '2027-02-28', legal: '2027-03-01' })
  expect(accessibilityAnswerBy('2026-12-11' as Day, FI_2026)).toMatchObject({
    target: '2026-12-25',
    legal: '2026-12-28',
  })
  expect(planReviewBy('2026-11-21' as Day, FI_2026)).toMatchObject({ target: '2027-11-21', legal: '2027-11-22' })
})

describe('where a clock stands', () => {
  const deadline = readyBy('2026-11-30' as Day, FI_2026) // aim Sunday 28 February, at law Monday 1 March

  test.each([
    [null, '2027-02-24', 'running'],
    [null, '2027-02-25', 'near'],
    [null, '2027-03-01', 'near'],
    [null, '2027-03-02', 'late'],
    ['2027-03-01', '2027-05-01', 'done-in-time'],
    ['2027-03-02', '2027-03-02', 'done-late'],
  ])('done %s, seen %s: %s', (doneOn, today, state) => {
    expect(clockState(deadline, doneOn as Day | null, today as Day, FI_2026)).toBe(state)
  })

  test('the nominal reading is stricter', () => {
    expect(clockState(deadline, null, '2027-03-01' as Day, FI_2026, 'nominal')).toBe('late')
    expect(clockState(deadline, '2027-03-01' as Day, '2027-03-01' as Day, FI_2026, 'nominal')).toBe('done-late')
  })
})
