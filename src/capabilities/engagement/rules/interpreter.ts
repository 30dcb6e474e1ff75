/** What may come of asking for an interpreter, and what the meeting then says. Pure. */
import { ok, refused, type Result } from '#kit/result.ts'
import type { BookingState, InterpreterState } from '../model.ts'

const NEXT = {
  asked: ['confirmed', 'not_found', 'cancelled'],
  confirmed: ['cancelled'],
  not_found: [],
  cancelled: [],
} as const satisfies Record<BookingState, readonly BookingState[]>

export const nextOfBooking = (state: BookingState): readonly BookingState[] => NEXT[state]

export const mayAnswerBooking = (from: BookingState, to: BookingState): Result<null> =>
  nextOfBooking(from).includes(to) ? ok(null) : refused('engagement.interpreter-answered', 'state')

/** One that was not found or was cancelled is needed again. */
export const meetingSays = (state: BookingState): InterpreterState =>
  state === 'asked' ? 'booked' : state === 'confirmed' ? 'confirmed' : 'needed'
