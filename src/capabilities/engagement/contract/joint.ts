/** Endpoints of the care team and of joint meetings: who is asked and who came, agenda, minutes, decisions. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, familyParams, givenDay, instant, nothing, text } from '#kit/shapes.ts'
import { OWNER_KINDS } from '#rooms/plans/model.ts'
import { MINUTES_STATES, NOT_HELD_REASONS, PARTICIPANT_KINDS, PRESENCE_STATES } from '../model.ts'
import { meeting } from './meetings.ts'

const meetingParams = familyParams.extend({ meetingId: z.uuid() })

/** A family member or a worker by id, somebody of the close network by name. */
const participant = z.object({
  kind: z.enum(PARTICIPANT_KINDS),
  personId: z.uuid().nullable().default(null),
  workerId: z.uuid().nullable().default(null),
  name: z.string().trim().max(200).default(''),
})

const present = z.object({
  kind: z.enum(PARTICIPANT_KINDS),
  personId: z.uuid().nullable(),
  workerId: z.uuid().nullable(),
  name: z.string(),
  organisationName: z.string().nullable(),
  state: z.enum(PRESENCE_STATES),
  reason: z.enum(NOT_HELD_REASONS).nullable(),
  /** What somebody who could not come wanted to say. */
  word: z.string(),
})

const minutes = z.object({
  agenda: z.array(z.string()),
  text: z.string(),
  state: z.enum(MINUTES_STATES),
  acceptances: z.array(z.object({ kind: z.enum(PARTICIPANT_KINDS), id: z.string(), name: z.string(), at: instant })),
  /** 0 before anything was written. */
  revision: z.number().int(),
})

export const jointContract = {
  careTeam: {
    method: 'GET',
    path: '/api/families/:familyId/team',
    operationId: 'engagement.careTeam',
    action: 'engagement.read-team',
    event: 'engagement.team-read',
    kind: 'read',
    summary:
      'The care team: workers of every organisation by role, the members of the family, the close people met so far.',
    params: familyParams,
    answer: z.object({
      workers: z.array(
        z.object({
          workerId: z.uuid(),
          name: z.string(),
          title: z.string(),
          organisationId: z.uuid(),
          organisationName: z.string(),
          roles: z.array(z.string()),
        }),
      ),
      close: z.array(z.string()),
    }),
  },
  jointMeeting: {
    method: 'GET',
    path: '/api/families/:familyId/meetings/:meetingId/joint',
    operationId: 'engagement.jointMeeting',
    action: 'engagement.read-joint',
    event: 'engagement.joint-meeting-read',
    kind: 'read',
    summary: 'One meeting with its participants, agenda, minutes and decisions, each decision with the step it became.',
    params: meetingParams,
    answer: z.object({
      meeting,
      participants: z.array(present),
      minutes,
      decisions: z.array(
        z.object({
          decisionId: z.uuid(),
          what: z.string(),
          ownerKind: z.enum(OWNER_KINDS),
          ownerName: z.string(),
          organisationName: z.string().nullable(),
          dueOn: day.nullable(),
          goal: z.string().nullable(),
          stepId: z.uuid().nullable(),
          doneOn: day.nullable(),
        }),
      ),
      goals: z.array(z.object({ goalId: z.uuid(), what: z.string() })),
    }),
  },
  prepareMeeting: {
    method: 'PUT',
    path: '/api/families/:familyId/meetings/:meetingId/agenda',
    operationId: 'engagement.prepareMeeting',
    action: 'engagement.lead-joint',
    event: 'engagement.meeting-prepared',
    kind: 'write',
    summary:
      'Sets the agenda and asks people to the meeting: family members, workers of any organisation, close people.',
    params: meetingParams,
    body: z.object({
      agenda: z.array(z.string().trim().min(1).max(300)).max(30),
      invite: z.array(participant).max(40).default([]),
      revision: z.number().int(),
    }),
    answer: z.object({ revision: z.number().int() }),
  },
  recordPresence: {
    method: 'POST',
    path: '/api/families/:familyId/meetings/:meetingId/presence',
    operationId: 'engagement.recordPresence',
    action: 'engagement.mark-meeting',
    event: 'engagement.presence-recorded',
    kind: 'write',
    summary: 'Says who came, who did not and why, who sent word. The newest word of each holds; earlier ones stay.',
    params: meetingParams,
    body: participant.extend({
      presenceId: z.uuid(),
      state: z.enum(PRESENCE_STATES),
      reason: z.enum(NOT_HELD_REASONS).nullable().default(null),
      word: z.string().trim().max(2000).default(''),
    }),
    answer: nothing,
  },
  writeMinutes: {
    method: 'PUT',
    path: '/api/families/:familyId/meetings/:meetingId/minutes',
    operationId: 'engagement.writeMinutes',
    action: 'engagement.write-minutes',
    event: 'engagement.minutes-written',
    kind: 'write',
    summary: 'Writes the minutes under their revision; those who had accepted an earlier wording are asked again.',
    params: meetingParams,
    body: z.object({ text: text(40000), revision: z.number().int() }),
    answer: z.object({ revision: z.number().int() }),
  },
  acceptMinutes: {
    method: 'POST',
    path: '/api/families/:familyId/meetings/:meetingId/minutes/accept',
    operationId: 'engagement.acceptMinutes',
    action: 'engagement.write-minutes',
    event: 'engagement.minutes-accepted',
    kind: 'write',
    summary:
      'Records that one of those present accepts the minutes as they stand. When all have, they do not change any more.',
    params: meetingParams,
    body: participant.extend({ revision: z.number().int() }),
    answer: z.object({ state: z.enum(MINUTES_STATES), revision: z.number().int() }),
  },
  decide: {
    method: 'POST',
    path: '/api/families/:familyId/meetings/:meetingId/decisions',
    operationId: 'engagement.decide',
    action: 'engagement.decide',
    event: 'engagement.decision-made',
    kind: 'write',
    summary:
      'Records a decision with its owner and day; tied to a goal it becomes a step of the plan, shown on the owner’s day.',
    params: meetingParams,
    body: z.object({
      decisionId: z.uuid(),
      stepId: z.uuid(),
      what: text(500),
      ownerKind: z.enum(OWNER_KINDS),
      ownerId: z.uuid().nullable().default(null),
      ownerName: text(200),
      dueOn: givenDay.nullable().default(null),
      /** Without a goal the decision is recorded and no step follows. */
      goalId: z.uuid().nullable().default(null),
    }),
    answer: z.object({ stepId: z.uuid().nullable() }),
  },
} as const satisfies Contract<z.ZodType>
