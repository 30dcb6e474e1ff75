// The plan turned round: who does what.
import { expect, test } from 'vitest'
import { aGoal, aPlan, aService, aStep } from '../seed.ts'
import { whoDoesWhat } from './who-does-what.ts'

test('[S4-10] every step and service stands under who answers for it, the family first', () => {
  const plan = aPlan({
    goals: [
      aGoal('g1', {
        steps: [
          aStep('s1', { ownerKind: 'organisation', ownerName: 'Kuusikon koulu', what: 'Aamupalaveri' }),
          aStep('s2', { ownerKind: 'person', ownerName: 'Oskari', what: 'Aamulista' }),
        ],
      }),
      aGoal('g2', { steps: [aStep('s3', { ownerKind: 'person', ownerName: 'Oskari', what: 'Kuva keittiöön' })] }),
    ],
    services: [
      aService('p1', { organisationName: 'Kuusikon koulu', serviceName: 'Koulupolun tuki', responsibility: '' }),
    ],
  })
  expect(whoDoesWhat(plan).map(({ name, kind, tasks }) => [name, kind, tasks.map(({ what }) => what)])).toEqual([
    ['Oskari', 'person', ['Aamulista', 'Kuva keittiöön']],
    ['Kuusikon koulu', 'organisation', ['Aamupalaveri', 'Koulupolun tuki']],
  ])
})

test('a step that nobody has taken yet is under nobody', () => {
  expect(
    whoDoesWhat(aPlan({ goals: [aGoal('g1', { steps: [aStep('s1', { ownerName: '' })] })], services: [] })),
  ).toEqual([])
})
