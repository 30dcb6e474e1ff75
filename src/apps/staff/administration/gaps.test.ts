// What fills itself stays in a text that is said otherwise.
import { expect, test } from 'vitest'
import { gapsDiffer } from './gaps.ts'

const all = (words: string) => ({ fi: words, sv: words, en: words })

test.each([
  ['{count} asiaa', '{count} tehtävää', false],
  ['{a} ja {b}', '{b} sekä {a}', false],
  ['{count} asiaa', 'asioita', true],
  ['Tänään', '{today}', true],
  ['{count} asiaa', '{counts} asiaa', true],
])('%s said as %s: %s', (shipped, own, differs) => expect(gapsDiffer(all(shipped), all(own))).toBe(differs))

test('in every language', () => {
  expect(gapsDiffer(all('{n}'), { ...all('{n}'), sv: 'n' })).toBe(true)
})
