/** Every version of a record of the registers, kept by the database itself. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { instant } from '#kit/shapes.ts'
import { REGISTERS } from '../model.ts'

const version = z.object({
  version: z.number().int(),
  /** The fields as they stood, named as in the record's own operations; of a unit cost its year too. */
  content: z.record(z.string(), z.unknown()),
  /** Null where it came with a file or was there from the beginning. */
  changedBy: z.string().nullable(),
  at: instant,
})

export const registerContract = {
  registerHistory: {
    method: 'GET',
    path: '/api/registers/:register/:recordId/history',
    operationId: 'organisations.registerHistory',
    action: 'organisations.administer',
    event: 'organisations.register-history-read',
    kind: 'read',
    summary: 'Every version of a record of the registers, newest first, and how many stand on it today.',
    params: z.object({ register: z.enum(REGISTERS), recordId: z.string().max(40) }),
    answer: z.object({
      versions: z.array(version),
      /** How many of what a change would touch today. */
      touches: z.array(z.object({ what: z.string(), count: z.number().int() })),
    }),
  },
} as const satisfies Contract<z.ZodType>

export type RegisterVersion = z.infer<typeof version>
