/** Endpoints of what family members write themselves. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, familyParams, nothing, text } from '#kit/shapes.ts'
import { WORD_KINDS } from '../model.ts'

const id = z.uuid()

const word = z.object({
  wordId: id,
  /** The need a comment is about. */
  needId: id.nullable(),
  kind: z.enum(WORD_KINDS),
  text: z.string(),
  sentOn: day,
  /** A need has been made of it. */
  taken: z.boolean(),
})

export const wordsContract = {
  listFamilyWords: {
    method: 'GET',
    path: '/api/families/:familyId/family-words',
    operationId: 'assessment.listFamilyWords',
    action: 'assessment.read-family-words',
    event: 'assessment.family-words-read',
    kind: 'read',
    summary: 'What members of the family have written themselves, for the team.',
    params: familyParams,
    answer: z.object({ words: z.array(word.extend({ personId: id })) }),
  },
  listOwnWords: {
    method: 'GET',
    path: '/api/families/:familyId/family-words/own',
    operationId: 'assessment.listOwnWords',
    action: 'assessment.say-oneself',
    event: 'assessment.own-words-read',
    kind: 'read',
    summary: 'What the caller has written and sent.',
    params: familyParams,
    answer: z.object({ words: z.array(word) }),
  },
  sayOneself: {
    method: 'POST',
    path: '/api/families/:familyId/family-words',
    operationId: 'assessment.sayOneself',
    action: 'assessment.say-oneself',
    event: 'assessment.said-oneself',
    kind: 'write',
    summary:
      'A family member writes a need, a comment on a need, or a strength. The team sees it; others of the family do not.',
    params: familyParams,
    body: z.object({
      wordId: id,
      needId: id.nullable().default(null),
      kind: z.enum(WORD_KINDS),
      text: text(2000),
    }),
    answer: nothing,
  },
} as const satisfies Contract<z.ZodType>
