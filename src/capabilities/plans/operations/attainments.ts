// How far the goals of the plan in force have come: reading it over time, recording it at a review.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import { gasT } from '#rooms/measures/index.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/attainments.ts'
import { findVersion, listVersions } from '../queries/versions.ts'
import { attainmentOverTime } from '../rules/attainment.ts'

type Contract = typeof contract

export const listAttainments: Operation<Contract['listAttainments']> = async ({ db }, { params }) => {
  const attainments = await q.listAttainments(db, params.familyId)
  return { attainments, overTime: attainmentOverTime(attainments, gasT) }
}

export const assessGoals: Operation<Contract['assessGoals']> = async ({ db, today, discloses }, { params, body }) => {
  const on = body.assessedOn ?? today
  if (on > today) return refused('plans.assessed-not-yet', 'assessedOn')
  const agreed = (await listVersions(db, params.familyId)).find(({ state }) => state === 'agreed')
  const version = agreed === undefined ? null : await findVersion(db, params.familyId, agreed.versionId)
  if (version === null) return refused('plans.nothing-agreed')
  for (const [i, goal] of body.goals.entries()) {
    const at = `goals.${i}`
    if (!version.content.goals.some(({ goalId }) => goalId === goal.goalId)) return refused('plans.goal-not-in-plan')
    if (goal.saidBy !== null && (goal.familyLevel === null || !version.personIds.includes(goal.saidBy)))
      return refused('plans.level-of-stranger', `${at}.saidBy`)
    if (await q.isAssessed(db, params.familyId, goal.goalId, on)) return refused('plans.assessed-already', 'assessedOn')
    await q.addAttainment(db, params.familyId, { ...goal, versionId: version.versionId, on })
  }
  discloses([params.familyId], version.personIds)
  return { recorded: body.goals.length }
}
