/** What may come of asking for an interpreter, and what the meeting then says. Pure. */
import { epochOf, type Instant } from '#kit/day.ts'
import { ok, refused, type Result } from '#kit/result.ts'
import type { BookingState, InterpreterState } from '../model.ts'

const NEXT = {
  asked: ['confirmed', 'not_found', 'cancelled'],
  confirmed: ['cancelled'],
  not_found: ['cancelled'],
  cancelled: [],
  changed: [],
} as const satisfies Record<BookingState, readonly BookingState[]>

export const nextOfBooking = (state: BookingState): readonly BookingState[] => NEXT[state]

export const mayAnswerBooking = (from: BookingState, to: BookingState): Result<null> =>
  nextOfBooking(from).includes(to) ? ok(null) : refused('engagement.interpreter-answered', 'state')

/** Another language, time or way is asked for anew; what was asked before stays to be seen. */
export const mayChangeBooking = (state: BookingState): boolean =>
  state === 'asked' || state === 'confirmed' || state === 'not_found'

/** An interpreter is tied to a meeting that falls, at least in part, in the time asked for. */
export const mayTie = (
  booking: { readonly state: BookingState; readonly startsAt: Instant; readonly minutes: number },
  meeting: { readonly startsAt: Instant; readonly minutes: number },
): boolean =>
  (booking.state === 'asked' || booking.state === 'confirmed') &&
  endOf(booking) > epochOf(meeting.startsAt) &&
  endOf(meeting) > epochOf(booking.startsAt)

const endOf = ({ startsAt, minutes }: { startsAt: Instant; minutes: number }): number =>
  epochOf(startsAt) + minutes * 60_000

/** One that was not found or was cancelled is needed again. */
export const meetingSays = (state: BookingState): InterpreterState =>
  state === 'asked' ? 'booked' : state === 'confirmed' ? 'confirmed' : 'needed'
