// Identity codes; only numbers 900-999 appear here, as everywhere in the project.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, dayOf } from '#kit/day.ts'
import { isSyntheticIdentityCode, parseIdentityCode, syntheticIdentityCode } from '#kit/identity-code.ts'

describe('parseIdentityCode', () => {
  test.each([
    // The agency's own examples of made-up codes, and codes accepted by the npm package finnish-ssn 2.1.2.
    ['100190-999P', '1990-01-10'],
    ['100190Y999P', '1990-01-10'],
    ['010101-900R', '1901-01-01'],
    ['290204A999K', '2004-02-29'],
    ['311299Y950V', '1999-12-31'],
    ['150316B9230', '2016-03-15'],
    [' 290204a999k ', '2004-02-29'],
  ])('%s was born %s', (text, birth) => {
    const parsed = parseIdentityCode(text)
    expect(parsed).toMatchObject({ ok: true, value: { birth, synthetic: true, code: text.trim().toUpperCase() } })
  })

  test.each([
    ['', 'identity-code.missing'],
    ['100190-999', 'identity-code.not-understood'],
    ['100190Z999P', 'identity-code.not-understood'],
    ['100190G999P', 'identity-code.not-understood'],
    ['100190-999Q', 'identity-code.check-character'],
    ['300204A999K', 'identity-code.no-such-day'],
    ['290203A999K', 'identity-code.no-such-day'],
    ['010101-0018', 'identity-code.no-such-number'],
  ])('%j is refused: %s', (text, why) => expect(parseIdentityCode(text)).toEqual({ ok: false, why }))

  test('any single wrong digit is caught', () => {
    fc.assert(
      fc.property(
        anyBirth,
        fc.nat(99),
        fc.constantFrom(0, 1, 2, 3, 4, 5, 7, 8, 9),
        fc.integer({ min: 1, max: 9 }),
        (birth, nth, at, by) => {
          const code = syntheticIdentityCode(birth, nth)
          const wrong = code.slice(0, at) + ((Number(code[at]) + by) % 10) + code.slice(at + 1)
          expect(parseIdentityCode(wrong).ok).toBe(false)
        },
      ),
    )
  })
})

const anyBirth = fc
  .tuple(fc.integer({ min: 1850, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]): Day => dayOf(y, m, d))

describe('made-up codes', () => {
  test('are valid, belong to nobody and carry the birth day', () => {
    fc.assert(
      fc.property(anyBirth, fc.nat(99), (birth, nth) => {
        const code = syntheticIdentityCode(birth, nth)
        expect(parseIdentityCode(code)).toMatchObject({ ok: true, value: { birth, synthetic: true } })
        expect(isSyntheticIdentityCode(code)).toBe(true)
      }),
    )
  })

  test('six hundred of one day differ', () => {
    const birth = dayOf(2015, 5, 5)
    const codes = Array.from({ length: 600 }, (_, nth) => syntheticIdentityCode(birth, nth))
    expect(new Set(codes).size).toBe(600)
    expect(() => syntheticIdentityCode(birth, 600)).toThrow(RangeError)
  })

  test('a number that could be a person is not synthetic', () => {
    // Built here rather than written down, so that no such code stands in the text.
    const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number('010203899') % 31]
    expect(isSyntheticIdentityCode(`010203A899${check}`)).toBe(false)
    expect(parseIdentityCode(`010203A899${check}`).ok).toBe(true)
  })
})
