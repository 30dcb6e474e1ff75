/** Endpoints of contribution requests: what other professionals are asked, what they are shown, what they answer. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, familyParams, givenDay, nothing, text } from '#kit/shapes.ts'
import { CONTRIBUTION_BASES } from '../model.ts'

const id = z.uuid()

/** All that the one asked sees of the family. */
const shared = z.object({
  /** First names of those it concerns. */
  names: z.array(z.string()),
  background: z.string(),
  needs: z.array(z.object({ needId: id, ownWords: z.string() })),
})

const answered = {
  answeredOn: day.nullable(),
  answer: z.string().nullable(),
  declinedOn: day.nullable(),
  declineReason: z.string().nullable(),
}

const request = z.object({
  contributionId: id,
  familyId: id,
  personIds: z.array(id),
  question: z.string(),
  shared,
  basis: z.enum(CONTRIBUTION_BASES),
  dueOn: day,
  askedOn: day,
  ...answered,
})

export const contributionContract = {
  listContributions: {
    method: 'GET',
    path: '/api/families/:familyId/contributions',
    operationId: 'assessment.listContributions',
    action: 'assessment.read-contributions',
    event: 'assessment.contributions-read',
    kind: 'read',
    summary: 'What other professionals have been asked for the assessment, and what they have answered.',
    params: familyParams,
    answer: z.object({
      contributions: z.array(
        request.extend({
          workerId: id,
          workerName: z.string(),
          organisationName: z.string(),
          withdrawnOn: day.nullable(),
        }),
      ),
    }),
  },
  askContribution: {
    method: 'POST',
    path: '/api/families/:familyId/contributions',
    operationId: 'assessment.askContribution',
    action: 'assessment.write',
    event: 'assessment.contribution-asked',
    kind: 'write',
    summary: 'Asks another professional for a view by a day. They see only what the request shares.',
    params: familyParams,
    body: z.object({
      contributionId: id,
      workerId: id,
      personIds: z.array(id).min(1, 'assessment.persons-missing').max(30),
      question: text(2000),
      background: z.string().trim().max(4000).default(''),
      needIds: z.array(id).max(20).default([]),
      basis: z.enum(CONTRIBUTION_BASES),
      dueOn: givenDay,
    }),
    answer: nothing,
  },
  withdrawContribution: {
    method: 'POST',
    path: '/api/families/:familyId/contributions/:contributionId/withdraw',
    operationId: 'assessment.withdrawContribution',
    action: 'assessment.write',
    event: 'assessment.contribution-withdrawn',
    kind: 'write',
    summary: 'Takes an unanswered request back: the one asked sees it no more.',
    params: familyParams.extend({ contributionId: id }),
    body: nothing,
    answer: nothing,
  },
  myContribution: {
    method: 'GET',
    path: '/api/contributions/:contributionId',
    operationId: 'assessment.myContribution',
    action: 'assessment.contribute',
    event: 'assessment.contribution-opened',
    kind: 'read',
    summary: 'A request made to the caller, with what it shares and nothing else of the family.',
    params: z.object({ contributionId: id }),
    answer: request.extend({ askedByName: z.string() }),
  },
  contribute: {
    method: 'POST',
    path: '/api/contributions/:contributionId/answer',
    operationId: 'assessment.contribute',
    action: 'assessment.contribute',
    event: 'assessment.contributed',
    kind: 'write',
    summary: 'Answers a request, or declines it with a reason; once.',
    params: z.object({ contributionId: id }),
    body: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('answer'), text: text(8000) }),
      z.object({ outcome: z.literal('decline'), text: text(1000) }),
    ]),
    answer: z.object({ familyId: id }),
  },
} as const satisfies Contract<z.ZodType>
