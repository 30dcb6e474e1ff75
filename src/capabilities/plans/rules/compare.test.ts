// Properties of diff and merge, over arbitrary plans made of few ids and words so that two of them meet often.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import type { Id } from '#kit/id.ts'
import type {
  CourseId,
  Goal,
  GoalId,
  NeedId,
  PlanContent,
  PlannedService,
  PlannedServiceId,
  Step,
  StepId,
} from '../model.ts'
import { diffPlans } from './diff.ts'
import { type Choices, mergePlans, type PlanMerge, settleMerge, type Side } from './merge.ts'

const word = fc.constantFrom('', 'calm', 'school', 'home')
const day = fc.constantFrom(null, '2026-12-01' as Day, '2027-02-01' as Day)
const some = <Kind extends string>(...ids: string[]): fc.Arbitrary<Id<Kind>[]> =>
  fc.shuffledSubarray(ids) as unknown as fc.Arbitrary<Id<Kind>[]>

const owner = fc.constantFrom(
  { ownerKind: 'person' as const, ownerId: null, ownerName: 'Mother' },
  { ownerKind: 'worker' as const, ownerId: 'w1', ownerName: 'Aino' },
  { ownerKind: 'worker' as const, ownerId: 'w2', ownerName: 'Aino' },
)

const step: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom('s1', 's2', 's3'), word, owner, day)
  .map(([id, what, by, due]) => ({ stepId: id as StepId, what, ...by, due }))

const goal: fc.Arbitrary<Goal> = fc.record({
  goalId: fc.constantFrom('g1', 'g2', 'g3', 'g4') as fc.Arbitrary<GoalId>,
  needIds: some<'Need'>('n1', 'n2', 'n3') as fc.Arbitrary<NeedId[]>,
  personIds: some<'Person'>('p1', 'p2'),
  what: word,
  howSeen: word,
  by: day,
  gas: fc.record({ m2: word, m1: word, z0: word, p1: word, p2: word }),
  steps: fc.uniqueArray(step, { selector: ({ stepId }) => stepId, maxLength: 3 }),
})

const service: fc.Arbitrary<PlannedService> = fc.record({
  plannedServiceId: fc.constantFrom('v1', 'v2', 'v3') as fc.Arbitrary<PlannedServiceId>,
  courseId: fc.constantFrom(null, 'c1' as CourseId),
  serviceName: word,
  organisationName: word,
  startsOn: day,
  durationText: word,
  responsibility: word,
})

const anyPlan: fc.Arbitrary<PlanContent> = fc.record(
  {
    personIds: some<'Person'>('p1', 'p2', 'p3'),
    goals: fc.uniqueArray(goal, { selector: ({ goalId }) => goalId, maxLength: 4 }),
    services: fc.uniqueArray(service, { selector: ({ plannedServiceId }) => plannedServiceId, maxLength: 3 }),
    meetingFrequency: word,
    reviewBy: day,
    dissentingViews: word,
    note: word,
  },
  { requiredKeys: ['personIds', 'goals', 'services', 'meetingFrequency', 'reviewBy', 'dissentingViews'] },
)

const choose = ({ conflicts }: PlanMerge, side: Side): Choices =>
  Object.fromEntries(conflicts.map(({ path }) => [path, side]))

describe('diff', () => {
  test('a plan does not differ from itself, nor from itself in another order', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const turned = {
          ...plan,
          goals: plan.goals
            .toReversed()
            .map((goal) => ({ ...goal, steps: goal.steps.toReversed(), needIds: goal.needIds.toReversed() })),
          services: plan.services.toReversed(),
        }
        for (const other of [structuredClone(plan), turned]) {
          const { changes, unchanged } = diffPlans(plan, other)
          expect(changes).toEqual([])
          expect(unchanged).toEqual({
            goals: plan.goals.length,
            steps: plan.goals.flatMap(({ steps }) => steps).length,
            services: plan.services.length,
          })
        }
      }),
    )
  })

  test('backwards, what was added is removed and before is after', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (a, b) => {
        const told = (changes: ReturnType<typeof diffPlans>['changes'], back: boolean): string[] =>
          changes
            .map((each) => {
              if (each.kind === 'changed') {
                const [from, to] = back ? [each.after, each.before] : [each.before, each.after]
                return JSON.stringify([each.path, 'changed', from, to])
              }
              return JSON.stringify([each.path, (each.kind === 'added') === back ? 'removed' : 'added'])
            })
            .sort()
        const forth = diffPlans(a, b)
        const back = diffPlans(b, a)
        expect(told(back.changes, true)).toEqual(told(forth.changes, false))
        expect(back.unchanged).toEqual(forth.unchanged)
        expect(new Set(forth.changes.map(({ path }) => path)).size).toBe(forth.changes.length)
      }),
    )
  })
})

describe('merge', () => {
  test('an untouched side gives way: merge(base, x, base) = x = merge(base, base, x)', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (start, x) => {
        expect(mergePlans(start, x, start)).toEqual({ merged: x, conflicts: [] })
        expect(mergePlans(start, start, x)).toEqual({ merged: x, conflicts: [] })
        expect(mergePlans(start, x, structuredClone(x))).toEqual({ merged: x, conflicts: [] })
      }),
    )
  })

  test('it does not matter who is called mine', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyPlan, (start, a, b) => {
        const forth = mergePlans(start, a, b)
        const back = mergePlans(start, b, a)
        expect(back.conflicts.map(({ path }) => path).toSorted()).toEqual(
          forth.conflicts.map(({ path }) => path).toSorted(),
        )
        const settled = settleMerge(start, a, b, choose(forth, 'mine'))
        expect(settled.ok).toBe(true)
        expect(settleMerge(start, b, a, choose(back, 'theirs'))).toEqual(settled)
      }),
    )
  })

  test('edits that do not meet merge the same both ways without a question', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (start, x) => {
        const goals = { ...start, goals: x.goals }
        const rest = { ...x, goals: start.goals }
        const forth = mergePlans(start, goals, rest)
        expect(forth).toEqual({ merged: x, conflicts: [] })
        expect(mergePlans(start, rest, goals)).toEqual(forth)
      }),
    )
  })

  test('nothing is invented: every change comes from one side', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyPlan, (start, a, b) => {
        const merge = mergePlans(start, a, b)
        const from = new Set([a, b].flatMap((side) => diffPlans(start, side).changes.map(({ path }) => path)))
        for (const { path } of diffPlans(start, merge.merged).changes) expect(from).toContain(path)
      }),
    )
  })

  test('choosing theirs everywhere leaves theirs where the two met, and equals theirs where mine changed nothing else', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyPlan, (start, a, b) => {
        const first = mergePlans(start, a, b)
        const settled = mergePlans(start, a, b, choose(first, 'theirs'))
        expect(settled.conflicts).toEqual([])
        const met = first.conflicts.map(({ path }) => path)
        const left = diffPlans(b, settled.merged).changes.map(({ path }) => path)
        for (const path of left) expect(met).not.toContain(path)
        // Whatever still differs from theirs is a change of mine that theirs did not touch, or a member of a set.
        const mineOnly = new Set(diffPlans(start, a).changes.map(({ path }) => path))
        if (diffPlans(start, a).changes.every(({ path }) => met.includes(path))) expect(left).toEqual([])
        expect(left.length === 0 || mineOnly.size > 0).toBe(true)
      }),
    )
  })
})
