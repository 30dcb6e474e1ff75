/** Endpoints of families: phases, the controlled ending and what is to be done. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { extraGiven, extraRead } from '#kit/extra.ts'
import { day, familyParams, givenDay, nothing, text } from '#kit/shapes.ts'
import { ENDING_ITEMS, END_CHECKS, PHASES } from '../model.ts'

export const pathContract = {
  movePhase: {
    method: 'POST',
    path: '/api/families/:familyId/phase',
    operationId: 'families.movePhase',
    action: 'families.move-phase',
    event: 'families.phase-moved',
    kind: 'write',
    summary: 'Moves the family along the phase path, by the rules of the path.',
    params: familyParams,
    body: z.object({
      to: z.enum(PHASES),
      reason: z.string().trim().max(2000).nullable().default(null),
      revision: z.number().int(),
    }),
    answer: z.object({ phase: z.enum(PHASES), revision: z.number().int() }),
  },
  reopen: {
    method: 'POST',
    path: '/api/families/:familyId/reopen',
    operationId: 'families.reopen',
    action: 'families.move-phase',
    event: 'families.reopened',
    kind: 'write',
    summary:
      'The family comes back after closing or in follow-up: a new episode begins, linked to the one before, with why.',
    params: familyParams,
    body: z.object({ reason: text(2000), revision: z.number().int() }),
    answer: z.object({ episode: z.number().int(), phase: z.enum(PHASES), revision: z.number().int() }),
  },
  getEnding: {
    method: 'GET',
    path: '/api/families/:familyId/ending',
    operationId: 'families.getEnding',
    action: 'families.read-ending',
    event: 'families.ending-read',
    kind: 'read',
    summary: 'The checklist of the controlled ending and what is still open on it.',
    params: familyParams,
    answer: z.object({
      goalsReviewedOn: day.nullable(),
      servicesHaveOwnersOn: day.nullable(),
      wayBackAgreed: z.string().nullable(),
      endCheck: z.enum(END_CHECKS).nullable(),
      closingNote: z.string().nullable(),
      followUpOn: day.nullable(),
      extra: extraRead,
      open: z.array(z.enum(ENDING_ITEMS)),
      revision: z.number().int(),
    }),
  },
  saveEnding: {
    method: 'PUT',
    path: '/api/families/:familyId/ending',
    operationId: 'families.saveEnding',
    action: 'families.write-ending',
    event: 'families.ending-saved',
    kind: 'write',
    summary: 'Fills in the checklist of the controlled ending.',
    params: familyParams,
    body: z.object({
      goalsReviewedOn: givenDay.nullable(),
      servicesHaveOwnersOn: givenDay.nullable(),
      wayBackAgreed: z.string().trim().max(2000).nullable(),
      endCheck: z.enum(END_CHECKS).nullable(),
      closingNote: z.string().trim().max(8000).nullable(),
      followUpOn: givenDay.nullable(),
      /** Answers to the county's own fields; the required ones are asked for once nothing else is open. */
      extra: extraGiven.default({}),
      revision: z.number().int(),
    }),
    answer: z.object({ open: z.array(z.enum(ENDING_ITEMS)), revision: z.number().int() }),
  },
  doTask: {
    method: 'POST',
    path: '/api/families/:familyId/tasks/:taskId/done',
    operationId: 'families.doTask',
    action: 'families.do-task',
    event: 'families.task-done',
    kind: 'write',
    summary: 'Marks a task of the family done, with its outcome in words.',
    params: familyParams.extend({ taskId: z.uuid() }),
    body: z.object({ outcome: text(2000) }),
    answer: nothing,
  },
} as const satisfies Contract<z.ZodType>
