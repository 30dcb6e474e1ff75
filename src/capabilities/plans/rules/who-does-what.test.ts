// The plan turned round: who does what.
import { expect, test } from 'vitest'
import { aGoal, aPlan, aService, aStep } from '../seed.ts'
import { forChild, whoDoesWhat } from './who-does-what.ts'

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

test('[S4-10] a child’s sheet holds the goals about the child in simple words, its own tasks and who does the rest', () => {
  const plan = aPlan({
    personIds: ['mother', 'elias', 'noora'] as never,
    goals: [
      aGoal('g1', {
        what: 'Arkiaamut sujuvat ilman riitaa',
        simply: 'Aamut ovat rauhallisia.',
        personIds: ['elias', 'noora'] as never,
        steps: [
          aStep('s1', { ownerKind: 'person', ownerId: 'elias', ownerName: 'Elias', what: 'Reppu illalla' }),
          aStep('s2', { ownerKind: 'worker', ownerId: 'w', ownerName: 'Sanna', what: 'Aamulista' }),
        ],
      }),
      aGoal('g2', {
        what: 'Äiti saa levätä',
        personIds: ['mother'] as never,
        steps: [aStep('s3', { ownerName: 'Isä', what: 'Lepoilta' })],
      }),
      aGoal('g3', { what: 'Kaverit', personIds: ['elias'] as never, steps: [] }),
    ],
  })
  expect(forChild(plan, 'elias')).toEqual({
    goals: ['Aamut ovat rauhallisia.', 'Kaverit'],
    own: [{ stepId: 's1', what: 'Reppu illalla', due: '2026-12-01' }],
    others: [{ name: 'Sanna', what: 'Aamulista' }],
  })
  expect(forChild(plan, 'noora').own).toEqual([])
  expect(JSON.stringify(forChild(plan, 'noora'))).not.toContain('levätä')
})
