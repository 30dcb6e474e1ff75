/** May this draft be agreed: what stands in the way, and what is worth a second look. */
import { ok, refused, type Result } from '#kit/result.ts'
import type { Goal, NeedId, PlanContent } from '../model.ts'

/** `path` names the place by stable ids, for example `goals.<goalId>.howSeen`. */
export type Finding = { readonly why: string; readonly path: string }

const isBlank = (text: string): boolean => text.trim() === ''

function goalFaults(goal: Goal): Finding[] {
  const at = `goals.${goal.goalId}`
  return [
    ...(isBlank(goal.what) ? [{ why: 'plans.goal-what-missing', path: `${at}.what` }] : []),
    ...(isBlank(goal.howSeen) ? [{ why: 'plans.goal-how-seen-missing', path: `${at}.howSeen` }] : []),
    ...(goal.by === null ? [{ why: 'plans.goal-by-missing', path: `${at}.by` }] : []),
    ...goal.steps.flatMap((step) => [
      ...(isBlank(step.what) ? [{ why: 'plans.step-what-missing', path: `${at}.steps.${step.stepId}.what` }] : []),
      ...(isBlank(step.ownerName)
        ? [{ why: 'plans.step-owner-missing', path: `${at}.steps.${step.stepId}.owner` }]
        : []),
    ]),
  ]
}

/** A goal or a step names only those whom the plan concerns: who reads a version is decided by its persons. */
export function namesStrangers(content: PlanContent): Finding | null {
  const known = new Set<string>(content.personIds)
  for (const goal of content.goals) {
    const at = `goals.${goal.goalId}`
    if (goal.personIds.some((id) => !known.has(id))) return { why: 'plans.goal-of-stranger', path: `${at}.personIds` }
    const step = goal.steps.find(
      ({ ownerKind, ownerId }) => ownerKind === 'person' && ownerId !== null && !known.has(ownerId),
    )
    if (step !== undefined) return { why: 'plans.step-of-stranger', path: `${at}.steps.${step.stepId}.owner` }
  }
  return null
}

/** The next draft of a plan for these persons: who is no longer of it is left out of the goals; a step of theirs keeps the name only. */
export function forPersons(content: PlanContent, personIds: PlanContent['personIds']): PlanContent {
  const known = new Set<string>(personIds)
  return {
    ...content,
    personIds,
    goals: content.goals.map((goal) => ({
      ...goal,
      personIds: goal.personIds.filter((id) => known.has(id)),
      steps: goal.steps.map((step) =>
        step.ownerKind === 'person' && step.ownerId !== null && !known.has(step.ownerId)
          ? { ...step, ownerId: null }
          : step,
      ),
    })),
  }
}

/** Everything that keeps a draft from being agreed, in the order of the plan. */
export function planFaults(content: PlanContent): Finding[] {
  return [
    ...(content.personIds.length === 0 ? [{ why: 'plans.persons-missing', path: 'personIds' }] : []),
    ...(content.goals.length === 0 ? [{ why: 'plans.goals-missing', path: 'goals' }] : []),
    ...content.goals.flatMap(goalFaults),
  ]
}

/** Does not stop anyone: a goal nobody asked for, a need nobody answers, a goal with no steps, no day for a review. */
export function planWarnings(content: PlanContent, needIds: readonly NeedId[]): Finding[] {
  const answered = new Set(content.goals.flatMap((goal) => goal.needIds))
  return [
    ...content.goals.flatMap(({ goalId, needIds: linked, steps }) => [
      ...(linked.length === 0 ? [{ why: 'plans.goal-without-need', path: `goals.${goalId}.needIds` }] : []),
      ...(steps.length === 0 ? [{ why: 'plans.goal-without-steps', path: `goals.${goalId}.steps` }] : []),
    ]),
    ...needIds
      .filter((need) => !answered.has(need))
      .map((need) => ({ why: 'plans.need-without-goal', path: `needs.${need}` })),
    ...(content.reviewBy === null ? [{ why: 'plans.review-missing', path: 'reviewBy' }] : []),
  ]
}

/** Refuses with the first fault and how many there are; `planFaults` lists them all. */
export function mayAgree(content: PlanContent, needIds: readonly NeedId[]): Result<{ warnings: Finding[] }> {
  const faults = planFaults(content)
  const first = faults[0]
  return first
    ? refused(first.why, first.path, { faults: faults.length })
    : ok({ warnings: planWarnings(content, needIds) })
}
