// The ending checklist against the facts: what the screen explains, and what a tick is refused for.
import type { Day } from '#kit/day.ts'
import type { Refused } from '#kit/result.ts'
import type { Context, Operation } from '#platform/http/endpoint.ts'
import { mayTickGoals, mayTickServices } from '#rooms/families/index.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/ending.ts'
import { goalsReviewedBy, goneThroughOn } from '../rules/ending.ts'

export const endingFacts: Operation<(typeof contract)['endingFacts']> = async ({ db, today }, { params }) => {
  const goals = await q.goalFacts(db, params.familyId, today)
  return {
    goals: { ...goalsReviewedBy(goals, today), goneThroughOn: goneThroughOn(goals) },
    services: await q.remainingServices(db, params.familyId),
    endCheck: await q.endAnswers(db, params.familyId),
  }
}

export const earlierEpisodes: Operation<(typeof contract)['earlierEpisodes']> = async ({ db }, { params }) => ({
  episodes: await q.listEpisodes(db, params.familyId),
})

/** Before the checklist is saved: a new tick stands only on what the plan, the meetings and the package say. */
export async function judgeEnding(
  { db, today }: Pick<Context, 'db' | 'today'>,
  familyId: string,
  ticks: { goalsReviewedOn: Day | null; servicesHaveOwnersOn: Day | null },
): Promise<Refused | null> {
  const before = await q.tickedBefore(db, familyId)
  if (ticks.goalsReviewedOn !== null && before?.goals !== true) {
    const may = mayTickGoals(goalsReviewedBy(await q.goalFacts(db, familyId, today), ticks.goalsReviewedOn))
    if (!may.ok) return may
  }
  if (ticks.servicesHaveOwnersOn !== null && before?.services !== true) {
    const may = mayTickServices(await q.remainingServices(db, familyId))
    if (!may.ok) return may
  }
  return null
}
