/** Endpoints of eligibility for a family partner: the rule, what counts now, what was decided. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, familyParams, nothing, text } from '#kit/shapes.ts'

const counted = z.object({
  name: z.string(),
  /** Null for what the family told of. */
  organisation: z.string().nullable(),
  startDate: day,
  endDate: day.nullable(),
})
const rule = z.object({ services: z.number().int(), days: z.number().int() })

export const eligibilityContract = {
  eligibilityRule: {
    method: 'GET',
    path: '/api/eligibility/rule',
    operationId: 'lifecycle.eligibilityRule',
    action: 'lifecycle.read-eligibility-rule',
    event: 'lifecycle.eligibility-rule-read',
    kind: 'read',
    summary: 'How many services at once, within how many days, suggest a family partner. Of nobody.',
    answer: rule,
  },
  eligibility: {
    method: 'GET',
    path: '/api/families/:familyId/eligibility',
    operationId: 'lifecycle.eligibility',
    action: 'lifecycle.read-eligibility',
    event: 'lifecycle.eligibility-read',
    kind: 'read',
    summary: 'Whether the rule suggests a family partner now, with the services that count, and what has been decided.',
    params: familyParams,
    answer: z.object({
      rule,
      meets: z.boolean(),
      atOnce: z.number().int(),
      on: day.nullable(),
      counted: z.array(counted),
      history: z.array(
        z.object({
          decisionId: z.uuid(),
          decision: z.enum(['partner', 'no_partner']),
          meetsRule: z.boolean(),
          atOnce: z.number().int(),
          rule,
          counted: z.array(counted),
          reason: z.string(),
          decidedOn: day,
          decidedBy: z.string(),
        }),
      ),
    }),
  },
  decideEligibility: {
    method: 'POST',
    path: '/api/families/:familyId/eligibility',
    operationId: 'lifecycle.decideEligibility',
    action: 'lifecycle.decide-eligibility',
    event: 'lifecycle.eligibility-decided',
    kind: 'write',
    summary: 'Records whether the family is offered a family partner; who differs from the rule says why.',
    params: familyParams,
    body: z.object({
      decisionId: z.uuid(),
      decision: z.enum(['partner', 'no_partner']),
      /** Services the family tells of that no register knows. */
      told: z.array(text(120)).max(30).default([]),
      reason: z.string().trim().max(2000).default(''),
    }),
    answer: nothing,
  },
} as const satisfies Contract<z.ZodType>
