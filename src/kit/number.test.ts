// Finnish decimals as numbers.
import { expect, test } from 'vitest'
import { parseNumber } from '#kit/number.ts'

test.each([
  ['3,12', 3.12],
  ['1 234 567,891', 1234567.891],
  ['-0,5', -0.5],
  ['4.2', 4.2],
  ['0,000', 0],
  ['12', 12],
])('%j is %d', (text, value) => expect(parseNumber(text)).toEqual({ ok: true, value }))

test.each([
  ['1.234', 'number.ambiguous'],
  ['1 2', 'number.not-understood'],
  [',5', 'number.not-understood'],
  ['5,', 'number.not-understood'],
  ['NaN', 'number.not-understood'],
  ['', 'number.missing'],
])('%j is refused: %s', (text, why) => expect(parseNumber(text)).toEqual({ ok: false, why }))
