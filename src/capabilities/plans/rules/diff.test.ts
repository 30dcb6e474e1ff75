// What changed between two versions.
import { expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import type { NeedId } from '../model.ts'
import { aGoal, aPlan, aService, aStep } from '../seed.ts'
import { diffPlans } from './diff.ts'

const before = aPlan({
  goals: [
    aGoal('g1', {
      what: 'Calm evenings',
      steps: [aStep('s1', { what: 'Routine' }), aStep('s2', { what: 'Bedtime story' })],
    }),
    aGoal('g2', { what: 'School every day' }),
    aGoal('g3', { what: 'A hobby' }),
  ],
  services: [aService('v1'), aService('v2', { serviceName: 'Speech therapy' })],
})

test('tells what a parent needs to hear, in the order of the plan', () => {
  const after = aPlan({
    goals: [
      aGoal('g3', { what: 'A hobby' }),
      aGoal('g4', { what: 'Rent is paid' }),
      aGoal('g1', {
        what: 'Calm evenings at home',
        needIds: ['sleep' as NeedId],
        gas: { ...before.goals[0]!.gas, p2: 'Also at weekends' },
        steps: [
          aStep('s1', { what: 'Routine', ownerKind: 'worker', ownerId: 'w1', ownerName: 'Aino' }),
          aStep('s3', { what: 'Phone off at eight' }),
        ],
      }),
    ],
    services: [aService('v2', { serviceName: 'Speech therapy', startsOn: '2027-01-11' as Day })],
    meetingFrequency: 'Every second week',
  })
  const { changes, unchanged } = diffPlans(before, after)
  expect(
    changes.map((each) => [each.kind, each.path, each.title, 'field' in each ? [each.before, each.after] : null]),
  ).toEqual([
    ['added', 'goals.g4', 'Rent is paid', null],
    ['changed', 'goals.g1.what', 'Calm evenings at home', ['Calm evenings', 'Calm evenings at home']],
    ['changed', 'goals.g1.needIds', 'Calm evenings at home', [[], ['sleep']]],
    ['changed', 'goals.g1.gas.p2', 'Calm evenings at home', ['Every evening', 'Also at weekends']],
    ['changed', 'goals.g1.steps.s1.owner', 'Routine', ['Mother', 'Aino']],
    ['added', 'goals.g1.steps.s3', 'Phone off at eight', null],
    ['removed', 'goals.g1.steps.s2', 'Bedtime story', null],
    ['removed', 'goals.g2', 'School every day', null],
    ['changed', 'services.v2.startsOn', 'Speech therapy', ['2026-12-01', '2027-01-11']],
    ['removed', 'services.v1', 'Family work', null],
    ['changed', 'meetingFrequency', '', ['Once a week', 'Every second week']],
  ])
  expect(changes.find(({ path }) => path === 'goals.g1.steps.s3')).toMatchObject({ of: 'step', id: 's3', goalId: 'g1' })
  expect(unchanged).toEqual({ goals: 1, steps: 0, services: 0 })
})

test('an emptied field shows nothing, and a note may come', () => {
  const after = { ...before, reviewBy: null, note: 'Grandmother helps on Fridays' }
  expect(diffPlans(before, after).changes).toMatchObject([
    { field: 'reviewBy', before: '2027-02-15', after: null },
    { field: 'note', before: null, after: 'Grandmother helps on Fridays' },
  ])
})
