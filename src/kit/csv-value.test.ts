// Cells of a register extract.
import { expect, test } from 'vitest'
import { csvBoolean, csvCents, csvDay, csvDecimal, csvInteger, csvOneOf, csvText, optional } from '#kit/csv-value.ts'
import type { Result } from '#kit/result.ts'

const outcome = (result: Result<unknown>): unknown => (result.ok ? result.value : `! ${result.why}`)

test.each([
  ['1.2.2026', '2026-02-01'],
  ['2026-02-01', '2026-02-01'],
  ['', '! csv.empty'],
  ['31.2.2026', '! csv.no-such-day'],
  ['1.2.26', '! csv.not-a-day'],
])('day %j: %s', (cell, expected) => expect(outcome(csvDay(cell))).toBe(expected))

test.each([
  ['3,5', 3.5],
  ['1 234,5', 1234.5],
  ['1.234', '! csv.ambiguous-number'],
  ['x', '! csv.not-a-number'],
  [' ', '! csv.empty'],
])('decimal %j: %s', (cell, expected) => expect(outcome(csvDecimal(cell))).toBe(expected))

test.each([
  ['12', 12],
  ['12,0', 12],
  ['12,5', '! csv.not-a-whole-number'],
  ['', '! csv.empty'],
])('whole number %j: %s', (cell, expected) => expect(outcome(csvInteger(cell))).toBe(expected))

test.each([
  ['85,40 €', 8540],
  ['85,405', '! csv.parts-of-cents'],
  ['1.234', '! csv.ambiguous-number'],
  ['free', '! csv.not-money'],
])('money %j: %s', (cell, expected) => expect(outcome(csvCents(cell))).toBe(expected))

test.each([
  ...['kyllä', 'KYLLÄ', 'ja', 'Yes', '1', ' true '].map((cell) => [cell, true]),
  ...['ei', 'nej', 'No', '0', 'false'].map((cell) => [cell, false]),
  ['maybe', '! csv.not-yes-or-no'],
  ['', '! csv.empty'],
])('yes or no %j: %s', (cell, expected) => expect(outcome(csvBoolean(cell as string))).toBe(expected))

test('empty is an answer only where it is allowed', () => {
  expect(outcome(optional(csvDay)(' '))).toBe(null)
  expect(outcome(optional(csvDay)('1.2.2026'))).toBe('2026-02-01')
  expect(outcome(optional(csvDay)('soon'))).toBe('! csv.not-a-day')
})

test('text is one line in one normal form; a code is one of its list', () => {
  expect(outcome(csvText(' A\u0308iti \n ja  isä '))).toBe('Äiti ja isä')
  expect(outcome(csvText(' '))).toBe('! csv.empty')
  expect(outcome(csvOneOf(['held', 'missed'])('Held'))).toBe('held')
  expect(csvOneOf(['held', 'missed'])('gone')).toEqual({
    ok: false,
    why: 'csv.not-in-list',
    field: undefined,
    facts: { allowed: 'held, missed' },
  })
})
