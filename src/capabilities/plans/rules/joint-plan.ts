/** Joint plan or simple plan: joint only where several agencies are needed and the family consents (SHL 39 §). */
import { ok, refused, type Result } from '#kit/result.ts'

export type JointPlanFacts = {
  /** The assessment found that help from several agencies is needed. */
  readonly needsSeveralAgencies: boolean
  readonly consent: 'given' | 'refused' | 'not_asked'
}

export function mayOpenJointPlan({ needsSeveralAgencies, consent }: JointPlanFacts): Result<null> {
  if (!needsSeveralAgencies) return refused('plans.joint-not-needed', 'joint')
  return consent === 'given' ? ok(null) : refused('plans.joint-consent-missing', 'joint')
}

export const planKind = (facts: JointPlanFacts): 'joint' | 'simple' => (mayOpenJointPlan(facts).ok ? 'joint' : 'simple')
