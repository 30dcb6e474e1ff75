/** Endpoints of meetings and notes. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { extraGiven, extraRead } from '#kit/extra.ts'
import { day, familyParams, givenDay, instant, nothing, text } from '#kit/shapes.ts'
import {
  INTERPRETER_STATES,
  MEETING_KINDS,
  MEETING_STATES,
  NOT_HELD_REASONS,
  OTHERWISE,
  PLACE_KINDS,
} from '../model.ts'

export const person = z.object({ personId: z.uuid(), name: z.string() })

export const place = z.object({ kind: z.enum(PLACE_KINDS), text: z.string() })

export const meeting = z.object({
  meetingId: z.uuid(),
  familyId: z.uuid(),
  persons: z.array(person),
  kind: z.enum(MEETING_KINDS),
  startsAt: instant,
  minutes: z.number().int(),
  courseId: z.uuid().nullable(),
  serviceName: z.string().nullable(),
  organisationId: z.uuid(),
  organisationName: z.string(),
  workerId: z.uuid().nullable(),
  workerName: z.string().nullable(),
  interpreter: z.enum(INTERPRETER_STATES).nullable(),
  /** Null where there is none, or none in the reader's reach. */
  place: place.nullable(),
  state: z.enum(MEETING_STATES),
  reason: z.enum(NOT_HELD_REASONS).nullable(),
  /** The meeting in whose place it was agreed, and what is done otherwise. */
  insteadOf: z.uuid().nullable(),
  otherwise: z.enum(OTHERWISE).nullable(),
  revision: z.number().int(),
})

const mark = z.object({
  state: z.enum(MEETING_STATES),
  reason: z.enum(NOT_HELD_REASONS).nullable(),
  correction: z.string().nullable(),
  at: instant,
  by: z.string(),
})

export const meetingContract = {
  listMeetings: {
    method: 'GET',
    path: '/api/families/:familyId/meetings',
    operationId: 'engagement.listMeetings',
    action: 'engagement.read-meetings',
    event: 'engagement.meetings-read',
    kind: 'read',
    summary: "A family's meetings in reach, oldest first, each with its marks; a place only where it is in reach.",
    params: familyParams,
    query: z.object({
      from: givenDay.optional(),
      to: givenDay.optional(),
      /** Only those of one organisation. */
      organisationId: z.uuid().optional(),
    }),
    answer: z.object({ meetings: z.array(meeting.extend({ marks: z.array(mark) })) }),
  },
  planMeeting: {
    method: 'POST',
    path: '/api/families/:familyId/meetings',
    operationId: 'engagement.planMeeting',
    action: 'engagement.plan-meeting',
    event: 'engagement.meeting-planned',
    kind: 'write',
    summary: 'Agrees a meeting: when, who of the family, for which service, with whom, where, interpreter.',
    params: familyParams,
    body: z.object({
      meetingId: z.uuid(),
      kind: z.enum(MEETING_KINDS).default('visit'),
      startsAt: instant,
      minutes: z.number().int().min(5).max(600).default(60),
      personIds: z.array(z.uuid()).min(1, 'engagement.persons-missing').max(30),
      courseId: z.uuid().nullable().default(null),
      /** Without one: the service's, else the worker's, else the caller's. */
      organisationId: z.uuid().optional(),
      /** Without one: the caller, where the caller works for the organisation that meets the family. */
      workerId: z.uuid().nullable().optional(),
      /** Workers of any organisation who are asked as well: it stands on their day. */
      inviteIds: z.array(z.uuid()).max(20).default([]),
      place: z
        .object({ kind: z.enum(PLACE_KINDS), text: z.string().trim().max(300).default('') })
        .nullable()
        .default(null),
      interpreter: z.enum(INTERPRETER_STATES).nullable().default(null),
      /** In the place of a missed or cancelled meeting, and what is done otherwise this time. */
      insteadOf: z.uuid().nullable().default(null),
      otherwise: z.enum(OTHERWISE).nullable().default(null),
    }),
    answer: z.object({ meetingId: z.uuid(), revision: z.number().int() }),
  },
  markMeeting: {
    method: 'POST',
    path: '/api/families/:familyId/meetings/:meetingId/mark',
    operationId: 'engagement.markMeeting',
    action: 'engagement.mark-meeting',
    event: 'engagement.meeting-marked',
    kind: 'write',
    summary:
      'Marks an agreed meeting held, missed or cancelled. With `correction` it puts an earlier mark right; the earlier one stays to be seen.',
    params: familyParams.extend({ meetingId: z.uuid() }),
    body: z.object({
      markId: z.uuid(),
      state: z.enum(MEETING_STATES),
      reason: z.enum(NOT_HELD_REASONS).nullable().default(null),
      correction: z.string().trim().max(1000).nullable().default(null),
      revision: z.number().int(),
    }),
    answer: z.object({
      state: z.enum(MEETING_STATES),
      revision: z.number().int(),
      /** True when this mark raised a signal that the package does not fit. */
      signalled: z.boolean(),
      /** Signals that this correction took back. */
      withdrawn: z.number().int(),
    }),
  },
  listNotes: {
    method: 'GET',
    path: '/api/families/:familyId/notes',
    operationId: 'engagement.listNotes',
    action: 'engagement.read-notes',
    event: 'engagement.notes-read',
    kind: 'read',
    summary: 'What has been written of meetings, newest first; a corrected note names the one that corrects it.',
    params: familyParams,
    query: z.object({
      personId: z.uuid().optional(),
      meetingId: z.uuid().optional(),
      cursor: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    answer: z.object({
      notes: z.array(
        z.object({
          noteId: z.uuid(),
          meetingId: z.uuid().nullable(),
          meetingKind: z.enum(MEETING_KINDS).nullable(),
          persons: z.array(person),
          onDay: day,
          text: z.string(),
          nextStep: z.string(),
          shared: z.boolean(),
          corrects: z.uuid().nullable(),
          correctedBy: z.uuid().nullable(),
          author: z.string(),
          organisationName: z.string(),
          writtenAt: instant,
          extra: extraRead,
        }),
      ),
      next: z.string().nullable(),
    }),
  },
  writeNote: {
    method: 'POST',
    path: '/api/families/:familyId/notes',
    operationId: 'engagement.writeNote',
    action: 'engagement.write-note',
    event: 'engagement.note-written',
    kind: 'write',
    summary:
      'Writes what happened, who were there and the next step. A note never changes: a correction is a new note that names the one it corrects.',
    params: familyParams,
    body: z.object({
      noteId: z.uuid(),
      meetingId: z.uuid().nullable().default(null),
      personIds: z.array(z.uuid()).min(1, 'engagement.persons-missing').max(30),
      onDay: givenDay.optional(),
      text: text(20000),
      nextStep: z.string().trim().max(1000).default(''),
      shared: z.boolean().default(false),
      corrects: z.uuid().nullable().default(null),
      /** Answers to the county's own fields. */
      extra: extraGiven.default({}),
    }),
    answer: nothing,
  },
} as const satisfies Contract<z.ZodType>
