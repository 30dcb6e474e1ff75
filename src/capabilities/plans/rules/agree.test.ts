// What keeps a draft from being agreed, and what only warns.
import { describe, expect, test } from 'vitest'
import type { NeedId, PlanContent } from '../model.ts'
import { aGoal, aPlan, aStep } from '../seed.ts'
import { forPersons, mayAgree, namesStrangers, planFaults, planWarnings } from './agree.ts'

const SLEEP = 'sleep' as NeedId
const MONEY = 'money' as NeedId
const good = aPlan({ goals: [aGoal('g1', { needIds: [SLEEP], steps: [aStep('s1')] })] })

test('a plan with one clear goal may be agreed without a word', () => {
  expect(mayAgree(good, [SLEEP])).toEqual({ ok: true, value: { warnings: [] } })
})

const withGoal = (...changes: Parameters<typeof aGoal>[1][]): PlanContent =>
  aPlan({
    goals: changes.map((change, i) => aGoal(`g${i + 1}`, { needIds: [SLEEP], steps: [aStep('s1')], ...change })),
  })

test.each<[string, PlanContent, string, string]>([
  ['no goals', aPlan(), 'plans.goals-missing', 'goals'],
  ['nobody concerned', { ...good, personIds: [] }, 'plans.persons-missing', 'personIds'],
  ['no what', withGoal({ what: ' ' }), 'plans.goal-what-missing', 'goals.g1.what'],
  ['no sign', withGoal({}, { howSeen: '' }), 'plans.goal-how-seen-missing', 'goals.g2.howSeen'],
  ['no day', withGoal({ by: null }), 'plans.goal-by-missing', 'goals.g1.by'],
  [
    'a step nobody owns',
    withGoal({ steps: [aStep('s1'), aStep('s2', { ownerName: ' ' })] }),
    'plans.step-owner-missing',
    'goals.g1.steps.s2.owner',
  ],
  [
    'an empty step',
    withGoal({ steps: [aStep('s1', { what: '' })] }),
    'plans.step-what-missing',
    'goals.g1.steps.s1.what',
  ],
])('[S4-8] %s is refused', (_, content, why, field) => {
  expect(mayAgree(content, [])).toMatchObject({ ok: false, why, field })
})

test('every fault is found at once, in the order of the plan', () => {
  const content = withGoal({ what: '', by: null, steps: [aStep('s1', { ownerName: '' })] }, { howSeen: '' })
  expect(planFaults(content).map(({ path }) => path)).toEqual([
    'goals.g1.what',
    'goals.g1.by',
    'goals.g1.steps.s1.owner',
    'goals.g2.howSeen',
  ])
  expect(mayAgree(content, [])).toMatchObject({ facts: { faults: 4 } })
})

describe('[S0-3] a goal that no need asked for, and a need that no goal answers, warn and do not stop', () => {
  const content = withGoal({ needIds: [] }, { needIds: [SLEEP] })

  test('both are told with their place', () => {
    expect(mayAgree(content, [SLEEP, MONEY])).toEqual({
      ok: true,
      value: {
        warnings: [
          { why: 'plans.goal-without-need', path: 'goals.g1.needIds' },
          { why: 'plans.need-without-goal', path: 'needs.money' },
        ],
      },
    })
  })

  test('with every need answered there is nothing to tell', () => {
    expect(planWarnings(withGoal({ needIds: [SLEEP, MONEY] }), [SLEEP, MONEY])).toEqual([])
  })
})

test('a goal without steps and a plan without a day of review warn', () => {
  expect(planWarnings({ ...withGoal({ steps: [] }), reviewBy: null }, [])).toEqual([
    { why: 'plans.goal-without-steps', path: 'goals.g1.steps' },
    { why: 'plans.review-missing', path: 'reviewBy' },
  ])
})

test('a goal or a step for someone outside the plan is found, and the next draft leaves out who has left', () => {
  const [mother, left] = ['mother', 'left'] as unknown as PlanContent['personIds']
  const plan = aPlan({
    personIds: [mother!, left!],
    goals: [aGoal('g1', { personIds: [mother!, left!], steps: [aStep('s1', { ownerId: left!, ownerName: 'Liisa' })] })],
  })
  expect(namesStrangers(plan)).toBeNull()
  expect(namesStrangers({ ...plan, personIds: [mother!] })).toEqual({
    why: 'plans.goal-of-stranger',
    path: 'goals.g1.personIds',
  })
  const next = forPersons(plan, [mother!])
  expect(namesStrangers(next)).toBeNull()
  expect(next.goals[0]).toMatchObject({ personIds: [mother], steps: [{ ownerId: null, ownerName: 'Liisa' }] })
})
