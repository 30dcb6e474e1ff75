// Who listens to whom: what rooms below do when a room above has done something, in the same transaction.
import { after, type Listener } from '#platform/http/follow.ts'
import { watchBenefit } from '#rooms/engagement/index.ts'
import { contract as plans } from '#rooms/plans/contract.ts'

export const listeners: readonly Listener[] = [
  after(plans.recordBenefit, (context, { params }) => watchBenefit(context, params.familyId, params.courseId)),
]
