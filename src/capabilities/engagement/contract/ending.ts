/** Endpoints that say what stands behind the ending checklist. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, familyParams } from '#kit/shapes.ts'

export const endingContract = {
  endingFacts: {
    method: 'GET',
    path: '/api/families/:familyId/ending/facts',
    operationId: 'engagement.endingFacts',
    action: 'engagement.read-ending-facts',
    event: 'engagement.ending-facts-read',
    kind: 'read',
    summary:
      'What the ending checklist leans on: when the goals were last gone through, who answers for the services that go on, who has answered the end check.',
    params: familyParams,
    answer: z.object({
      /** `reviewed` as it would count for a tick today. */
      goals: z.object({ all: z.number().int(), reviewed: z.number().int(), goneThroughOn: day.nullable() }),
      services: z.array(
        z.object({
          courseId: z.uuid(),
          serviceName: z.string(),
          organisationName: z.string(),
          /** Who answers for it by the plan in force; null where nobody is named. */
          ownerName: z.string().nullable(),
        }),
      ),
      endCheck: z.array(z.object({ personId: z.uuid(), day })),
    }),
  },
  earlierEpisodes: {
    method: 'GET',
    path: '/api/families/:familyId/episodes',
    operationId: 'engagement.earlierEpisodes',
    action: 'engagement.read-ending-facts',
    event: 'engagement.episodes-read',
    kind: 'read',
    summary: 'The episodes of the work side by side, newest first: why it began, goals, services, how it ended.',
    params: familyParams,
    answer: z.object({
      episodes: z.array(
        z.object({
          episode: z.number().int(),
          startDate: day,
          endDate: day.nullable(),
          reason: z.string(),
          goals: z.array(z.string()),
          services: z.array(z.string()),
          closingNote: z.string().nullable(),
          wayBackAgreed: z.string().nullable(),
        }),
      ),
    }),
  },
} as const satisfies Contract<z.ZodType>
