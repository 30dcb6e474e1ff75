/** Endpoints of trust: what a young person keeps from a guardian, how it was assessed, and lifting it. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { familyParams, instant, nothing, text } from '#kit/shapes.ts'
import { KEPT_ITEMS, KEPT_PARTS } from '../model.ts'

export const youngBanContract = {
  listYoungBans: {
    method: 'GET',
    path: '/api/families/:familyId/young-bans',
    operationId: 'trust.listYoungBans',
    action: 'trust.read-young-bans',
    event: 'trust.young-bans-read',
    kind: 'read',
    summary:
      'What young people of the family keep from their guardians, with the assessments and what has been lifted. Never shown to the family.',
    params: familyParams,
    answer: z.object({
      bans: z.array(
        z.object({
          banId: z.uuid(),
          personId: z.uuid(),
          guardianId: z.uuid(),
          /** Null: everything about the person in `parts`. */
          itemKind: z.enum(KEPT_ITEMS).nullable(),
          itemId: z.uuid().nullable(),
          parts: z.array(z.enum(KEPT_PARTS)),
          reason: z.string(),
          maturity: z.string(),
          outcome: z.enum(['accepted', 'refused']),
          refusalReason: z.string().nullable(),
          decidedBy: z.string(),
          decidedAt: instant,
          liftedAt: instant.nullable(),
          liftedBy: z.string(),
          liftReason: z.string().nullable(),
        }),
      ),
    }),
  },
  decideYoungBan: {
    method: 'POST',
    path: '/api/families/:familyId/young-bans',
    operationId: 'trust.decideYoungBan',
    action: 'trust.decide-young-ban',
    event: 'trust.young-ban-decided',
    kind: 'write',
    summary:
      "Records what a young person asks to keep from a guardian, the weighty reason and the assessment of maturity. Accepted, it holds from the next transaction; refused, the refusal's reason stands in the record (703/2023 40 and 51 §).",
    params: familyParams,
    body: z
      .object({
        banId: z.uuid(),
        personId: z.uuid(),
        guardianId: z.uuid(),
        item: z
          .object({ kind: z.enum(KEPT_ITEMS), id: z.uuid() })
          .nullable()
          .default(null),
        parts: z.array(z.enum(KEPT_PARTS)).max(KEPT_PARTS.length).default([]),
        reason: text(2000),
        maturity: text(2000),
        refusalReason: text(2000).nullable().default(null),
      })
      .refine(({ item, parts }) => (item === null) === parts.length > 0, {
        path: ['parts'],
        message: 'trust.ban-of-what',
      }),
    answer: nothing,
  },
  liftYoungBan: {
    method: 'POST',
    path: '/api/families/:familyId/young-bans/:banId/lift',
    operationId: 'trust.liftYoungBan',
    action: 'trust.decide-young-ban',
    event: 'trust.young-ban-lifted',
    kind: 'write',
    summary: 'Lifts what was kept, with a reason; it stays in the history.',
    params: familyParams.extend({ banId: z.uuid() }),
    body: z.object({ reason: text(2000) }),
    answer: nothing,
  },
} as const satisfies Contract<z.ZodType>
