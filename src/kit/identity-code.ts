/**
 * The Finnish personal identity code: `DDMMYY`, century sign, three-digit individual number, check character.
 * Source: Digital and Population Data Services Agency, dvv.fi/hetu-uudistus (signs B-F and Y-U in force since 2023;
 * a code is unique only with its sign); numbers 900-999 are never given to a person.
 */
import { dateOf, type Day, monthOf, parseDay, yearOf } from '#kit/day.ts'
import { ok, refused, type Result } from '#kit/result.ts'

declare const identityCode: unique symbol

export type IdentityCode = string & { readonly [identityCode]: true }

export type IdentityFacts = {
  readonly code: IdentityCode
  readonly birth: Day
  /** Individual number 900-999: made up, belongs to nobody. */
  readonly synthetic: boolean
}

const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY'
const CENTURY_OF_SIGN: Readonly<Record<string, number>> = {
  '+': 18,
  ...Object.fromEntries([...'-YXWVU'].map((sign) => [sign, 19])),
  ...Object.fromEntries([...'ABCDEF'].map((sign) => [sign, 20])),
}

const checkOf = (digits: string): string => CHECK[Number(digits) % 31]!

export function parseIdentityCode(text: string): Result<IdentityFacts> {
  const code = text.trim().toUpperCase().replace(/[−–]/u, '-')
  if (code === '') return refused('identity-code.missing')
  const match = /^(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-Y])$/.exec(code)
  if (!match) return refused('identity-code.not-understood')
  const [, date, month, year, sign, individual, check] = match as unknown as string[]
  const birth = parseDay(`${CENTURY_OF_SIGN[sign!]}${year}-${month}-${date}`)
  if (!birth.ok) return refused('identity-code.no-such-day')
  if (Number(individual) < 2) return refused('identity-code.no-such-number')
  if (checkOf(date! + month! + year! + individual!) !== check) return refused('identity-code.check-character')
  return ok({ code: code as IdentityCode, birth: birth.value, synthetic: Number(individual) >= 900 })
}

export function isSyntheticIdentityCode(text: string): boolean {
  const parsed = parseIdentityCode(text)
  return parsed.ok && parsed.value.synthetic
}

const SIGNS_OF_CENTURY: Readonly<Record<number, string>> = { 18: '+', 19: '-YXWVU', 20: 'ABCDEF' }

/**
 * A made-up code for a birth day. `nth` counts the people born that day: 0-99 take the first sign with numbers 900-999,
 * 100-199 the next sign, and so on (600 a day; 100 before 1900).
 */
export function syntheticIdentityCode(birth: Day, nth: number): IdentityCode {
  const sign = SIGNS_OF_CENTURY[Math.floor(yearOf(birth) / 100)]?.[Math.floor(nth / 100)]
  if (sign === undefined || !Number.isInteger(nth) || nth < 0)
    throw new RangeError(`no synthetic code for ${birth}, ${nth}`)
  const day = [dateOf(birth), monthOf(birth), yearOf(birth) % 100].map((n) => String(n).padStart(2, '0')).join('')
  const individual = String(900 + (nth % 100))
  return `${day}${sign}${individual}${checkOf(day + individual)}` as IdentityCode
}
