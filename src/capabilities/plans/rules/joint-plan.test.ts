// When a plan is joint.
import { expect, test } from 'vitest'
import { mayOpenJointPlan, planKind } from './joint-plan.ts'

test.each([
  [true, 'given', 'joint', null],
  [true, 'refused', 'simple', 'plans.joint-consent-missing'],
  [true, 'not_asked', 'simple', 'plans.joint-consent-missing'],
  [false, 'given', 'simple', 'plans.joint-not-needed'],
  [false, 'refused', 'simple', 'plans.joint-not-needed'],
  [false, 'not_asked', 'simple', 'plans.joint-not-needed'],
] as const)('[S4-5] several agencies %s, consent %s: %s', (needsSeveralAgencies, consent, kind, why) => {
  const facts = { needsSeveralAgencies, consent }
  expect(planKind(facts)).toBe(kind)
  const joint = mayOpenJointPlan(facts)
  expect(joint.ok ? null : joint.why).toBe(why)
})
