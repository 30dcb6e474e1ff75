// Goal attainment over time, and goals that do not move.
import { expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { gasT } from '#rooms/measures/index.ts'
import type { GasLevel } from '#rooms/measures/model.ts'
import { attainmentOverTime, isStalled, type Assessed } from './attainment.ts'

const seen = (
  goalId: string,
  on: string,
  familyLevel: GasLevel | null,
  workerLevel: GasLevel | null = null,
  episode = 1,
): Assessed => ({ goalId, episode, assessedOn: on as Day, familyLevel, workerLevel })

test('[S0-14] a day stands on the newest level of every goal so far, each side by itself', () => {
  const days = attainmentOverTime(
    [seen('a', '2026-03-01', -1, -2), seen('b', '2026-03-01', 1), seen('a', '2026-06-01', 1, 0)],
    gasT,
  )
  expect(days).toMatchObject([
    { day: '2026-03-01', family: { t: 50, goals: 2 }, worker: { t: 30, goals: 1 } },
    { day: '2026-06-01', family: { goals: 2 }, worker: { t: 50, goals: 1 } },
  ])
  expect(days[1]!.family.t).toBeCloseTo(62.403, 3)
})

test('a new episode begins from nothing, and a side that has not said has no score', () => {
  const [, second] = attainmentOverTime([seen('a', '2025-03-01', 2), seen('b', '2026-03-01', null, 0, 2)], gasT)
  expect(second).toEqual({
    day: '2026-03-01',
    episode: 2,
    family: { t: null, goals: 0 },
    worker: { t: 50, goals: 1 },
  })
})

test.each<[string, [GasLevel | null, GasLevel | null][], boolean]>([
  ['one review says nothing yet', [[-1, null]], false],
  [
    'below and not risen',
    [
      [-1, null],
      [-1, null],
    ],
    true,
  ],
  [
    'below and fallen',
    [
      [0, null],
      [-1, null],
    ],
    true,
  ],
  [
    'below and risen',
    [
      [-2, null],
      [-1, null],
    ],
    false,
  ],
  [
    'reached and stays',
    [
      [0, null],
      [0, null],
    ],
    false,
  ],
  [
    'the family says it rose, the worker does not see it',
    [
      [-2, -2],
      [-1, -2],
    ],
    false,
  ],
  [
    'only the worker has said',
    [
      [null, -1],
      [null, -1],
    ],
    true,
  ],
  [
    'only the last two count',
    [
      [-1, null],
      [-1, null],
      [0, null],
    ],
    false,
  ],
])('[S0-16] stalled: %s', (_, levels, expected) => {
  expect(isStalled(levels.map(([f, w], i) => seen('a', `2026-0${i + 1}-01`, f, w)))).toBe(expected)
})
