// Two edits of one draft brought together.
import { describe, expect, test } from 'vitest'
import type { Goal, PlanContent } from '../model.ts'
import { aGoal, aPlan, aService, aStep } from '../seed.ts'
import { mergePlans, type PlanMerge, settleMerge } from './merge.ts'

const base = aPlan({
  goals: [aGoal('g1', { steps: [aStep('s1'), aStep('s2')] }), aGoal('g2')],
  services: [aService('v1')],
})

const edit = (plan: PlanContent, goalId: string, changes: Partial<Goal>): PlanContent => ({
  ...plan,
  goals: plan.goals.map((goal) => (goal.goalId === goalId ? { ...goal, ...changes } : goal)),
})

const ids = ({ merged }: PlanMerge): string[] => merged.goals.map(({ goalId }) => goalId)

describe('what only one side changed is taken', () => {
  test('different fields of one goal', () => {
    const merge = mergePlans(
      base,
      edit(base, 'g1', { what: 'Calm nights' }),
      edit(base, 'g1', { howSeen: 'No shouting' }),
    )
    expect(merge.conflicts).toEqual([])
    expect(merge.merged).toEqual(edit(base, 'g1', { what: 'Calm nights', howSeen: 'No shouting' }))
  })

  test('different goals, an added goal and a removed one', () => {
    const mine = {
      ...edit(base, 'g1', { what: 'Calm nights' }),
      goals: [...edit(base, 'g1', { what: 'Calm nights' }).goals, aGoal('g3')],
    }
    const theirs = { ...base, goals: [base.goals[0]!, aGoal('g4')] }
    const merge = mergePlans(base, mine, theirs)
    expect(merge.conflicts).toEqual([])
    expect(ids(merge).toSorted()).toEqual(['g1', 'g3', 'g4'])
    expect(merge.merged.goals[0]!.what).toBe('Calm nights')
  })

  test('a step in a goal the other side renamed', () => {
    const mine = edit(base, 'g1', { steps: [...base.goals[0]!.steps, aStep('s3')] })
    const merge = mergePlans(base, mine, edit(base, 'g1', { what: 'Calm nights' }))
    expect(merge.conflicts).toEqual([])
    expect(merge.merged.goals[0]).toMatchObject({
      what: 'Calm nights',
      steps: [{ stepId: 's1' }, { stepId: 's2' }, { stepId: 's3' }],
    })
  })

  test('both did the same', () => {
    const same = edit(base, 'g1', { what: 'Calm nights' })
    expect(mergePlans(base, same, structuredClone(same))).toEqual({ merged: same, conflicts: [] })
  })
})

describe('what both changed differently is asked', () => {
  const mine = edit(base, 'g1', { what: 'Calm nights' })
  const theirs = edit(base, 'g1', { what: 'Calm mornings', howSeen: 'Shoes on by eight' })

  test('with both values and where', () => {
    const merge = mergePlans(base, mine, theirs)
    expect(merge.conflicts).toEqual([
      {
        path: 'goals.g1.what',
        kind: 'both-changed',
        base: { what: 'Evenings are calm' },
        mine: { what: 'Calm nights' },
        theirs: { what: 'Calm mornings' },
      },
    ])
    expect(merge.merged.goals[0]).toMatchObject({ what: 'Calm nights', howSeen: 'Shoes on by eight' })
  })

  test('and settled by choosing', () => {
    expect(settleMerge(base, mine, theirs, {})).toMatchObject({
      ok: false,
      why: 'plans.conflict-open',
      field: 'goals.g1.what',
    })
    expect(settleMerge(base, mine, theirs, { 'goals.g1.what': 'theirs' })).toEqual({ ok: true, value: theirs })
    expect(settleMerge(base, mine, theirs, { 'goals.g1.what': 'mine' })).toMatchObject({
      ok: true,
      value: { goals: [{ what: 'Calm nights', howSeen: 'Shoes on by eight' }, {}] },
    })
  })

  test('an owner changes as one, never half mine and half theirs', () => {
    const owned = (ownerId: string, ownerName: string): PlanContent =>
      edit(base, 'g1', { steps: [aStep('s1', { ownerKind: 'worker', ownerId, ownerName }), aStep('s2')] })
    const merge = mergePlans(base, owned('w1', 'Aino'), owned('w2', 'Aino'))
    expect(merge.conflicts).toMatchObject([
      { path: 'goals.g1.steps.s1.owner', mine: { ownerId: 'w1' }, theirs: { ownerId: 'w2' } },
    ])
    const settled = mergePlans(base, owned('w1', 'Aino'), owned('w2', 'Aino'), { 'goals.g1.steps.s1.owner': 'theirs' })
    expect(settled.merged).toEqual(owned('w2', 'Aino'))
  })

  test('a goal one side took away and the other changed', () => {
    const without = { ...base, goals: [base.goals[1]!] }
    const merge = mergePlans(base, without, theirs)
    expect(merge.conflicts).toMatchObject([
      { path: 'goals.g1', kind: 'removed', mine: null, theirs: { what: 'Calm mornings' } },
    ])
    expect(ids(merge)).toContain('g1')
    expect(ids(mergePlans(base, theirs, without))).toContain('g1')
    expect(ids(mergePlans(base, without, theirs, { 'goals.g1': 'mine' }))).toEqual(['g2'])
    expect(mergePlans(base, without, theirs, { 'goals.g1': 'theirs' }).merged.goals[0]).toEqual(theirs.goals[0])
    expect(ids(mergePlans(base, theirs, without, { 'goals.g1': 'theirs' }))).toEqual(['g2'])
  })
})
