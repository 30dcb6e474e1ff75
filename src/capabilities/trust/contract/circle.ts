/** Endpoints of trust: a worker of another organisation is let into a family's circle, and ends being in it. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { familyParams, givenDay, nothing, text } from '#kit/shapes.ts'
import { LET_IN_BASES, LET_IN_PARTS } from '../model.ts'

export const circleContract = {
  listOutsiders: {
    method: 'GET',
    path: '/api/families/:familyId/circle/outsiders',
    operationId: 'trust.listOutsiders',
    action: 'trust.let-in',
    event: 'trust.outsiders-listed',
    kind: 'read',
    summary: 'Workers of other organisations, and volunteers, who may be let into the circle.',
    params: familyParams,
    answer: z.object({
      workers: z.array(
        z.object({
          workerId: z.uuid(),
          name: z.string(),
          title: z.string(),
          organisation: z.string(),
          role: z.enum(['partner_worker', 'volunteer']),
        }),
      ),
    }),
  },
  letIn: {
    method: 'POST',
    path: '/api/families/:familyId/circle',
    operationId: 'trust.letIn',
    action: 'trust.let-in',
    event: 'trust.let-in',
    kind: 'write',
    summary:
      'Lets a worker of another organisation into the circle: the own service, and of the persons chosen the parts chosen, on a basis and until a day.',
    params: familyParams,
    body: z.object({
      workerId: z.uuid(),
      /** Of whom parts beside the own service are seen. */
      personIds: z.array(z.uuid()).max(30).default([]),
      parts: z.array(z.enum(LET_IN_PARTS)).default([]),
      basis: z.enum(LET_IN_BASES, 'field.required'),
      /** The basis in words: what the log, the register and the family read. */
      purpose: text(500),
      until: givenDay,
    }),
    answer: nothing,
  },
  endOutsider: {
    method: 'POST',
    path: '/api/families/:familyId/circle/:circleId/end',
    operationId: 'trust.endOutsider',
    action: 'trust.let-in',
    event: 'trust.outsider-ended',
    kind: 'write',
    summary: 'Ends everything that a worker of another organisation sees of the family, from the next moment on.',
    params: familyParams.extend({ circleId: z.uuid() }),
    body: nothing,
    answer: nothing,
  },
} as const satisfies Contract<z.ZodType>
