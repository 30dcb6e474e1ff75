// The clock of a contact: the law of its own day with both readings, and the county's own target.
import { describe, expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { contactClock } from './contact-clock.ts'
import { assessmentDeadlines, bindingDay } from './deadlines.ts'
import { FI_2026, withOwnLaw, type LawProfile, type OwnLaw } from './law-profile.ts'

const AS_SHIPPED: OwnLaw = {
  'law.deadlines': {
    startWorkingDays: 7,
    readyMonths: 3,
    logRequestMonths: 2,
    accessibilityFeedbackDays: 14,
    childProtectionPlanReviewMonths: 12,
  },
  'law.reading': 'next-working-day',
  'law.eves': 'days-off',
  'law.closedDays': [],
  'families.ownAim': { startWorkingDays: 7, readyMonths: 3 },
}
const law = (own: Partial<OwnLaw>) => withOwnLaw(FI_2026, { ...AS_SHIPPED, ...own })
const EVES_OFF = law({})
const EVES_ON = law({ 'law.eves': 'working-days' })
const NOMINAL = law({ 'law.reading': 'nominal' })
const closed = (day: string, statutory: boolean) =>
  law({ 'law.closedDays': [{ day: day as Day, name: { fi: 'Kiinni', sv: 'Stängt', en: 'Closed' }, statutory }] })

// Received on Monday 9.11.2026; the seventh working day is Wednesday 18.11.
const today = '2026-11-19' as Day
const unkept = { startBy: null, readyBy: null, readyByLegal: null }
const monday = { receivedOn: '2026-11-09' as Day, specialSupport: true, ...unkept }
const target = { to: 10 }

test('what nobody has changed is the shipped profile itself', () => {
  expect(EVES_OFF).toBe(FI_2026)
  expect(EVES_ON.key).toBe('fi-2026+own')
})

test('a contact that the law binds is late on the day after its seventh working day', () => {
  const clock = contactClock(monday, FI_2026, target, today)
  expect(clock).toMatchObject({ waited: 10, basis: 'statutory', state: 'late', daysLate: 1, workingDaysLeft: 0 })
  expect(clock.startBy.target).toBe('2026-11-18')
  expect(contactClock(monday, FI_2026, target, '2026-11-18' as Day)).toMatchObject({ state: 'near', daysLate: 0 })
})

test('without a need for special support there is an aim and no legal day', () => {
  const clock = contactClock({ ...monday, specialSupport: false }, FI_2026, target, today)
  expect(clock.basis).toBe('internal')
  expect(clock.startBy.legal).toBeNull()
})

test('[S4-13] the own target of the setting has passed on the day after it', () => {
  expect(contactClock(monday, FI_2026, target, today).ownTargetPassedOn).toBeNull()
  expect(contactClock(monday, FI_2026, target, '2026-11-20' as Day).ownTargetPassedOn).toBe('2026-11-19')
  expect(contactClock(monday, FI_2026, { to: 7 }, today).ownTargetPassedOn).toBe('2026-11-16')
})

describe('statutory days with each reading', () => {
  test.each<[string, LawProfile, string, string, string]>([
    // initiated, law, start by, ready nominally, ready at law
    ['2026-11-03', EVES_OFF, '2026-11-12', '2027-02-03', '2027-02-03'],
    ['2026-12-18', EVES_OFF, '2026-12-31', '2027-03-18', '2027-03-18'],
    ['2026-12-18', EVES_ON, '2026-12-30', '2027-03-18', '2027-03-18'],
    // three months end on a Sunday
    ['2026-11-30', EVES_OFF, '2026-12-09', '2027-02-28', '2027-03-01'],
    ['2026-11-30', NOMINAL, '2026-12-09', '2027-02-28', '2027-02-28'],
    // three months end on Christmas Eve
    ['2026-09-24', EVES_OFF, '2026-10-05', '2026-12-24', '2026-12-28'],
    ['2026-09-24', EVES_ON, '2026-10-05', '2026-12-24', '2026-12-24'],
    ['2026-09-24', NOMINAL, '2026-10-05', '2026-12-24', '2026-12-24'],
    // a closed day of the county does not stretch the law, a new public holiday does
    ['2026-11-03', closed('2026-11-10', false), '2026-11-12', '2027-02-03', '2027-02-03'],
    ['2026-11-03', closed('2026-11-10', true), '2026-11-13', '2027-02-03', '2027-02-03'],
    ['2026-11-03', closed('2027-02-03', false), '2026-11-12', '2027-02-03', '2027-02-03'],
    ['2026-11-03', closed('2027-02-03', true), '2026-11-12', '2027-02-03', '2027-02-04'],
  ])('initiated %s', (initiated, profile, start, ready, legal) => {
    const clock = contactClock({ ...monday, receivedOn: initiated as Day }, profile, target, today)
    expect([clock.startBy.target, clock.startBy.legal]).toEqual([start, start])
    expect([clock.readyBy.target, clock.readyBy.legal]).toEqual([ready, legal])
  })

  test('own aims rest on closed days too', () => {
    const facts = { initiatedOn: '2026-11-03' as Day, specialSupport: false, childProtection: false }
    expect(assessmentDeadlines(facts, closed('2026-11-10', false)).startBy.target).toBe('2026-11-13')
    expect(
      assessmentDeadlines(facts, law({ 'families.ownAim': { startWorkingDays: 3, readyMonths: 1 } })),
    ).toMatchObject({ startBy: { target: '2026-11-06', legal: null }, readyBy: { target: '2026-12-03', legal: null } })
  })

  test('the stricter reading is late a day earlier', () => {
    const at = (profile: LawProfile) => {
      const { readyBy } = assessmentDeadlines(
        { initiatedOn: '2026-11-30' as Day, specialSupport: true, childProtection: false },
        profile,
      )
      return bindingDay(readyBy, profile.reading)
    }
    expect([at(FI_2026), at(NOMINAL)]).toEqual(['2027-03-01', '2027-02-28'])
  })
})

test('what was set when the contact came stays, whatever the law became', () => {
  const shorter = law({ 'law.deadlines': { ...AS_SHIPPED['law.deadlines'], startWorkingDays: 3 } })
  const kept = {
    ...monday,
    startBy: '2026-11-18' as Day,
    readyBy: '2027-02-09' as Day,
    readyByLegal: '2027-02-09' as Day,
  }
  expect(contactClock(kept, shorter, target, today)).toMatchObject({
    startBy: { target: '2026-11-18', legal: '2026-11-18' },
    daysLate: 1,
  })
  expect(contactClock(monday, shorter, target, today).startBy.target).toBe('2026-11-12')
})
