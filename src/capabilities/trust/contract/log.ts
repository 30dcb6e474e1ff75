/** Endpoints of trust: a family's log of reads and its circle. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { familyParams, instant } from '#kit/shapes.ts'

export const logContract = {
  familyLog: {
    method: 'GET',
    path: '/api/families/:familyId/log',
    operationId: 'trust.familyLog',
    action: 'trust.read-log',
    event: 'trust.log-read',
    kind: 'read',
    summary: "Who has looked at a family's information, when and why, newest first.",
    params: familyParams,
    query: z.object({ before: instant.optional(), limit: z.coerce.number().int().min(1).max(500).default(100) }),
    answer: z.object({
      rows: z.array(
        z.object({
          logId: z.uuid(),
          at: instant,
          actor: z.string(),
          roles: z.array(z.string()),
          organisation: z.string(),
          event: z.string(),
          kind: z.enum(['read', 'write', 'refused', 'security']),
          purpose: z.string(),
          basis: z.string(),
          personIds: z.array(z.uuid()),
        }),
      ),
      next: instant.nullable(),
    }),
  },
  familyCircle: {
    method: 'GET',
    path: '/api/families/:familyId/circle',
    operationId: 'trust.familyCircle',
    action: 'trust.read-circle',
    event: 'trust.circle-read',
    kind: 'read',
    summary: 'Who may see what of the family, since when and on what basis.',
    params: familyParams,
    answer: z.object({
      circle: z.array(
        z.object({
          circleId: z.uuid(),
          role: z.string(),
          name: z.string(),
          /** Where it is a family member. */
          personId: z.uuid().nullable(),
          /** Whom alone the right is about; null for the family, and where it is not the reader's to know. */
          aboutId: z.uuid().nullable(),
          organisation: z.string(),
          parts: z.array(z.string()),
          basis: z.string(),
          purpose: z.string(),
          from: instant,
          to: instant.nullable(),
        }),
      ),
    }),
  },
} as const satisfies Contract<z.ZodType>
