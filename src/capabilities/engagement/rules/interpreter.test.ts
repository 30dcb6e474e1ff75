import { expect, test } from 'vitest'
import type { Instant } from '#kit/day.ts'
import { BOOKING_STATES } from '../model.ts'
import { mayAnswerBooking, mayChangeBooking, mayTie, meetingSays } from './interpreter.ts'

test('[S3-2] a booking is answered once; a confirmed one, and one that nobody was found for, may only be cancelled', () => {
  const allowed = BOOKING_STATES.flatMap((from) =>
    BOOKING_STATES.filter((to) => mayAnswerBooking(from, to).ok).map((to) => `${from} > ${to}`),
  )
  expect(allowed).toEqual([
    'asked > confirmed',
    'asked > not_found',
    'asked > cancelled',
    'confirmed > cancelled',
    'not_found > cancelled',
  ])
})

test('only a confirmed interpreter makes the meeting sure', () => {
  expect(BOOKING_STATES.map(meetingSays)).toEqual(['booked', 'confirmed', 'needed', 'needed', 'needed'])
})

test('[S3-2] what is over is not changed any more; the rest is asked anew', () => {
  expect(BOOKING_STATES.filter(mayChangeBooking)).toEqual(['asked', 'confirmed', 'not_found'])
})

test.each([
  ['asked', '08:00', 60, '08:30', 60, true],
  ['confirmed', '08:00', 60, '07:30', 45, true],
  ['asked', '08:00', 60, '09:00', 60, false],
  ['asked', '08:00', 60, '07:00', 60, false],
  ['cancelled', '08:00', 60, '08:00', 60, false],
  ['not_found', '08:00', 60, '08:00', 60, false],
] as const)(
  'a booking that is %s at %s for %d min and a meeting at %s for %d min: %s',
  (state, at, minutes, begins, lasts, may) => {
    const on = (clock: string) => `2026-11-25T${clock}:00.000Z` as Instant
    expect(mayTie({ state, startsAt: on(at), minutes }, { startsAt: on(begins), minutes: lasts })).toBe(may)
  },
)
