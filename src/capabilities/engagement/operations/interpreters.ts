// Interpreters: asked for a meeting or a time, and what came of it. The meeting shows it, and Today asks for the unconfirmed.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/interpreters.ts'
import { mayAnswerBooking, meetingSays } from '../rules/interpreter.ts'

type Contract = typeof contract

export const listInterpreters: Operation<Contract['listInterpreters']> = async ({ db }, { params }) => ({
  bookings: await q.listBookings(db, params.familyId),
})

export const askInterpreter: Operation<Contract['askInterpreter']> = async ({ db, at }, { params, body }) => {
  const startsAt = body.meetingId === null ? body.startsAt : await q.meetingTime(db, params.familyId, body.meetingId)
  if (startsAt === null) return refused('engagement.interpreter-no-meeting', 'meetingId')
  await q.ask(db, params.familyId, { ...body, startsAt, at })
  if (body.meetingId !== null) await q.markMeeting(db, params.familyId, body.meetingId, meetingSays('asked'))
  return {}
}

export const answerInterpreter: Operation<Contract['answerInterpreter']> = async ({ db, at }, { params, body }) => {
  const booking = await q.findBooking(db, params.familyId, params.bookingId)
  if (booking === null) return refused('not-found')
  const may = mayAnswerBooking(booking.state, body.state)
  if (!may.ok) return may
  await q.answer(db, params.familyId, params.bookingId, { ...body, at })
  if (booking.meetingId !== null) await q.markMeeting(db, params.familyId, booking.meetingId, meetingSays(body.state))
  return {}
}
