/** Endpoints of trust: the register of access, and reading that asks for an explanation. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, instant, nothing, text } from '#kit/shapes.ts'
import { READING_RULES } from '../model.ts'

const right = z.object({
  circleId: z.uuid(),
  familyId: z.uuid(),
  /** Empty for the data-protection officer, who oversees rights and not families. */
  familyName: z.string(),
  unitName: z.string(),
  /** Null where it is a family member. */
  workerId: z.uuid().nullable(),
  name: z.string(),
  role: z.string(),
  organisation: z.string(),
  /** Reaches one person of the family only. */
  onePerson: z.boolean(),
  parts: z.array(z.string()),
  writes: z.boolean(),
  basis: z.string(),
  purpose: z.string(),
  from: instant,
  to: instant.nullable(),
})
const wanted = {
  q: z.string().trim().max(100).default(''),
  state: z.enum(['open', 'ended', 'all']).default('open'),
}

export const oversightContract = {
  accessRegister: {
    method: 'POST',
    path: '/api/access-register',
    operationId: 'trust.accessRegister',
    action: 'trust.oversee-access',
    event: 'trust.access-register-read',
    kind: 'read',
    summary:
      "Who may see what of whom, since when and on what basis, by the worker's name, what has ended too: for the data-protection officer and the unit's supervisor.",
    body: z.object({ ...wanted, page: z.number().int().min(1).max(1000).default(1) }),
    answer: z.object({ rights: z.array(right), total: z.number().int(), pageSize: z.number().int() }),
  },
  exportAccessRegister: {
    method: 'POST',
    path: '/api/access-register/export',
    operationId: 'trust.exportAccessRegister',
    action: 'trust.oversee-access',
    event: 'trust.access-register-exported',
    kind: 'read',
    summary: 'The same rows, at most 5,000 at once, to be kept as a table.',
    body: z.object(wanted),
    answer: z.object({ rights: z.array(right) }),
  },
  unusualReading: {
    method: 'GET',
    path: '/api/unusual-reading',
    operationId: 'trust.unusualReading',
    action: 'trust.oversee-access',
    event: 'trust.unusual-reading-read',
    kind: 'read',
    summary:
      "Reading that asks for an explanation, by plain rules and no score, each with its reason; never the caller's own.",
    query: z.object({ days: z.coerce.number().int().min(1).max(180).default(30) }),
    answer: z.object({
      findings: z.array(
        z.object({
          finding: z.string(),
          rule: z.enum(READING_RULES),
          worker: z.string(),
          familyId: z.uuid(),
          familyName: z.string(),
          onDay: day,
          reads: z.number().int(),
          firstAt: instant,
          lastAt: instant,
          outcome: z.enum(['explained', 'not_explained']).nullable(),
          note: z.string().nullable(),
          reviewedBy: z.string(),
          reviewedAt: instant.nullable(),
        }),
      ),
    }),
  },
  reviewReading: {
    method: 'POST',
    path: '/api/unusual-reading/:finding/review',
    operationId: 'trust.reviewReading',
    action: 'trust.oversee-access',
    event: 'trust.unusual-reading-reviewed',
    kind: 'write',
    summary: 'Records whether the reading was explained; never by the one concerned.',
    params: z.object({ finding: z.string().regex(/^[0-9a-f]{32}$/) }),
    body: z.object({ outcome: z.enum(['explained', 'not_explained']), note: text(2000) }),
    answer: nothing,
  },
} as const satisfies Contract<z.ZodType>
