// The T score of goal attainment.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GasLevel } from '../model.ts'
import { gasT } from './gas.ts'

const goals = (weights: number[], levels: number[]) =>
  weights.map((weight, i) => ({ weight, level: levels[i]! as GasLevel }))

test.each([
  [[1, 1], [1, 1], 62.403],
  [[1, 2, 3], [0, 1, 2], 67.626],
  [[1, 1, 1], [1, 0, -1], 50.0],
  [[1, 1, 1], [-1, -1, -1], 36.307],
  [[4, 2, 1], [-2, 0, 1], 37.09],
])('[S0-14] weights %j, levels %j: T = %d', (weights, levels, expected) => {
  const result = gasT(goals(weights, levels))
  expect(result.ok && Math.abs(result.value - expected) < 0.0005).toBe(true)
})

test('no goals have no score; a weight is above zero', () => {
  expect(gasT([])).toMatchObject({ why: 'measures.no-goals' })
  expect(gasT(goals([1, 0], [1, 1]))).toMatchObject({ why: 'measures.goal-weight', field: 'goals.1.weight' })
})

test('doubling every weight changes nothing, and turning every level mirrors around 50', () => {
  const some = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -2, max: 2 })), {
    minLength: 1,
    maxLength: 8,
  })
  const score = (list: [number, number][]): number => {
    const result = gasT(
      goals(
        list.map(([w]) => w),
        list.map(([, x]) => x),
      ),
    )
    return result.ok ? result.value : Number.NaN
  }
  fc.assert(
    fc.property(some, (list) => {
      expect(score(list.map(([w, x]) => [w * 2, x]))).toBeCloseTo(score(list), 9)
      expect(score(list.map(([w, x]) => [w, -x]))).toBeCloseTo(100 - score(list), 9)
    }),
  )
})
