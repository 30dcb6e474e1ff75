import { expect, test } from 'vitest'
import { splitFault } from './split.ts'

const members = ['mother', 'father', 'child']

test.each([
  [['father'], [], null],
  [['father'], ['child'], null],
  [['mother', 'father'], [], null],
  [[], ['child'], 'families.split-nobody-leaves'],
  [['mother', 'father', 'child'], [], 'families.split-nobody-stays'],
  [['father'], ['father'], 'families.not-a-member'],
  [['father', 'father'], [], 'families.not-a-member'],
  [['stranger'], [], 'families.not-a-member'],
])('leaving %j, in both %j: %s', (leaving, inBoth, fault) => {
  expect(splitFault(members, { leaving, inBoth })).toBe(fault)
})
