/** Endpoints of goal attainment: how far each goal has come, assessed together at reviews. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, familyParams, givenDay } from '#kit/shapes.ts'

const id = z.uuid()

/** -2 much less than expected, 0 as expected, +2 much more; null where that side has not said. */
const level = z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]).nullable()

const score = z.object({
  /** T score, mean 50 and standard deviation 10, equal weights; null where nobody of this side has assessed. */
  t: z.number().nullable(),
  /** How many goals the score stands on. */
  goals: z.number().int(),
})

export const attainmentContract = {
  listAttainments: {
    method: 'GET',
    path: '/api/families/:familyId/plan/attainments',
    operationId: 'plans.listAttainments',
    action: 'plans.read',
    event: 'plans.attainments-read',
    kind: 'read',
    summary:
      'How far each goal has come, by day, as the family and as the worker see it, with the T score of each day.',
    params: familyParams,
    answer: z.object({
      attainments: z.array(
        z.object({
          attainmentId: id,
          goalId: id,
          /** What the goal says in the newest version that has it. */
          goal: z.string(),
          personIds: z.array(id),
          episode: z.number().int(),
          assessedOn: day,
          familyLevel: level,
          workerLevel: level,
          saidBy: id.nullable(),
          note: z.string(),
          writtenBy: z.string(),
        }),
      ),
      overTime: z.array(z.object({ day, episode: z.number().int(), family: score, worker: score })),
    }),
  },
  assessGoals: {
    method: 'POST',
    path: '/api/families/:familyId/plan/attainments',
    operationId: 'plans.assessGoals',
    action: 'plans.assess-goals',
    event: 'plans.goals-assessed',
    kind: 'write',
    summary: 'Records how far goals have come on one day. A day already recorded stays; nothing is overwritten.',
    params: familyParams,
    body: z.object({
      assessedOn: givenDay.optional(),
      goals: z
        .array(
          z
            .object({
              attainmentId: id,
              goalId: id,
              familyLevel: level.default(null),
              workerLevel: level.default(null),
              /** Who of the family said the family's level. */
              saidBy: id.nullable().default(null),
              note: z.string().trim().max(2000).default(''),
            })
            .refine(({ familyLevel, workerLevel }) => familyLevel !== null || workerLevel !== null, {
              message: 'plans.level-missing',
              path: ['familyLevel'],
            }),
        )
        .min(1, 'plans.level-missing')
        .max(20),
    }),
    answer: z.object({ recorded: z.number().int() }),
  },
} as const satisfies Contract<z.ZodType>

export type Attainment = z.output<typeof attainmentContract.listAttainments.answer>['attainments'][number]
