/** The order of the queue and the drawn scale. */
import { expect, test } from 'vitest'
import { dayInFinland, type Day, type Instant } from '#kit/day.ts'
import { contactClock } from '#rooms/families/rules/contact-clock.ts'
import { FI_2026 } from '#rooms/families/rules/law-profile.ts'
import { inOrder, onScale } from './clock.ts'

test('the scale ends where it ends', () => {
  expect([onScale(-1), onScale(0), onScale(7), onScale(40)]).toEqual([0, 0, 0.5, 1])
})

type Urgency = 'undecided' | 'immediate' | 'not_urgent'
const contact = (name: string, urgency: Urgency, on: string, specialSupport: boolean) => {
  const receivedAt = `2026-11-${on}T08:00:00.000Z`
  const receivedOn = dayInFinland(receivedAt as Instant)
  const unkept = { startBy: null, readyBy: null, readyByLegal: null }
  return {
    name,
    urgency,
    receivedAt,
    clock: contactClock({ receivedOn, specialSupport, ...unkept }, FI_2026, { to: 10 }, '2026-11-19' as Day),
  }
}
const waiting = [
  contact('old', 'not_urgent', '02', false),
  contact('law', 'not_urgent', '09', true),
  contact('now', 'immediate', '17', false),
  contact('undecided', 'undecided', '18', false),
]
const names = (order: 'urgency' | 'deadline' | 'waited') => inOrder(waiting, order).map(({ name }) => name)

test('undecided urgency comes first, then urgent, then the law, then the oldest', () => {
  expect(names('urgency')).toEqual(['undecided', 'now', 'law', 'old'])
  expect(names('deadline')).toEqual(['undecided', 'old', 'law', 'now'])
  expect(names('waited')).toEqual(['old', 'law', 'now', 'undecided'])
})
