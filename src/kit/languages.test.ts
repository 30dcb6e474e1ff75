// Which language a reader gets.
import { expect, test } from 'vitest'
import { chooseLanguage, isLanguage } from '#kit/languages.ts'

test.each([
  [['sv-FI', 'fi'], 'sv'],
  [['de', 'EN-gb'], 'en'],
  [['so'], 'fi'],
  [[], 'fi'],
  [['fil', 'sv'], 'sv'],
])('%j gets %s', (wanted, expected) => expect(chooseLanguage(wanted)).toBe(expected))

test('knows its languages', () => {
  expect(isLanguage('sv')).toBe(true)
  expect(isLanguage('se')).toBe(false)
})
