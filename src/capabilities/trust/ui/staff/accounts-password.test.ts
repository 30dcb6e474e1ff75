// A suggested password: long enough, readable, every letter as likely as the next.
import { expect, test } from 'vitest'
import { suggestPassword } from './accounts-password.ts'

test('five groups of four, never the same twice', () => {
  const many = Array.from({ length: 50 }, () => suggestPassword())
  for (const one of many) expect(one).toMatch(/^([a-hjkmnp-z2-9]{4}-){4}[a-hjkmnp-z2-9]{4}$/)
  expect(new Set(many).size).toBe(50)
})

test('a byte that would favour the first letters is left out', () => {
  const bytes = (list: number[]) => (given: Uint8Array) => given.map((_, i) => list[i % list.length]!)
  expect(suggestPassword(bytes([255, 0, 248, 30]))).toBe('a9a9-a9a9-a9a9-a9a9-a9a9')
})
