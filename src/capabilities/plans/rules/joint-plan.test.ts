// When a plan is joint.
import { expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { aGoal, aPlan, aService, aStep } from '../seed.ts'
import {
  agenciesOf,
  consentOfAll,
  mayAgreeJointPlan,
  planKind,
  whoMustConsent,
  withdrawnSince,
  type ConsentRow,
} from './joint-plan.ts'

test.each([
  [true, 'given', 'joint', null],
  [true, 'refused', 'simple', 'plans.joint-consent-missing'],
  [true, 'withdrawn', 'simple', 'plans.joint-consent-missing'],
  [true, 'not_asked', 'simple', 'plans.joint-consent-missing'],
  [false, 'refused', 'simple', 'plans.joint-not-needed'],
  [false, 'not_asked', 'simple', 'plans.joint-not-needed'],
] as const)('[S4-5] several agencies %s, consent %s: %s', (needsSeveralAgencies, consent, kind, why) => {
  const facts = { needsSeveralAgencies, consent }
  expect(planKind(true, facts).kind).toBe(kind)
  const joint = mayAgreeJointPlan(facts)
  expect(joint.ok ? null : joint.why).toBe(why)
})

test('[S4-5] one agency and no need of more: a joint plan is not agreed even with consent', () => {
  expect(mayAgreeJointPlan({ needsSeveralAgencies: false, consent: 'given' })).toMatchObject({
    why: 'plans.joint-not-needed',
  })
  expect(planKind(false, { needsSeveralAgencies: false, consent: 'given' }).why).toBe('one-agency')
  expect(planKind(false, { needsSeveralAgencies: true, consent: 'given' }).why).toBe('agreed-as-simple')
})

const day = (text: string) => text as Day
const row = (personId: string, answer: 'given' | 'refused', withdrawnOn: string | null = null): ConsentRow => ({
  personId,
  answer,
  askedOn: day('2026-04-10'),
  withdrawnOn: withdrawnOn as Day | null,
})

test('everybody of 15 answers for oneself; a plan of young children only is answered for each of them', () => {
  const [mother, teen, child] = [
    { personId: 'mother', bornOn: day('1990-03-01') },
    { personId: 'teen', bornOn: day('2011-11-22') },
    { personId: 'child', bornOn: day('2020-01-01') },
  ]
  expect(whoMustConsent([mother!, teen!, child!], day('2026-11-21'))).toEqual(['mother'])
  expect(whoMustConsent([mother!, teen!, child!], day('2026-11-22'))).toEqual(['mother', 'teen'])
  expect(whoMustConsent([child!, { personId: 'unborn', bornOn: null }], day('2026-11-22'))).toEqual(['child', 'unborn'])
})

test.each([
  ['both gave', [row('a', 'given'), row('b', 'given')], 'given'],
  ['one not asked', [row('a', 'given')], 'not_asked'],
  ['one refused', [row('a', 'given'), row('b', 'refused')], 'refused'],
  ['refused first, given later', [row('b', 'refused'), row('a', 'given'), row('b', 'given')], 'given'],
  ['one withdrew', [row('a', 'given'), row('b', 'given', '2026-11-01')], 'withdrawn'],
  ['withdrew and gave again', [row('a', 'given', '2026-11-01'), row('b', 'given'), row('a', 'given')], 'given'],
] as const)('consent of all: %s', (_says, rows, state) => {
  expect(consentOfAll(rows, ['a', 'b'])).toBe(state)
})

test('withdrawn since the first who withdrew', () => {
  expect(withdrawnSince([row('a', 'given', '2026-11-08'), row('b', 'given', '2026-11-01')], ['a', 'b'])).toBe(
    '2026-11-01',
  )
  expect(withdrawnSince([row('a', 'given')], ['a'])).toBeNull()
})

test('agencies are counted from services and from steps, each once', () => {
  const content = aPlan({
    services: [
      aService('s1', { organisationName: 'Koulu' }),
      aService('s2', { organisationName: ' Koulu ' }),
      aService('s3', { organisationName: '' }),
    ],
    goals: [
      aGoal('g', {
        steps: [
          aStep('t1', { ownerKind: 'organisation', ownerName: 'Palloseura' }),
          aStep('t2', { ownerKind: 'person', ownerName: 'Jenni' }),
        ],
      }),
    ],
  })
  expect(agenciesOf(content)).toEqual(['Koulu', 'Palloseura'])
})
