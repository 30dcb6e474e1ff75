/** Endpoint of the waits on the way in: from the contact to each step. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day } from '#kit/shapes.ts'
import { WAITING_STEPS } from '../model.ts'

export const waitingContract = {
  waiting: {
    method: 'GET',
    path: '/api/waiting',
    operationId: 'engagement.waiting',
    action: 'engagement.read-waiting',
    event: 'engagement.waiting-read',
    kind: 'read',
    summary:
      'Days from contact to urgency, decision, named worker, first meeting and ready assessment, in the units whose lists the caller has; those still waiting are counted in. Names nobody.',
    query: z.object({ from: day, to: day, unitId: z.coerce.number().int().optional() }),
    answer: z.object({
      from: day,
      to: day,
      today: day,
      /** Own target from contact to first meeting, days after the contact. */
      target: z.object({ from: z.number().int(), to: z.number().int() }),
      steps: z.array(
        z.object({
          step: z.enum(WAITING_STEPS),
          n: z.number().int(),
          reached: z.number().int(),
          waiting: z.array(z.number().int()),
          median: z.number().nullable(),
          p90: z.number().nullable(),
          curve: z.array(
            z.object({
              days: z.number().int(),
              atRisk: z.number().int(),
              ended: z.number().int(),
              share: z.number(),
            }),
          ),
        }),
      ),
    }),
  },
} as const satisfies Contract<z.ZodType>
