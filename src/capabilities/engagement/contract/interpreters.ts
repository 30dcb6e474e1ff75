/** Endpoints of interpreters: asked for a meeting or a time, then confirmed, not found, changed or cancelled. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { familyParams, instant, language, nothing } from '#kit/shapes.ts'
import { BOOKING_STATES, INTERPRETING_WAYS } from '../model.ts'
import { person } from './meetings.ts'

/** For which meeting, or from when and how long, for whom and what for. */
const asked = {
  meetingId: z.uuid().nullable().default(null),
  language,
  way: z.enum(INTERPRETING_WAYS),
  startsAt: instant.nullable().default(null),
  minutes: z.number().int().min(5).max(1440).default(60),
  personIds: z.array(z.uuid()).max(30).default([]),
  purpose: z.string().trim().max(200).default(''),
  provider: z.string().trim().max(200).default(''),
}
const hasTime = (b: { meetingId: string | null; startsAt: string | null }) =>
  b.meetingId !== null || b.startsAt !== null
const WHEN = { path: ['startsAt'], error: 'engagement.interpreter-when' }

const note = z.string().trim().max(500).default('')

export const interpreterContract = {
  listInterpreters: {
    method: 'GET',
    path: '/api/families/:familyId/interpreters',
    operationId: 'engagement.listInterpreters',
    action: 'engagement.read-interpreters',
    event: 'engagement.interpreters-read',
    kind: 'read',
    summary: 'Interpreters asked for the family, the next first, and its coming meetings that need one.',
    params: familyParams,
    answer: z.object({
      bookings: z.array(
        z.object({
          bookingId: z.uuid(),
          meetingId: z.uuid().nullable(),
          language: z.string(),
          way: z.enum(INTERPRETING_WAYS),
          startsAt: instant,
          minutes: z.number().int(),
          persons: z.array(person),
          /** What for, where there is no meeting. */
          purpose: z.string(),
          /** The booking it was changed from. */
          replaces: z.uuid().nullable(),
          state: z.enum(BOOKING_STATES),
          provider: z.string(),
          askedBy: z.string(),
          askedAt: instant,
          answeredBy: z.string().nullable(),
          answeredAt: instant.nullable(),
          note: z.string(),
        }),
      ),
    }),
  },
  askInterpreter: {
    method: 'POST',
    path: '/api/families/:familyId/interpreters',
    operationId: 'engagement.askInterpreter',
    action: 'engagement.book-interpreter',
    event: 'engagement.interpreter-asked',
    kind: 'write',
    summary: 'Notes that an interpreter has been asked for: language, way, for which meeting or time. Nothing is sent.',
    params: familyParams,
    body: z.object({ bookingId: z.uuid(), ...asked, note }).refine(hasTime, WHEN),
    answer: nothing,
  },
  changeInterpreter: {
    method: 'POST',
    path: '/api/families/:familyId/interpreters/:bookingId/change',
    operationId: 'engagement.changeInterpreter',
    action: 'engagement.book-interpreter',
    event: 'engagement.interpreter-changed',
    kind: 'write',
    summary:
      'Another time, language or way: a new booking is asked in the place of the old one, which stays to be seen as changed.',
    params: familyParams.extend({ bookingId: z.uuid() }),
    body: z.object({ newBookingId: z.uuid(), ...asked, note }).refine(hasTime, WHEN),
    answer: nothing,
  },
  tieInterpreter: {
    method: 'PUT',
    path: '/api/families/:familyId/interpreters/:bookingId/meeting',
    operationId: 'engagement.tieInterpreter',
    action: 'engagement.book-interpreter',
    event: 'engagement.interpreter-tied',
    kind: 'write',
    summary: 'Ties a booking to a meeting in its time, or lets it loose again.',
    params: familyParams.extend({ bookingId: z.uuid() }),
    body: z.object({ meetingId: z.uuid().nullable() }),
    answer: nothing,
  },
  answerInterpreter: {
    method: 'POST',
    path: '/api/families/:familyId/interpreters/:bookingId/answer',
    operationId: 'engagement.answerInterpreter',
    action: 'engagement.book-interpreter',
    event: 'engagement.interpreter-answered',
    kind: 'write',
    summary: 'What came of the asking: confirmed, not found or cancelled. A confirmed one may still be cancelled.',
    params: familyParams.extend({ bookingId: z.uuid() }),
    body: z.object({ state: z.enum(['confirmed', 'not_found', 'cancelled']), note }),
    answer: nothing,
  },
} as const satisfies Contract<z.ZodType>
