// Who listens to whom: what rooms below do when a room above has done something, or judge before it does, in the same transaction.
import { after, before, type Listener } from '#platform/http/follow.ts'
import { judgeEnding, watchBenefit, watchGoals } from '#rooms/engagement/index.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { contract as plans } from '#rooms/plans/contract.ts'

export const listeners: readonly Listener[] = [
  before(families.saveEnding, (context, { params, body }) => judgeEnding(context, params.familyId, body)),
  after(plans.recordBenefit, (context, { params }) => watchBenefit(context, params.familyId, params.courseId)),
  after(plans.assessGoals, (context, { params, body }) =>
    watchGoals(
      context,
      params.familyId,
      body.goals.map(({ goalId }) => goalId),
    ),
  ),
]
