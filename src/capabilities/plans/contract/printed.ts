/** Endpoint of the plan on paper. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { familyParams } from '#kit/shapes.ts'

const LANGUAGES = ['fi', 'sv', 'en'] as const

export const printedContract = {
  printVersion: {
    method: 'GET',
    path: '/api/families/:familyId/plan/versions/:versionId/pdf',
    operationId: 'plans.printVersion',
    action: 'plans.read',
    event: 'plans.plan-printed',
    kind: 'read',
    summary:
      "A version as a tagged PDF (PDF/UA-1) in the reader's language, also in large print; the family's own words are left as they were said.",
    params: familyParams.extend({ versionId: z.uuid() }),
    query: z.object({ language: z.enum(LANGUAGES).optional(), large: z.stringbool().default(false) }),
    answer: z.object({
      fileName: z.string(),
      mediaType: z.string(),
      encoding: z.literal('base64'),
      content: z.string(),
    }),
  },
} as const satisfies Contract<z.ZodType>
