import { expect, test } from 'vitest'
import { BOOKING_STATES } from '../model.ts'
import { mayAnswerBooking, meetingSays } from './interpreter.ts'

test('[S3-2] a booking is answered once; a confirmed one may only be cancelled', () => {
  const allowed = BOOKING_STATES.flatMap((from) =>
    BOOKING_STATES.filter((to) => mayAnswerBooking(from, to).ok).map((to) => `${from} > ${to}`),
  )
  expect(allowed).toEqual(['asked > confirmed', 'asked > not_found', 'asked > cancelled', 'confirmed > cancelled'])
})

test('only a confirmed interpreter makes the meeting sure', () => {
  expect(BOOKING_STATES.map(meetingSays)).toEqual(['booked', 'confirmed', 'needed', 'needed'])
})
