// Small counts are hidden, and stay hidden when the total is known.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTooFew, showCount, suppressSmall } from '#kit/disclosure.ts'

const written = (counts: number[], options?: Parameters<typeof suppressSmall>[1]): (number | '<')[] =>
  suppressSmall(counts, options).map((each) => (each.shown ? each.count : '<'))

test.each([
  [0, false],
  [1, true],
  [4, true],
  [5, false],
])('[S1-2] %i people: hidden is %s', (count, hidden) => {
  expect(isTooFew(count)).toBe(hidden)
  expect(showCount(count).shown).toBe(!hidden)
})

test.each<[number[], (number | '<')[]]>([
  [
    [5, 12, 0],
    [5, 12, 0],
  ],
  [
    [3, 12, 8, 0],
    ['<', 12, '<', 0],
  ],
  [
    [3, 4, 12],
    ['<', '<', 12],
  ],
  [
    [1, 1, 12, 6],
    ['<', '<', 12, '<'],
  ],
  [
    [3, 0, 0],
    ['<', 0, 0],
  ],
])('%j is shown as %j', (counts, expected) => expect(written(counts)).toEqual(expected))

test('without a known total only the small ones are hidden', () => {
  expect(written([3, 12, 8], { totalIsKnown: false })).toEqual(['<', 12, 8])
  expect(written([7, 12], { smallest: 10, totalIsKnown: false })).toEqual(['<', 12])
})

test('no small count is ever shown, and hidden ones are never alone unless nothing could hide with them', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), (counts) => {
      const shown = suppressSmall(counts)
      shown.forEach((each, i) => each.shown && expect(isTooFew(counts[i]!)).toBe(false))
      const hidden = shown.filter((each) => !each.shown).length
      if (hidden === 1) expect(counts.filter((count) => count > 0)).toHaveLength(1)
    }),
  )
})
