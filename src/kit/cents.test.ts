// Money: nothing is lost in a split, halves go away from zero, Finnish writing is read.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centsOf, parseCents, splitByWeight, splitEvenly, sumCents, timesCents, writeCents } from '#kit/cents.ts'
import { must } from '#kit/result.ts'

const amount = fc.integer({ min: -1_000_000_000_00, max: 1_000_000_000_00 }).map(centsOf)

describe('splitting by the largest-remainder rule', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [101, [1, 1], [51, 50]],
    [10, [0, 1, 2], [0, 3, 7]],
    [1000, [0.5, 0.3, 0.2], [500, 300, 200]],
    [7, [3, 3, 1], [3, 3, 1]],
    [1, [0, 0, 5], [0, 0, 1]],
    [0, [1, 2], [0, 0]],
  ])('%i by %j is %j', (whole, weights, parts) => expect(splitByWeight(centsOf(whole), weights)).toEqual(parts))

  test('parts add up, and each is within a cent of its share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }).filter((w) => w.some((x) => x > 0))
    fc.assert(
      fc.property(amount, weights, (whole, w) => {
        const parts = splitByWeight(whole, w)
        const total = w.reduce((a, b) => a + b, 0)
        expect(sumCents(parts)).toBe(whole)
        parts.forEach((part, i) => expect(Math.abs(part - (whole * w[i]!) / total)).toBeLessThan(1.001))
        parts.forEach((part, i) => w[i] === 0 && expect(part).toBe(0))
      }),
    )
  })

  test('equal parts differ by a cent at most, larger ones first', () => {
    fc.assert(
      fc.property(
        amount.filter((a) => a >= 0),
        fc.integer({ min: 1, max: 60 }),
        (whole, n) => {
          const parts = splitEvenly(whole, n)
          expect(sumCents(parts)).toBe(whole)
          expect(parts[0]! - parts.at(-1)!).toBeLessThanOrEqual(1)
          expect([...parts].sort((a, b) => b - a)).toEqual(parts)
        },
      ),
    )
  })

  test('nothing to split by is a bug', () => {
    expect(() => splitByWeight(centsOf(1), [])).toThrow(RangeError)
    expect(() => splitByWeight(centsOf(1), [2, -1])).toThrow(RangeError)
  })
})

test.each([
  [100, 1.005, 101],
  [250, 0.5, 125],
  [1, 0.5, 1],
  [-1, 0.5, -1],
  [333, 3, 999],
  [-100, 0, 0],
])('%i cents times %d is %i', (a, q, expected) => expect(timesCents(centsOf(a), q)).toBe(expected))

describe('parseCents', () => {
  test.each([
    ['1 234,50', 123450],
    ['1\u00a0234,50 €', 123450],
    ['1\u202f234\u202f567,5', 123456750],
    ['1234.50', 123450],
    ['-12', -1200],
    ['−0,05', -5],
    ['+3,2', 320],
    ['0', 0],
    ['-0,00', 0],
    ['007,10', 710],
  ])('%j is %i', (text, cents) => expect(parseCents(text)).toEqual({ ok: true, value: cents }))

  test.each([
    ['', 'number.missing'],
    ['1,234', 'money.parts-of-cents'],
    ['1.234', 'number.ambiguous'],
    ['1 23,00', 'number.not-understood'],
    ['1,2,3', 'number.not-understood'],
    ['abc', 'number.not-understood'],
    ['1e5', 'number.not-understood'],
    ['99999999999999999', 'number.too-large'],
  ])('%j is refused: %s', (text, why) => expect(parseCents(text)).toEqual({ ok: false, why }))

  test('reads back what is written', () => {
    fc.assert(fc.property(amount, (a) => must(parseCents(writeCents(a))) === a))
  })

  test('half cents are a bug, not money', () => expect(() => centsOf(0.5)).toThrow(RangeError))
})
