/** Endpoints of trust: own relatives, opening with a purpose and in an emergency. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { familyParams, instant, nothing } from '#kit/shapes.ts'
import { BREAK_GLASS_CODES } from '../model.ts'

export const openingContract = {
  declareRelative: {
    method: 'POST',
    path: '/api/families/:familyId/own-relative',
    operationId: 'trust.declareRelative',
    action: 'trust.declare-relative',
    event: 'trust.relative-declared',
    kind: 'write',
    summary: 'A worker declares a person to be an own relative: the family is closed to the worker from then on.',
    params: familyParams,
    body: z.object({ personId: z.uuid() }),
    answer: nothing,
  },
  openWithPurpose: {
    method: 'POST',
    path: '/api/families/:familyId/open-with-purpose',
    operationId: 'trust.openWithPurpose',
    action: 'trust.open-with-purpose',
    event: 'trust.opened-with-purpose',
    kind: 'write',
    summary: "A supervisor opens a family's content for two hours with a recorded purpose that the family's log shows.",
    params: familyParams,
    body: z.object({ purpose: z.string().trim().min(10, 'trust.purpose-too-short').max(500) }),
    answer: z.object({ until: instant }),
  },
  breakGlass: {
    method: 'POST',
    path: '/api/break-glass',
    operationId: 'trust.breakGlass',
    action: 'trust.break-glass',
    event: 'trust.glass-broken',
    kind: 'write',
    summary: 'Opens a family for 60 minutes in an emergency; a supervisor and the data-protection officer review it.',
    body: z.object({
      familyId: z.uuid(),
      code: z.enum(BREAK_GLASS_CODES),
      text: z.string().trim().min(10, 'trust.purpose-too-short').max(500),
    }),
    answer: z.object({ until: instant }),
  },
  listBreakGlass: {
    method: 'GET',
    path: '/api/break-glass',
    operationId: 'trust.listBreakGlass',
    action: 'trust.review-break-glass',
    event: 'trust.break-glass-listed',
    kind: 'read',
    summary: 'Uses of break-glass to be reviewed, newest first.',
    query: z.object({ open: z.stringbool().default(true) }),
    answer: z.object({
      uses: z.array(
        z.object({
          circleId: z.uuid(),
          familyId: z.uuid(),
          actor: z.string(),
          purpose: z.string(),
          at: instant,
          until: instant,
          reviewedAt: instant.nullable(),
          outcome: z.enum(['justified', 'not_justified']).nullable(),
          note: z.string().nullable(),
        }),
      ),
    }),
  },
  reviewBreakGlass: {
    method: 'POST',
    path: '/api/break-glass/:circleId/review',
    operationId: 'trust.reviewBreakGlass',
    action: 'trust.review-break-glass',
    event: 'trust.break-glass-reviewed',
    kind: 'write',
    summary: 'Records whether a use of break-glass was justified.',
    params: z.object({ circleId: z.uuid() }),
    body: z.object({
      outcome: z.enum(['justified', 'not_justified']),
      note: z.string().trim().min(1, 'field.required').max(1000),
    }),
    answer: nothing,
  },
} as const satisfies Contract<z.ZodType>
