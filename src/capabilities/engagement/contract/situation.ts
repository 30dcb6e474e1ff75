/** Endpoints of the situation summary: a family's situation on one page, on the screen and on paper. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, familyParams, instant } from '#kit/shapes.ts'
import { ASSIGNMENT_ROLES, PHASES } from '#rooms/families/model.ts'
import { OWNER_KINDS } from '#rooms/plans/model.ts'
import { MEETING_KINDS } from '../model.ts'

const id = z.uuid()
const level = z.number().int().nullable()

const situation = z.object({
  familyId: id,
  name: z.string(),
  phase: z.enum(PHASES),
  phaseSince: day,
  interpreter: z.string().nullable(),
  safetyBan: z.boolean(),
  members: z.array(z.object({ personId: id, name: z.string(), bornOn: day.nullable() })),
  responsible: z.array(z.object({ role: z.enum(ASSIGNMENT_ROLES), name: z.string() })),
  /** The newest plan in force, or null. */
  plan: z.object({ no: z.number().int(), agreedOn: day, reviewBy: day.nullable(), personIds: z.array(id) }).nullable(),
  /** In own words; null where needs are not the reader's to see. */
  needs: z
    .array(z.object({ needId: id, personIds: z.array(id), ownWords: z.string(), saidBy: id.nullable() }))
    .nullable(),
  goals: z.array(
    z.object({
      goalId: id,
      what: z.string(),
      by: day.nullable(),
      assessedOn: day.nullable(),
      familyLevel: level,
      workerLevel: level,
    }),
  ),
  services: z.array(
    z.object({
      courseId: id,
      personIds: z.array(id),
      name: z.string(),
      organisation: z.string(),
      since: day.nullable(),
    }),
  ),
  /** Open steps: who does what, by when. */
  steps: z.array(
    z.object({
      stepId: id,
      personIds: z.array(id),
      what: z.string(),
      ownerKind: z.enum(OWNER_KINDS),
      ownerName: z.string(),
      due: day.nullable(),
    }),
  ),
  /** When and with whom; never where. */
  meetings: z.array(
    z.object({
      meetingId: id,
      personIds: z.array(id),
      startsAt: instant,
      kind: z.enum(MEETING_KINDS),
      withWhom: z.string(),
    }),
  ),
  /** The situation check, 0-100, in one's own view: the first answer and the newest; null where wellbeing is not the reader's to see. */
  checks: z
    .array(
      z.object({
        personId: id,
        before: z.object({ day, score: z.number() }),
        now: z.object({ day, score: z.number() }).nullable(),
      }),
    )
    .nullable(),
})

export const situationContract = {
  getSituation: {
    method: 'GET',
    path: '/api/families/:familyId/situation',
    operationId: 'engagement.getSituation',
    action: 'engagement.read-situation',
    event: 'engagement.situation-read',
    kind: 'read',
    summary: 'The family’s situation on one page, as far as its parts are in reach; no places.',
    params: familyParams,
    answer: situation,
  },
  getCadence: {
    method: 'GET',
    path: '/api/families/:familyId/cadence',
    operationId: 'engagement.getCadence',
    action: 'engagement.read-situation',
    event: 'engagement.cadence-read',
    kind: 'read',
    summary:
      'How often one agreed to meet, and how that has been kept: the last meeting, the next, and the past eight weeks.',
    params: familyParams,
    answer: z.object({
      familyId: id,
      /** Null where the family is not in its change phase: nothing is promised then. */
      cadence: z
        .object({
          words: z.string(),
          days: z.number().int(),
          source: z.enum(['plan', 'setting']),
          lastHeldOn: day.nullable(),
          nextOn: day.nullable(),
          heldBy: day,
          isLate: z.boolean(),
          /** Meetings held in each of the past eight weeks, the oldest first. */
          weeks: z.array(z.number().int()),
        })
        .nullable(),
    }),
  },
  printSituation: {
    method: 'GET',
    path: '/api/families/:familyId/situation/pdf',
    operationId: 'engagement.printSituation',
    action: 'engagement.read-situation',
    event: 'engagement.situation-printed',
    kind: 'read',
    summary:
      'The same as one A4, a tagged PDF (PDF/UA-1) in the reader’s language; the family’s own words are left as they were said.',
    params: familyParams,
    query: z.object({ language: z.enum(['fi', 'sv', 'en']).optional() }),
    answer: z.object({
      fileName: z.string(),
      mediaType: z.string(),
      encoding: z.literal('base64'),
      content: z.string(),
    }),
  },
} as const satisfies Contract<z.ZodType>

export type Situation = z.output<typeof situation>
