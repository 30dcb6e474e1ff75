/** Endpoint of how a service has come and helped, over families: figures only, nothing of few. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day } from '#kit/shapes.ts'
import { TIMINGS } from '../model.ts'

const answered = z.object({ n: z.number().int(), mean: z.number() }).nullable()

export const serviceFiguresContract = {
  serviceFigures: {
    method: 'GET',
    path: '/api/services/:serviceId/figures',
    operationId: 'plans.serviceFigures',
    action: 'plans.read-service-figures',
    event: 'plans.service-figures-read',
    kind: 'read',
    summary:
      'How long a service has taken to start, how useful it has felt and whether it came in time, in the units whose lists the caller has; null of fewer than five families.',
    params: z.object({ serviceId: z.uuid() }),
    query: z.object({ from: day, to: day }),
    answer: z.object({
      figures: z
        .object({
          families: z.number().int(),
          courses: z.number().int(),
          started: z.number().int(),
          waiting: z.number().int(),
          medianDays: z.number().nullable(),
          p90Days: z.number().nullable(),
          felt: answered,
          seen: answered,
          timing: z.array(z.object({ timing: z.enum(TIMINGS), n: z.number().int().nullable() })),
        })
        .nullable(),
    }),
  },
} as const satisfies Contract<z.ZodType>
