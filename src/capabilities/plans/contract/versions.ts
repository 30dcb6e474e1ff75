/** Endpoints of the plan's versions: drafts, agreeing, comparing, living steps. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, familyParams, givenDay, nothing } from '#kit/shapes.ts'
import { AGREEMENT_MANNERS, OWNER_KINDS, type PlanContent } from '../model.ts'
import { quantity, unitCost } from './service.ts'

const words = (max: number) => z.string().trim().max(max)
const id = z.uuid()

const step = z.object({
  stepId: id,
  what: words(500),
  ownerKind: z.enum(OWNER_KINDS),
  ownerId: id.nullable(),
  ownerName: words(200),
  due: givenDay.nullable(),
})

const goal = z.object({
  goalId: id,
  needIds: z.array(id).max(20),
  personIds: z.array(id).max(30),
  what: words(500),
  howSeen: words(1000),
  by: givenDay.nullable(),
  gas: z.object({ m2: words(300), m1: words(300), z0: words(300), p1: words(300), p2: words(300) }),
  simply: words(500).optional(),
  steps: z.array(step).max(40),
})

const plannedService = z.object({
  plannedServiceId: id,
  courseId: id.nullable(),
  serviceName: words(200),
  organisationName: words(200),
  startsOn: givenDay.nullable(),
  durationText: words(200),
  responsibility: words(500),
  quantity: quantity.optional(),
})

/** Half-ready drafts are welcome: what must be there before agreeing is a rule, not a shape. */
const planContent = z
  .object({
    personIds: z.array(id).min(1, 'plans.persons-missing').max(30),
    goals: z.array(goal).max(20),
    services: z.array(plannedService).max(40),
    meetingFrequency: words(300),
    reviewBy: givenDay.nullable(),
    dissentingViews: words(4000),
    note: words(4000).optional(),
  })
  .transform((content) => content as unknown as PlanContent)

const content = z.custom<PlanContent>((value) => typeof value === 'object' && value !== null)

const finding = z.object({ why: z.string(), path: z.string() })

const livingStep = z.object({
  stepId: id,
  goalId: id,
  what: z.string(),
  ownerKind: z.enum(OWNER_KINDS),
  ownerName: z.string(),
  dueOn: day.nullable(),
  doneOn: day.nullable(),
  revision: z.number().int(),
})

const versionHead = z.object({
  versionId: id,
  no: z.number().int(),
  state: z.enum(['draft', 'agreed', 'superseded']),
  joint: z.boolean(),
  reason: z.string(),
  agreedOn: day.nullable(),
  reviewBy: day.nullable(),
  revision: z.number().int(),
})

const version = versionHead.extend({
  personIds: z.array(id),
  content,
  /** Unit costs of its services for professionals, nobody else: as they were when it was agreed, or where nothing was known then as they are now (not kept). */
  costs: z.array(z.object({ plannedServiceId: id, unitCost, kept: z.boolean() })),
  agreements: z.array(
    z.object({
      personId: id,
      manner: z.enum(AGREEMENT_MANNERS),
      onDay: day,
      note: z.string(),
      /** How this person sees it otherwise. */
      dissent: z.string(),
    }),
  ),
})

