/** The clock of a contact and the order of the queue. */
import { expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { contactClock, inOrder, onScale } from './clock.ts'

// Thursday 19.11.2026; received on Monday 9.11. at 10.00 Finnish time, the seventh working day is Wednesday 18.11.
const today = '2026-11-19' as Day
const monday = { receivedAt: '2026-11-09T08:00:00.000Z', specialSupport: true }

test('a contact that the law binds is late on the day after its seventh working day', () => {
  const clock = contactClock(monday, today)
  expect(clock).toMatchObject({ waited: 10, basis: 'statutory', state: 'late', daysLate: 1, workingDaysLeft: 0 })
  expect(clock.startBy.target).toBe('2026-11-18')
  expect(contactClock(monday, '2026-11-18' as Day)).toMatchObject({ state: 'near', daysLate: 0 })
})

test('without a need for special support there is an aim and no legal day', () => {
  const clock = contactClock({ ...monday, specialSupport: false }, today)
  expect(clock.basis).toBe('internal')
  expect(clock.startBy.legal).toBeNull()
})

test('the own target of ten days has passed on the eleventh', () => {
  expect(contactClock(monday, today).ownTargetPassedOn).toBeNull()
  expect(contactClock(monday, '2026-11-20' as Day).ownTargetPassedOn).toBe('2026-11-19')
})

test('a contact received late in the evening belongs to its Finnish day', () => {
  expect(contactClock({ receivedAt: '2026-11-18T22:30:00.000Z', specialSupport: false }, today).waited).toBe(0)
})

test('the scale ends where it ends', () => {
  expect([onScale(-1), onScale(0), onScale(7), onScale(40)]).toEqual([0, 0, 0.5, 1])
})

const contact = (name: string, urgency: string, on: string, specialSupport: boolean) => ({
  name,
  urgency,
  receivedAt: `2026-11-${on}T08:00:00.000Z`,
  specialSupport,
})
const waiting = [
  contact('old', 'not_urgent', '02', false),
  contact('law', 'not_urgent', '09', true),
  contact('now', 'immediate', '17', false),
  contact('undecided', 'undecided', '18', false),
]
const names = (order: 'urgency' | 'deadline' | 'waited') => inOrder(waiting, order, today).map(({ name }) => name)

test('undecided urgency comes first, then urgent, then the law, then the oldest', () => {
  expect(names('urgency')).toEqual(['undecided', 'now', 'law', 'old'])
  expect(names('deadline')).toEqual(['undecided', 'old', 'law', 'now'])
  expect(names('waited')).toEqual(['old', 'law', 'now', 'undecided'])
})
