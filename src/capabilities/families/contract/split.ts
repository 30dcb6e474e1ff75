/** Endpoints of dividing a family in two: what would go where, doing it, taking it back. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, familyParams, nothing, text } from '#kit/shapes.ts'
import { FOLLOWING } from '../model.ts'

const choice = {
  /** Who leaves for the new family. */
  leaving: z.array(z.uuid()).max(30),
  /** Who belongs to both from now on: a child of two homes. */
  inBoth: z.array(z.uuid()).max(30).default([]),
}

export const splitContract = {
  previewSplit: {
    method: 'POST',
    path: '/api/families/:familyId/splits/preview',
    operationId: 'families.previewSplit',
    action: 'families.split',
    event: 'families.split-previewed',
    kind: 'read',
    summary:
      'What would go where if the family were divided so: records, reach of family members, workers. Changes nothing.',
    params: familyParams,
    body: z.object(choice),
    answer: z.object({
      follows: z.array(z.object({ kind: z.enum(FOLLOWING), count: z.number().int() })),
      /** Meetings and notes that name both sides, and so stay with the old family. */
      together: z.number().int(),
      /** Versions of the plan, which stay whole with the old family. */
      plans: z.number().int(),
      /** Family members' reach: `personId` reads of `aboutId`. */
      reach: z.array(
        z.object({
          personId: z.uuid(),
          aboutId: z.uuid(),
          /** In the old family it ends. */
          ends: z.boolean(),
          /** In the new family it begins. */
          opens: z.boolean(),
        }),
      ),
      team: z.array(z.object({ name: z.string(), role: z.string(), along: z.boolean() })),
    }),
  },
  splitFamily: {
    method: 'POST',
    path: '/api/families/:familyId/splits',
    operationId: 'families.splitFamily',
    action: 'families.split',
    event: 'families.family-split',
    kind: 'write',
    summary:
      'Divides a family in two: records that name only those who leave follow them, what was made together stays with the old family.',
    params: familyParams,
    body: z.object({ ...choice, splitId: z.uuid(), otherId: z.uuid(), name: text(120), reason: text(1000) }),
    answer: nothing,
  },
  undoSplit: {
    method: 'POST',
    path: '/api/families/:familyId/splits/:splitId/undo',
    operationId: 'families.undoSplit',
    action: 'families.split',
    event: 'families.split-undone',
    kind: 'write',
    summary: 'Takes a split back while the new family has no record of its own: everything stands as it stood.',
    params: familyParams.extend({ splitId: z.uuid() }),
    body: z.object({ reason: text(1000) }),
    answer: nothing,
  },
  listSplits: {
    method: 'GET',
    path: '/api/families/:familyId/splits',
    operationId: 'families.listSplits',
    action: 'families.read-merges',
    event: 'families.splits-read',
    kind: 'read',
    summary:
      'Families that were divided from this one, or this one from another: when, by whom and why, also those taken back.',
    params: familyParams,
    answer: z.object({
      splits: z.array(
        z.object({
          splitId: z.uuid(),
          familyId: z.uuid(),
          name: z.string(),
          /** `new`: that family was made of this one; `old`: this one of that. */
          is: z.enum(['new', 'old']),
          reason: z.string(),
          followed: z.number().int(),
          splitOn: day,
          splitBy: z.string(),
          undoneOn: day.nullable(),
          undoneReason: z.string().nullable(),
        }),
      ),
    }),
  },
} as const satisfies Contract<z.ZodType>
