/** Narrowing the palette's choices. */
import { expect, test } from 'vitest'
import { narrowed } from './choices.ts'

const choices = ['Tänään', 'Perheet', 'Ihmiset ja jakaminen', 'Sovi tapaaminen'].map((label) => ({
  id: label,
  group: '',
  label,
  to: '/',
}))

test.each([
  ['', 4],
  ['tan', 1],
  ['TAP sov', 1],
  ['ja', 1],
  ['pääminen', 0],
])('%s leaves %i', (typed, left) => {
  expect(narrowed(choices, typed)).toHaveLength(left)
})
