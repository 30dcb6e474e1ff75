/** Search over what stands written of the families in one's circle. The words travel in the body, never in an address. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day } from '#kit/shapes.ts'
import { FOUND_IN } from '../model.ts'
import { person } from './meetings.ts'

export const searchContract = {
  search: {
    method: 'POST',
    path: '/api/search',
    operationId: 'engagement.search',
    action: 'engagement.search',
    event: 'engagement.searched',
    kind: 'read',
    summary:
      'Finds notes, needs, plans, minutes and decisions of the families in the circle by their words, in Finnish and Swedish also inflected; everybody found is in the log.',
    body: z.object({ query: z.string().trim().min(2, 'families.search-too-short').max(200) }),
    answer: z.object({
      hits: z.array(
        z.object({
          kind: z.enum(FOUND_IN),
          id: z.uuid(),
          familyId: z.uuid(),
          /** Null where a partner organisation does not see the family. */
          familyName: z.string().nullable(),
          persons: z.array(person),
          day,
          /** Pieces of the text, those that were searched for marked. */
          excerpt: z.array(z.object({ text: z.string(), found: z.boolean() })),
        }),
      ),
      /** There were more than are shown. */
      more: z.boolean(),
    }),
  },
} as const satisfies Contract<z.ZodType>
