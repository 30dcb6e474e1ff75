/** Endpoints of the worker's own lists: Today and Families. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, givenDay, instant } from '#kit/shapes.ts'
import { ENDING_ITEMS, PHASES } from '#rooms/families/model.ts'
import { MEETING_KINDS, SEVERITIES, SIGNAL_KINDS, TODAY_ACTIONS, TODAY_WHYS, UNIT_FIGURES } from '../model.ts'
import { meeting, person } from './meetings.ts'

const needsMe = z.object({
  why: z.enum(TODAY_WHYS),
  severity: z.enum(SEVERITIES),
  due: day.nullable(),
  action: z.enum(TODAY_ACTIONS),
  /** Null for a contact that is not a family yet. */
  familyId: z.uuid().nullable(),
  /** The family's name, or who made the contact; null where a partner organisation does not see the family. */
  name: z.string().nullable(),
  persons: z.array(person),
  /** For whom the reader stands in there today; null in one's own families. */
  coveringFor: z.string().nullable(),
  contactId: z.uuid().nullable(),
  /** What the action is done to, with the revision it needs. */
  subjectId: z.uuid().nullable(),
  revision: z.number().int().nullable(),
  /** What the row's text is filled with. */
  facts: z
    .object({
      /** How often the plan says one meets; empty where the organiser's own reminder holds. */
      words: z.string(),
      everyDays: z.number().int(),
      lastHeldOn: day.nullable(),
      what: z.string(),
      ownerName: z.string(),
      mine: z.boolean(),
      serviceName: z.string().nullable(),
      organisationName: z.string().nullable(),
      signal: z.enum(SIGNAL_KINDS),
      raisedOn: day,
      startsAt: instant,
      kind: z.enum(MEETING_KINDS),
      workerName: z.string().nullable(),
      open: z.array(z.enum(ENDING_ITEMS)),
      versionNo: z.number().int(),
      receivedAt: instant,
      /** Whether the day is the law's own, not the organiser's aim. */
      statutory: z.boolean(),
      legalDay: day.nullable(),
    })
    .partial(),
})

export const familyRow = z.object({
  familyId: z.uuid(),
  name: z.string(),
  phase: z.enum(PHASES),
  phaseSince: day,
  safetyBan: z.boolean(),
  restricted: z.boolean(),
  unitId: z.number().int(),
  unitName: z.string(),
  memberCount: z.number().int(),
  partnerName: z.string().nullable(),
  namedWorkerName: z.string().nullable(),
  namedWorkerWaived: z.boolean(),
  nextMeetingAt: instant.nullable(),
  lastHeldAt: instant.nullable(),
  /** Null where the plan is not in reach or has no steps. */
  steps: z.object({ done: z.number().int(), total: z.number().int() }).nullable(),
  /** The last two totals (0-100) of the adult who answered last, older first; null where not in reach or not answered. */
  wellbeing: z.object({ personId: z.uuid(), last: z.array(z.object({ day, score: z.number() })).max(2) }).nullable(),
  openSignals: z.number().int(),
  reviewBy: day.nullable(),
})

export const WORKLIST_SORTS = ['name', 'since', 'review'] as const

export const listContract = {
  today: {
    method: 'GET',
    path: '/api/today',
    operationId: 'engagement.today',
    action: 'engagement.today',
    event: 'engagement.today-read',
    kind: 'read',
    summary: "What needs the signed-in worker now, each row with why and one next action; the day's meetings; counts.",
    answer: z.object({
      day,
      rows: z.array(needsMe),
      meetings: z.array(meeting.extend({ familyName: z.string().nullable(), coveringFor: z.string().nullable() })),
      counts: z.object({
        late: z.number().int(),
        today: z.number().int(),
        week: z.number().int(),
        meetings: z.number().int(),
        families: z.number().int(),
      }),
    }),
  },
  meetingsOfWorkers: {
    method: 'POST',
    path: '/api/meetings/of-workers',
    operationId: 'engagement.meetingsOfWorkers',
    action: 'engagement.see-workers-days',
    event: 'engagement.workers-days-read',
    kind: 'read',
    summary: 'When some workers have agreed to meet families in reach, over at most a month: for covering them.',
    body: z.object({ workerIds: z.array(z.uuid()).min(1).max(60), from: givenDay, to: givenDay }),
    answer: z.object({
      meetings: z.array(
        z.object({
          meetingId: z.uuid(),
          familyId: z.uuid(),
          workerId: z.uuid(),
          kind: z.enum(MEETING_KINDS),
          startsAt: instant,
          minutes: z.number().int(),
        }),
      ),
    }),
  },
  worklist: {
    method: 'GET',
    path: '/api/families',
    operationId: 'engagement.worklist',
    action: 'engagement.worklist',
    event: 'engagement.worklist-read',
    kind: 'read',
    summary: "The worker's families or the unit's, page by page. Without a phase the closed ones are left out.",
    query: z.object({
      /** The families behind one figure of the unit view, for who leads the unit; both or neither. */
      unitId: z.coerce.number().int().optional(),
      figure: z.enum(UNIT_FIGURES).optional(),
      scope: z.enum(['mine', 'unit']).default('mine'),
      phase: z.enum(PHASES).optional(),
      sort: z.enum(WORKLIST_SORTS).default('name'),
      cursor: z.string().max(500).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    answer: z.object({
      families: z.array(familyRow),
      next: z.string().nullable(),
      /** Counted up to a thousand; `more` says that there are more. */
      total: z.object({ count: z.number().int(), more: z.boolean() }),
    }),
  },
} as const satisfies Contract<z.ZodType>
