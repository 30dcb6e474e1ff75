/** Endpoints of families: covers and reassignments many at once, with a preview, an outcome a row, and one undo. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, givenDay, instant } from '#kit/shapes.ts'
import { ASSIGNMENT_ROLES } from '../model.ts'
import { COVER_REASONS } from '../rules/cover.ts'

export const BATCH_KINDS = ['cover', 'reassign'] as const

/** Why a chosen family is not there to be passed on. */
export const REASSIGN_LEFT = ['families.row-not-there', 'families.work-ended', 'families.nobody-answers'] as const

/** How many families are chosen one by one at the most. */
export const MOST_CHOSEN = 100

const candidate = z.object({
  workerId: z.uuid(),
  workerName: z.string(),
  title: z.string(),
  languages: z.array(z.string()),
  unitNames: z.array(z.string()),
  away: z.boolean(),
  /** By role: how many families or children the limit counts, and the limit. */
  loads: z.array(
    z.object({
      role: z.enum(ASSIGNMENT_ROLES),
      families: z.number().int(),
      children: z.number().int(),
      most: z.number().int(),
    }),
  ),
  may: z.array(z.enum(ASSIGNMENT_ROLES)),
})

const batch = z.object({
  batchId: z.uuid(),
  kind: z.enum(BATCH_KINDS),
  note: z.string(),
  startDate: day,
  endDate: day.nullable(),
  madeBy: z.string(),
  madeAt: instant,
  undoneAt: instant.nullable(),
  families: z.number().int(),
})

const period = {
  kind: z.enum(BATCH_KINDS),
  startDate: givenDay,
  /** A cover has a last day; a reassignment has none. */
  endDate: givenDay.nullable().default(null),
}

export const reassignContract = {
  previewReassignment: {
    method: 'POST',
    path: '/api/reassignments/preview',
    operationId: 'families.previewReassignment',
    action: 'families.see-reassignment',
    event: 'families.reassignment-previewed',
    kind: 'read',
    summary:
      "What some workers answer for in the caller's reach, or who answers for some families; who already stands in, and a suggestion with its reasons for each. Changes nothing.",
    body: z
      .object({
        ...period,
        workerIds: z.array(z.uuid()).max(60).default([]),
        /** These families, whoever answers for them. */
        familyIds: z.array(z.uuid()).max(MOST_CHOSEN).default([]),
        /** Only this task. */
        role: z.enum(ASSIGNMENT_ROLES).optional(),
      })
      .refine(({ workerIds, familyIds }) => workerIds.length + familyIds.length > 0, {
        error: 'families.workers-missing',
        path: ['workerIds'],
      }),
    answer: z.object({
      rows: z.array(
        z.object({
          familyId: z.uuid(),
          name: z.string(),
          unitName: z.string(),
          language: z.string(),
          assignmentId: z.uuid(),
          role: z.enum(ASSIGNMENT_ROLES),
          forWorkerId: z.uuid(),
          forWorkerName: z.string(),
          /** Who stands in already on some of these days. */
          coveredBy: z.string().nullable(),
          suggested: z.object({ workerId: z.uuid(), reasons: z.array(z.enum(COVER_REASONS)) }).nullable(),
        }),
      ),
      candidates: z.array(candidate),
      /** Of the families asked for, those with nothing to pass on, each with why; of one out of reach only the id that was asked. */
      left: z.array(
        z.object({
          id: z.uuid(),
          familyId: z.uuid().nullable(),
          name: z.string().nullable(),
          why: z.enum(REASSIGN_LEFT),
        }),
      ),
    }),
  },
  reassign: {
    method: 'POST',
    path: '/api/reassignments',
    operationId: 'families.reassign',
    action: 'families.reassign',
    event: 'families.reassigned',
    kind: 'write',
    summary:
      'Covers or reassigns families row by row under one batch. Each row has an outcome of its own; a row done before is said to be done and done once.',
    body: z.object({
      ...period,
      batchId: z.uuid(),
      note: z.string().trim().max(500).default(''),
      rows: z
        .array(
          z.object({
            rowId: z.uuid(),
            familyId: z.uuid(),
            assignmentId: z.uuid(),
            workerId: z.uuid(),
            handover: z.string().trim().max(4000).default(''),
            despite: z.string().trim().max(1000).default(''),
          }),
        )
        .min(1, 'families.rows-missing')
        .max(25),
    }),
    answer: z.object({
      outcomes: z.array(
        z.object({
          rowId: z.uuid(),
          familyId: z.uuid(),
          done: z.boolean(),
          /** Why not, or that it was done before. */
          why: z.string(),
        }),
      ),
    }),
  },
  undoReassignment: {
    method: 'POST',
    path: '/api/reassignments/:batchId/undo',
    operationId: 'families.undoReassignment',
    action: 'families.reassign',
    event: 'families.reassignment-undone',
    kind: 'write',
    summary:
      'Takes a whole batch back: covers end, reassigned families go back to who answered before. What was done stays in the record.',
    params: z.object({ batchId: z.uuid() }),
    answer: z.object({ undone: z.number().int(), left: z.number().int() }),
  },
  listBatches: {
    method: 'GET',
    path: '/api/reassignments',
    operationId: 'families.listBatches',
    action: 'families.see-reassignment',
    event: 'families.batches-read',
    kind: 'read',
    summary: 'Covers and reassignments of the last two months, newest first.',
    answer: z.object({ batches: z.array(batch) }),
  },
  listMyCovers: {
    method: 'GET',
    path: '/api/covers/mine',
    operationId: 'families.listMyCovers',
    action: 'families.see-own-covers',
    event: 'families.own-covers-read',
    kind: 'read',
    summary: 'The families in which the signed-in worker stands in for somebody today, and until when.',
    answer: z.object({
      covers: z.array(
        z.object({
          familyId: z.uuid(),
          name: z.string(),
          role: z.enum(ASSIGNMENT_ROLES),
          forWorkerName: z.string(),
          startDate: day,
          endDate: day,
        }),
      ),
    }),
  },
} as const satisfies Contract<z.ZodType>
