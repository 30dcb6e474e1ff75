/** Endpoints of the fit watch and of the package over time. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, familyParams, text } from '#kit/shapes.ts'
import { PHASES } from '#rooms/families/model.ts'
import { COURSE_END_REASONS } from '#rooms/plans/model.ts'
import { MEETING_STATES, NOT_HELD_REASONS, SIGNAL_KINDS, WITHDRAWN_WHYS } from '../model.ts'

const signal = z.object({
  signalId: z.uuid(),
  kind: z.enum(SIGNAL_KINDS),
  courseId: z.uuid().nullable(),
  /** The goal that has not moved; what it says is the text. */
  goalId: z.uuid().nullable(),
  serviceName: z.string().nullable(),
  organisationName: z.string().nullable(),
  /** The family's own words, where it said so itself. */
  text: z.string(),
  raisedOn: day,
  /** The day by which it should be answered. */
  answerBy: day,
  meetingIds: z.array(z.uuid()),
  answeredOn: day.nullable(),
  /** Taken back: what had raised it was put right. Neither open nor answered. */
  withdrawnOn: day.nullable(),
  withdrawnWhy: z.enum(WITHDRAWN_WHYS).nullable(),
  answer: z.string().nullable(),
  ledToCourseId: z.uuid().nullable(),
  ledToServiceName: z.string().nullable(),
  versionId: z.uuid().nullable(),
  versionNo: z.number().int().nullable(),
  /** Days from the signal to its answer, or so far. */
  days: z.number().int(),
  /** Days from the signal to the plan version that answered it. */
  daysToPlan: z.number().int().nullable(),
})

const drawnMeeting = z.object({
  id: z.uuid(),
  day,
  state: z.enum(MEETING_STATES),
  reason: z.enum(NOT_HELD_REASONS).nullable(),
})

export const fitContract = {
  listSignals: {
    method: 'GET',
    path: '/api/families/:familyId/signals',
    operationId: 'engagement.listSignals',
    action: 'engagement.read-signals',
    event: 'engagement.signals-read',
    kind: 'read',
    summary:
      'What has shown that the package does not fit, open ones first, with what answered it and how many days that took.',
    params: familyParams,
    answer: z.object({ signals: z.array(signal) }),
  },
  listOwnSignals: {
    method: 'GET',
    path: '/api/families/:familyId/signals/own',
    operationId: 'engagement.listOwnSignals',
    action: 'engagement.read-own-signals',
    event: 'engagement.own-signals-read',
    kind: 'read',
    summary: 'What the caller has said does not help, by when it is answered and by whom, and the answer.',
    params: familyParams,
    answer: z.object({
      signals: z.array(
        z.object({
          signalId: z.uuid(),
          text: z.string(),
          serviceName: z.string().nullable(),
          raisedOn: day,
          answerBy: day,
          /** Who answers, by name; empty where nobody is assigned. */
          answers: z.string(),
          answeredOn: day.nullable(),
          answer: z.string().nullable(),
          answeredBy: z.string(),
          ledToServiceName: z.string().nullable(),
        }),
      ),
    }),
  },
  raiseSignal: {
    method: 'POST',
    path: '/api/families/:familyId/signals',
    operationId: 'engagement.raiseSignal',
    action: 'engagement.raise-signal',
    event: 'engagement.signal-raised',
    kind: 'write',
    summary: 'The family says that a service, or the whole, does not help. Said twice while open it stands once.',
    params: familyParams,
    body: z.object({
      signalId: z.uuid(),
      courseId: z.uuid().nullable().default(null),
      text: z.string().trim().max(2000).default(''),
    }),
    answer: z.object({ raised: z.boolean() }),
  },
  answerSignal: {
    method: 'POST',
    path: '/api/families/:familyId/signals/:signalId/answer',
    operationId: 'engagement.answerSignal',
    action: 'engagement.answer-signal',
    event: 'engagement.signal-answered',
    kind: 'write',
    summary: 'Answers a signal: what was done, the service it led to and the plan version that says so.',
    params: familyParams.extend({ signalId: z.uuid() }),
    body: z.object({
      answer: text(2000),
      ledToCourseId: z.uuid().nullable().default(null),
      versionId: z.uuid().nullable().default(null),
    }),
    answer: z.object({ days: z.number().int() }),
  },
  packageOverTime: {
    method: 'GET',
    path: '/api/families/:familyId/package/over-time',
    operationId: 'engagement.packageOverTime',
    action: 'engagement.read-package',
    event: 'engagement.package-over-time-read',
    kind: 'read',
    summary:
      'What the picture of the package is drawn from: phases, a lane for each service with its meetings and felt benefit, versions, signals, wellbeing.',
    params: familyParams,
    answer: z.object({
      today: day,
      phases: z.array(z.object({ phase: z.enum(PHASES), start: day, end: day.nullable(), episode: z.number().int() })),
      lanes: z.array(
        z.object({
          id: z.uuid(),
          personIds: z.array(z.uuid()),
          name: z.string(),
          provider: z.string(),
          /** Who answers for it by law; null: not recorded. */
          organiserName: z.string().nullable(),
          /** Who do parts of it for its producer, today or on its last day. */
          subcontractors: z.array(
            z.object({ organisationName: z.string(), underName: z.string().nullable(), what: z.string() }),
          ),
          sector: z.enum(['county', 'municipality', 'ngo', 'parish', 'company', 'volunteers']),
          level: z.enum(['preventive', 'early', 'corrective']),
          orderedOn: day,
          startedOn: day.nullable(),
          endedOn: day.nullable(),
          endReason: z.enum(COURSE_END_REASONS).nullable(),
          pauses: z.array(z.object({ start: day, end: day.nullable() })),
          meetings: z.array(drawnMeeting),
          benefits: z.array(z.object({ day, value: z.number().int(), personId: z.uuid() })),
        }),
      ),
      /** Meetings that belong to no service of the package, such as the partner's own. */
      otherMeetings: z.array(drawnMeeting),
      versions: z.array(
        z.object({ versionId: z.uuid(), no: z.number().int(), day, reviewBy: day.nullable(), reason: z.string() }),
      ),
      signals: z.array(
        z.object({
          id: z.uuid(),
          day,
          kind: z.enum(SIGNAL_KINDS),
          courseId: z.uuid().nullable(),
          meetingIds: z.array(z.uuid()),
          ledToCourseId: z.uuid().nullable(),
          answeredOn: day.nullable(),
        }),
      ),
      /** Adults only: a child's own view is not in this picture. */
      wellbeing: z.array(
        z.object({
          personId: z.uuid(),
          name: z.string(),
          points: z.array(z.object({ day, value: z.number().min(0).max(100).nullable() })),
        }),
      ),
    }),
  },
} as const satisfies Contract<z.ZodType>
