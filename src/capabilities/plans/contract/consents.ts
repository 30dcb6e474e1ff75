/** Endpoints of consent to a joint plan: who has answered what, recording it, withdrawing it. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, familyParams, givenDay, nothing } from '#kit/shapes.ts'
import { CONSENT_ANSWERS, CONSENT_MANNERS } from '../model.ts'

const id = z.uuid()
const state = z.enum(['given', 'refused', 'withdrawn', 'not_asked'])

const kind = z.object({
  kind: z.enum(['joint', 'simple']),
  why: z.enum(['joint', 'agreed-as-simple', 'one-agency', 'not-asked', 'refused', 'withdrawn']),
  /** Organisations that this version gives something to do. */
  agencies: z.array(z.string()),
  /** Who of the version must consent, and how it stands. */
  asked: z.array(z.object({ personId: id, state })),
  /** Since when a plan agreed as joint is so no more. */
  since: day.nullable(),
})

export const consentsContract = {
  listConsents: {
    method: 'GET',
    path: '/api/families/:familyId/plan/consents',
    operationId: 'plans.listConsents',
    action: 'plans.read',
    event: 'plans.consents-read',
    kind: 'read',
    summary: 'Which kind of plan this is and why, and everybody’s answers to a joint plan with other agencies.',
    params: familyParams,
    answer: z.object({
      /** The assessment found that several agencies are needed. */
      multiAgency: z.boolean(),
      agreed: kind.nullable(),
      draft: kind.nullable(),
      /** Oldest first; the newest of each person holds. */
      consents: z.array(
        z.object({
          consentId: id,
          personId: id,
          saidBy: id,
          answer: z.enum(CONSENT_ANSWERS),
          manner: z.enum(CONSENT_MANNERS),
          askedOn: day,
          note: z.string(),
          writtenBy: z.string(),
          withdrawnOn: day.nullable(),
          withdrawnManner: z.enum(CONSENT_MANNERS).nullable(),
        }),
      ),
    }),
  },
  recordConsent: {
    method: 'POST',
    path: '/api/families/:familyId/plan/consents',
    operationId: 'plans.recordConsent',
    action: 'plans.record-consent',
    event: 'plans.consent-recorded',
    kind: 'write',
    summary: 'Records whether a person consents to a joint plan with other agencies, who said it, when and how.',
    params: familyParams,
    body: z.object({
      consentId: id,
      personId: id,
      saidBy: id,
      answer: z.enum(CONSENT_ANSWERS, 'field.required'),
      manner: z.enum(CONSENT_MANNERS, 'field.required'),
      askedOn: givenDay.optional(),
      note: z.string().trim().max(1000).default(''),
    }),
    answer: nothing,
  },
  withdrawConsent: {
    method: 'POST',
    path: '/api/families/:familyId/plan/consents/:consentId/withdrawal',
    operationId: 'plans.withdrawConsent',
    action: 'plans.record-consent',
    event: 'plans.consent-withdrawn',
    kind: 'write',
    summary:
      'Withdraws a consent from a day on: the plan is a simple one from then, what was agreed before stays as it was.',
    params: familyParams.extend({ consentId: id }),
    body: z.object({ withdrawnOn: givenDay.optional(), manner: z.enum(CONSENT_MANNERS, 'field.required') }),
    /** How many sharings of parts of the plan ended with it. */
    answer: z.object({ sharingsEnded: z.number().int() }),
  },
} as const satisfies Contract<z.ZodType>
