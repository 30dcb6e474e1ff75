/** Endpoints of families: who answers for a family. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { familyParams, nothing, text } from '#kit/shapes.ts'
import { ASSIGNMENT_ROLES, NO_NAMED_WORKER_GROUNDS } from '../model.ts'

export const responsibleContract = {
  assign: {
    method: 'POST',
    path: '/api/families/:familyId/assignments',
    operationId: 'families.assign',
    action: 'families.assign',
    event: 'families.worker-assigned',
    kind: 'write',
    summary:
      'Makes a worker answerable for the family in a role; the one before ends the same day and leaves the circle.',
    params: familyParams,
    body: z.object({
      assignmentId: z.uuid(),
      role: z.enum(ASSIGNMENT_ROLES),
      workerId: z.uuid(),
      reason: z.string().trim().max(1000).default(''),
    }),
    answer: nothing,
  },
  waiveNamedWorker: {
    method: 'PUT',
    path: '/api/families/:familyId/named-worker-waiver',
    operationId: 'families.waiveNamedWorker',
    action: 'families.assign',
    event: 'families.named-worker-waived',
    kind: 'write',
    summary: 'Records the lawful reason for having no named worker (SHL 42 §).',
    params: familyParams,
    body: z.object({ ground: z.enum(NO_NAMED_WORKER_GROUNDS), explanation: text(1000) }),
    answer: nothing,
  },
} as const satisfies Contract<z.ZodType>
