/** Endpoints of sharing parts of the plan with organisations around the family. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, familyParams, givenDay, nothing } from '#kit/shapes.ts'
import { CONSENT_MANNERS, OWNER_KINDS, SHARING_ENDS } from '../model.ts'
import { quantity, subcontractors } from './service.ts'

const id = z.uuid()

/** What the organisation sees: a copy of the goals and services named. */
const parts = z.object({
  goals: z.array(
    z.object({
      goalId: id,
      what: z.string(),
      howSeen: z.string(),
      by: day.nullable(),
      steps: z.array(
        z.object({
          stepId: id,
          what: z.string(),
          ownerKind: z.enum(OWNER_KINDS),
          ownerName: z.string(),
          due: day.nullable(),
        }),
      ),
    }),
  ),
  services: z.array(
    z.object({
      plannedServiceId: id,
      serviceName: z.string(),
      organisationName: z.string(),
      startsOn: day.nullable(),
      durationText: z.string(),
      responsibility: z.string(),
      quantity: quantity.optional(),
      organiserName: z.string().optional(),
      subcontractors: subcontractors.optional(),
    }),
  ),
})

const sharing = z.object({
  sharingId: id,
  organisationId: id,
  organisationName: z.string(),
  personIds: z.array(id),
  goalIds: z.array(id),
  serviceIds: z.array(id),
  content: parts,
  /** Persons of the family. */
  consentedBy: z.array(z.object({ personId: id })),
  manner: z.enum(CONSENT_MANNERS),
  consentedOn: day,
  note: z.string(),
  writtenBy: z.string(),
  endedOn: day.nullable(),
  endedWhy: z.enum(SHARING_ENDS).nullable(),
})

export const sharingContract = {
  listSharings: {
    method: 'GET',
    path: '/api/families/:familyId/plan/sharings',
    operationId: 'plans.listSharings',
    action: 'plans.read',
    event: 'plans.sharings-read',
    kind: 'read',
    summary:
      'What each organisation around the family sees of the plan, on whose consent, and what was shared before; with what it sees anyway.',
    params: familyParams,
    answer: z.object({
      organisations: z.array(
        z.object({
          organisationId: id,
          name: z.string(),
          sector: z.string(),
          /** Its own services and steps: these it sees without sharing. */
          services: z.array(z.string()),
          steps: z.array(z.string()),
          /** Workers of it beside the family: nobody else of it sees anything. */
          workers: z.number().int(),
        }),
      ),
      sharings: z.array(sharing),
    }),
  },
  shareParts: {
    method: 'POST',
    path: '/api/families/:familyId/plan/sharings',
    operationId: 'plans.shareParts',
    action: 'plans.share-parts',
    event: 'plans.parts-shared',
    kind: 'write',
    summary:
      'Shares named goals and services of the agreed plan with an organisation, on the consent of everybody they are about. What was shared with it before ends.',
    params: familyParams,
    body: z.object({
      sharingId: id,
      organisationId: id,
      goalIds: z.array(id).max(20).default([]),
      serviceIds: z.array(id).max(40).default([]),
      consentedBy: z.array(id).min(1, 'plans.sharing-consent-missing').max(30),
      manner: z.enum(CONSENT_MANNERS, 'field.required'),
      consentedOn: givenDay.optional(),
      note: z.string().trim().max(1000).default(''),
    }),
    answer: nothing,
  },
  endSharing: {
    method: 'POST',
    path: '/api/families/:familyId/plan/sharings/:sharingId/end',
    operationId: 'plans.endSharing',
    action: 'plans.share-parts',
    event: 'plans.sharing-ended',
    kind: 'write',
    summary:
      'Ends a sharing: the family withdrew its consent, or it is needed no more. The organisation sees nothing of it from then on.',
    params: familyParams.extend({ sharingId: id }),
    body: z.object({ why: z.enum(['withdrawn', 'not_needed'], 'field.required') }),
    answer: nothing,
  },
  withdrawSharing: {
    method: 'POST',
    path: '/api/families/:familyId/plan/sharings/:sharingId/withdrawal',
    operationId: 'plans.withdrawSharing',
    action: 'plans.withdraw-own-consent',
    event: 'plans.sharing-withdrawn',
    kind: 'write',
    summary:
      'A family member withdraws a consent of their own: the organisation sees nothing of it from then on, and who answers for the family is told.',
    params: familyParams.extend({ sharingId: id }),
    body: nothing,
    answer: nothing,
  },
  listSharedWithUs: {
    method: 'GET',
    path: '/api/clients/:familyId/plan',
    operationId: 'plans.listSharedWithUs',
    action: 'plans.read-shared',
    event: 'plans.shared-parts-read',
    kind: 'read',
    summary: 'What the family lets the organisation of the signed-in worker see of its plan.',
    params: familyParams,
    answer: z.object({
      sharings: z.array(
        z.object({
          sharingId: id,
          consentedOn: day,
          content: parts,
          /** Of the steps, the own organisation's that are done, and when. */
          done: z.array(z.object({ stepId: id, doneOn: day })),
        }),
      ),
    }),
  },
} as const satisfies Contract<z.ZodType>