export const versionsContract = {
  getPlan: {
    method: 'GET',
    path: '/api/families/:familyId/plan',
    operationId: 'plans.getPlan',
    action: 'plans.read',
    event: 'plans.plan-read',
    kind: 'read',
    summary: 'The plan in force, the draft if there is one, all version heads and the living steps.',
    params: familyParams,
    answer: z.object({
      agreed: version.nullable(),
      draft: version.nullable(),
      versions: z.array(versionHead),
      steps: z.array(livingStep),
    }),
  },
  getVersion: {
    method: 'GET',
    path: '/api/families/:familyId/plan/versions/:versionId',
    operationId: 'plans.getVersion',
    action: 'plans.read',
    event: 'plans.version-read',
    kind: 'read',
    summary: 'One version as it was agreed.',
    params: familyParams.extend({ versionId: id }),
    answer: version,
  },
  compareVersions: {
    method: 'GET',
    path: '/api/families/:familyId/plan/diff',
    operationId: 'plans.compareVersions',
    action: 'plans.read',
    event: 'plans.versions-compared',
    kind: 'read',
    summary: 'What changed between two versions, in words a parent can read.',
    params: familyParams,
    query: z.object({ from: id, to: id }),
    answer: z.object({
      from: versionHead,
      to: versionHead,
      changes: z.array(z.record(z.string(), z.unknown())),
      unchanged: z.object({ goals: z.number(), steps: z.number(), services: z.number() }),
    }),
  },
  openDraft: {
    method: 'POST',
    path: '/api/families/:familyId/plan/draft',
    operationId: 'plans.openDraft',
    action: 'plans.edit',
    event: 'plans.draft-opened',
    kind: 'write',
    summary: 'Opens the next version as a draft, beginning from the version in force.',
    params: familyParams,
    body: z.object({
      versionId: id,
      personIds: z.array(id).min(1, 'plans.persons-missing').max(30),
      /** Unless told, as the plan in force is while the family consents. */
      joint: z.boolean().optional(),
      reason: words(1000).default(''),
    }),
    answer: z.object({ versionId: id, no: z.number().int(), revision: z.number().int() }),
  },
  saveDraft: {
    method: 'PUT',
    path: '/api/families/:familyId/plan/draft',
    operationId: 'plans.saveDraft',
    action: 'plans.edit',
    event: 'plans.draft-saved',
    kind: 'write',
    summary:
      'Saves the whole draft under its revision. When somebody saved meanwhile the answer says what they wrote, so that nothing is overwritten unseen.',
    params: familyParams,
    body: z.object({
      versionId: id,
      content: planContent,
      reason: words(1000).optional(),
      /** Whether it is to be agreed as a joint plan; may be wished before the consent is there. */
      joint: z.boolean().optional(),
      revision: z.number().int(),
    }),
    answer: z.discriminatedUnion('saved', [
      z.object({
        saved: z.literal(true),
        revision: z.number().int(),
        faults: z.array(finding),
        warnings: z.array(finding),
      }),
      z.object({ saved: z.literal(false), theirs: content, revision: z.number().int() }),
    ]),
  },
  discardDraft: {
    method: 'DELETE',
    path: '/api/families/:familyId/plan/draft',
    operationId: 'plans.discardDraft',
    action: 'plans.edit',
    event: 'plans.draft-discarded',
    kind: 'write',
    summary: 'Gives the draft up; the version in force stays.',
    params: familyParams,
    answer: nothing,
  },
  agree: {
    method: 'POST',
    path: '/api/families/:familyId/plan/agree',
    operationId: 'plans.agree',
    action: 'plans.agree',
    event: 'plans.plan-agreed',
    kind: 'write',
    summary:
      'Makes the draft the plan in force, an immutable version, with who agreed, was heard or disagreed. A joint plan asks for several agencies and the family’s consent.',
    params: familyParams,
    body: z.object({
      versionId: id,
      revision: z.number().int(),
      agreements: z
        .array(
          z.object({
            personId: id,
            manner: z.enum(AGREEMENT_MANNERS),
            note: words(1000).default(''),
            dissent: words(4000).default(''),
          }),
        )
        .min(1, 'plans.agreements-missing')
        .max(30),
    }),
    answer: z.object({ no: z.number().int(), warnings: z.array(finding) }),
  },
  markStep: {
    method: 'POST',
    path: '/api/families/:familyId/plan/steps/:stepId',
    operationId: 'plans.markStep',
    action: 'plans.do-step',
    event: 'plans.step-marked',
    kind: 'write',
    summary: 'Marks a step done or not done.',
    params: familyParams.extend({ stepId: id }),
    body: z.object({ done: z.boolean(), revision: z.number().int() }),
    answer: z.object({ revision: z.number().int() }),
  },
} as const satisfies Contract<z.ZodType>

export type Version = z.output<typeof version>
