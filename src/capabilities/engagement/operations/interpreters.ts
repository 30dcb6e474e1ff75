// Interpreters: asked for a meeting or a time, and what came of it. The meeting shows it, and Today asks for the unconfirmed.
import { refused, type Refused } from '#kit/result.ts'
import type { Context, Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/interpreters.ts'
import { namesOf } from '../queries/meetings.ts'
import { mayAnswerBooking, mayChangeBooking, mayTie, meetingSays } from '../rules/interpreter.ts'
import { named } from './meetings.ts'

type Contract = typeof contract

export const listInterpreters: Operation<Contract['listInterpreters']> = async ({ db }, { params }) => {
  const names = await namesOf(db, [params.familyId])
  return {
    bookings: (await q.listBookings(db, params.familyId)).map(({ personIds, ...booking }) => ({
      ...booking,
      // of who has left the family meanwhile no more is told
      persons: named(
        names,
        personIds.filter((id) => names.has(id)),
      ),
    })),
  }
}

type Asked = Omit<q.NewBooking, 'startsAt' | 'at'> & { startsAt: string | null }

/** Asks anew, for a meeting at the meeting's own time; says what is wrong, or null. */
async function ask({ db, at, discloses }: Context, familyId: string, booking: Asked): Promise<Refused | null> {
  const names = await namesOf(db, [familyId])
  if (booking.personIds.some((id) => !names.has(id))) return refused('engagement.person-not-of-family', 'personIds')
  const meeting = booking.meetingId === null ? null : await q.openMeeting(db, familyId, booking.meetingId)
  if (booking.meetingId !== null && meeting === null) return refused('engagement.interpreter-no-meeting', 'meetingId')
  const startsAt = meeting?.startsAt ?? booking.startsAt
  if (startsAt === null) return refused('engagement.interpreter-when', 'startsAt')
  await q.ask(db, familyId, { ...booking, startsAt, minutes: meeting?.minutes ?? booking.minutes, at })
  if (booking.meetingId !== null) await q.markMeeting(db, familyId, booking.meetingId, meetingSays('asked'))
  discloses([familyId], booking.personIds)
  return null
}

export const askInterpreter: Operation<Contract['askInterpreter']> = async (context, { params, body }) =>
  (await ask(context, params.familyId, { ...body, replaces: null })) ?? {}

export const changeInterpreter: Operation<Contract['changeInterpreter']> = async (context, { params, body }) => {
  const { db, at } = context
  const { familyId, bookingId } = params
  const before = await q.findBooking(db, familyId, bookingId)
  if (before === null) return refused('not-found')
  if (!mayChangeBooking(before.state)) return refused('engagement.interpreter-answered', 'state')
  await q.answer(db, familyId, bookingId, { state: 'changed', note: '', at })
  if (before.meetingId !== null) await q.markMeeting(db, familyId, before.meetingId, meetingSays('changed'))
  return (await ask(context, familyId, { ...body, bookingId: body.newBookingId, replaces: bookingId })) ?? {}
}

export const tieInterpreter: Operation<Contract['tieInterpreter']> = async ({ db }, { params, body }) => {
  const { familyId, bookingId } = params
  const booking = await q.findBooking(db, familyId, bookingId)
  if (booking === null) return refused('not-found')
  if (body.meetingId !== null) {
    const meeting = await q.openMeeting(db, familyId, body.meetingId)
    if (meeting === null) return refused('engagement.interpreter-no-meeting', 'meetingId')
    if (!mayTie(booking, meeting)) return refused('engagement.interpreter-other-time', 'meetingId')
    await q.markMeeting(db, familyId, body.meetingId, meetingSays(booking.state))
  }
  if (booking.meetingId !== null && booking.meetingId !== body.meetingId)
    await q.markMeeting(db, familyId, booking.meetingId, 'needed')
  await q.tie(db, familyId, bookingId, body.meetingId)
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
