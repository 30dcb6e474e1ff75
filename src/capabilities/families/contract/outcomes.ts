/** Endpoint of how contacts were decided: counts, nobody named. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day } from '#kit/shapes.ts'
import { NO_ACTION_REASONS, OUTCOMES } from '../model.ts'

export const outcomeContract = {
  countOutcomes: {
    method: 'GET',
    path: '/api/contacts/outcomes',
    operationId: 'families.countOutcomes',
    action: 'families.count-outcomes',
    event: 'families.outcomes-counted',
    kind: 'read',
    summary:
      'How the contacts received from a day to a day were decided, in the units whose lists the caller has, and why some led to no action. Names nobody.',
    query: z.object({ from: day, to: day }),
    answer: z.object({
      all: z.number().int(),
      open: z.number().int(),
      outcomes: z.array(z.object({ outcome: z.enum(OUTCOMES), n: z.number().int() })),
      /** `null`: decided before reasons were chosen from a list. */
      noAction: z.array(z.object({ reason: z.enum(NO_ACTION_REASONS).nullable(), n: z.number().int() })),
    }),
  },
} as const satisfies Contract<z.ZodType>
