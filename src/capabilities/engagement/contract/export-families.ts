/** Endpoint that takes chosen rows of the list of families out of the house as a file. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { EXPORT_LEFT } from '../model.ts'
import { familyRow } from './lists.ts'

/** At most as many as a page of the list. */
export const MOST_EXPORTED = 100

export const exportContract = {
  exportFamilies: {
    method: 'POST',
    path: '/api/families/export',
    operationId: 'engagement.exportFamilies',
    action: 'engagement.export-families',
    event: 'engagement.families-exported',
    kind: 'read',
    summary:
      "The chosen rows of the caller's list for a file; what cannot be taken out is left, each with why. The log names every family that went.",
    body: z.object({ familyIds: z.array(z.uuid()).min(1).max(MOST_EXPORTED) }),
    answer: z.object({
      /** As the list says them, but without wellbeing, which does not leave the house in a list. */
      families: z.array(familyRow.omit({ wellbeing: true })),
      /** `id`, not `familyId`: nothing of these is disclosed. */
      left: z.array(z.object({ id: z.uuid(), why: z.enum(EXPORT_LEFT) })),
    }),
  },
} as const satisfies Contract<z.ZodType>
