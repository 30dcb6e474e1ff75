/** Endpoints of the assessment itself: its needs, the whole, the children's opinions. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { DOMAINS } from '#kit/domains.ts'
import { extraGiven, extraRead } from '#kit/extra.ts'
import { day, familyParams, givenDay, nothing, text } from '#kit/shapes.ts'
import { NEED_STATES, RECOGNISED_BY, WANTS_HELP } from '../model.ts'

const personIds = z.array(z.uuid()).min(1, 'assessment.persons-missing').max(30)
const long = z.string().trim().max(8000)

const need = z.object({
  needId: z.uuid(),
  personIds,
  ownWords: text(2000),
  saidBy: z.uuid().nullable(),
  professionalView: long,
  recognisedBy: z.enum(RECOGNISED_BY),
  wantsHelp: z.enum(WANTS_HELP),
  domain: z.enum(DOMAINS),
  state: z.enum(NEED_STATES),
  raisedOn: day,
  shared: z.boolean(),
  /** The family member's own writing it was taken from. */
  wordId: z.uuid().nullable(),
  revision: z.number().int(),
})

export const needsContract = {
  getAssessment: {
    method: 'GET',
    path: '/api/families/:familyId/assessment',
    operationId: 'assessment.getAssessment',
    action: 'assessment.read',
    event: 'assessment.read',
    kind: 'read',
    summary: "The initial assessment of the current episode with its needs and the children's opinions in reach.",
    params: familyParams,
    answer: z.object({
      assessment: z
        .object({
          assessmentId: z.uuid(),
          personIds: z.array(z.uuid()),
          startedOn: day,
          completedOn: day.nullable(),
          strengths: z.string(),
          situation: z.string(),
          professionalView: z.string(),
          earlierServices: z.string(),
          extra: extraRead,
          revision: z.number().int(),
        })
        .nullable(),
      needs: z.array(need),
      opinions: z.array(
        z.object({
          opinionId: z.uuid(),
          personIds: z.array(z.uuid()),
          heardOn: day,
          way: z.string(),
          content: z.string(),
        }),
      ),
    }),
  },
  listNeeds: {
    method: 'GET',
    path: '/api/families/:familyId/needs',
    operationId: 'assessment.listNeeds',
    action: 'assessment.read-needs',
    event: 'assessment.needs-read',
    kind: 'read',
    summary: 'The needs of a family, in its own words.',
    params: familyParams,
    answer: z.object({ needs: z.array(need) }),
  },
  saveAssessment: {
    method: 'PUT',
    path: '/api/families/:familyId/assessment',
    operationId: 'assessment.saveAssessment',
    action: 'assessment.write',
    event: 'assessment.saved',
    kind: 'write',
    summary: 'Starts or saves the initial assessment of the current episode. Revision 0 starts it.',
    params: familyParams,
    body: z.object({
      assessmentId: z.uuid(),
      personIds,
      strengths: long,
      situation: long,
      professionalView: long,
      earlierServices: long,
      /** Answers to the county's own fields; the required ones are asked for when it is completed. */
      extra: extraGiven.default({}),
      complete: z.boolean().default(false),
      revision: z.number().int(),
    }),
    answer: z.object({ assessmentId: z.uuid(), revision: z.number().int() }),
  },
  saveNeed: {
    method: 'PUT',
    path: '/api/families/:familyId/needs/:needId',
    operationId: 'assessment.saveNeed',
    action: 'assessment.write',
    event: 'assessment.need-saved',
    kind: 'write',
    summary: 'Adds or changes a need. Revision 0 adds it.',
    params: familyParams.extend({ needId: z.uuid() }),
    body: need.omit({ needId: true, raisedOn: true }).extend({
      state: z.enum(NEED_STATES).default('confirmed'),
      shared: z.boolean().default(true),
      wordId: z.uuid().nullable().default(null),
    }),
    answer: z.object({ revision: z.number().int() }),
  },
  recordOpinion: {
    method: 'POST',
    path: '/api/families/:familyId/opinions',
    operationId: 'assessment.recordOpinion',
    action: 'assessment.write',
    event: 'assessment.opinion-recorded',
    kind: 'write',
    summary:
      "Records how a child's opinion was found out and its main content; guardians do not see it unless it is shared.",
    params: familyParams,
    body: z.object({
      opinionId: z.uuid(),
      personId: z.uuid(),
      heardOn: givenDay,
      way: text(500),
      content: text(4000),
      shared: z.boolean().default(false),
    }),
    answer: nothing,
  },
} as const satisfies Contract<z.ZodType>
