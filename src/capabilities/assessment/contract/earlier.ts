/** Endpoints of earlier services: what the family had before and how useful each felt. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { familyParams, text } from '#kit/shapes.ts'

const id = z.uuid()

const earlier = z.object({
  earlierId: id,
  personIds: z.array(id).min(1, 'assessment.persons-missing').max(30),
  name: text(200),
  /** When, in the family's words: "kun Elias oli vauva". */
  period: z.string().trim().max(100),
  /** 0-5; null where it was not asked. */
  usefulness: z.number().int().min(0).max(5).nullable(),
  ownWords: z.string().trim().max(2000),
  saidBy: id.nullable(),
  revision: z.number().int(),
})

export const earlierContract = {
  listEarlierServices: {
    method: 'GET',
    path: '/api/families/:familyId/earlier-services',
    operationId: 'assessment.listEarlierServices',
    action: 'assessment.read',
    event: 'assessment.earlier-read',
    kind: 'read',
    summary: 'Services the family had before, each with how useful it felt, in its own words.',
    params: familyParams,
    answer: z.object({ services: z.array(earlier) }),
  },
  saveEarlierService: {
    method: 'PUT',
    path: '/api/families/:familyId/earlier-services/:earlierId',
    operationId: 'assessment.saveEarlierService',
    action: 'assessment.write',
    event: 'assessment.earlier-saved',
    kind: 'write',
    summary: 'Adds or changes an earlier service; `drop` takes it off the list. Revision 0 adds it.',
    params: familyParams.extend({ earlierId: id }),
    body: earlier.omit({ earlierId: true }).extend({ drop: z.boolean().default(false) }),
    answer: z.object({ revision: z.number().int() }),
  },
} as const satisfies Contract<z.ZodType>

export type EarlierService = z.output<typeof earlier>
