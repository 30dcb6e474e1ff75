/** What a search asks for, and how an excerpt is cut. */
import { expect, test } from 'vitest'
import { beginningsOf, excerptOf } from './search.ts'

test.each([
  ['lapsi koulussa', 'laps:* & koulus:*'],
  ['äiti', 'äiti:*'],
  ["x' | !y:* & (z)", 'x:* & y:* & z:*'],
  ['!!', ''],
])('%s asks for %s', (typed, asked) => {
  expect(beginningsOf(typed)).toBe(asked)
})

test('an excerpt marks what was found and leaves markup as words', () => {
  expect(excerptOf('Luettiin ⟦lapsille⟧ <b>satu</b>')).toEqual([
    { text: 'Luettiin ', found: false },
    { text: 'lapsille', found: true },
    { text: ' <b>satu</b>', found: false },
  ])
})
