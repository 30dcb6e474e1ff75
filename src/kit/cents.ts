/** Money as whole cents: added exactly, rounded once per line, split so that nothing is lost. */
import { parseDecimal } from '#kit/number.ts'
import { ok, refused, type Result } from '#kit/result.ts'

declare const cents: unique symbol

/** Whole euro cents; always a safe integer. */
export type Cents = number & { readonly [cents]: true }

/** Throws where the number is no whole amount of cents: that is a bug, not an answer. */
export function centsOf(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not whole cents: ${amount}`)
  return (amount === 0 ? 0 : amount) as Cents
}

export const NO_CENTS = centsOf(0)

export const addCents = (a: Cents, b: Cents): Cents => centsOf(a + b)
export const sumCents = (amounts: readonly Cents[]): Cents => amounts.reduce(addCents, NO_CENTS)

/** Price times quantity, rounded once, half away from zero. */
export function timesCents(amount: Cents, quantity: number): Cents {
  // toPrecision(15) undoes binary dust such as 1.005 * 100 = 100.49999999999999 before the half is judged.
  const exact = Number((amount * quantity).toPrecision(15))
  return centsOf(Math.sign(exact) * Math.round(Math.abs(exact)))
}

/**
 * Splits by weight with the largest-remainder rule: each part is first rounded towards zero, then the cents left over go
 * one by one to the parts with the largest remainder, the earlier part first where they tie. The parts add up to the whole.
 * At least one weight must be above zero and none below.
 */
export function splitByWeight(whole: Cents, weights: readonly number[]): Cents[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (!(total > 0) || weights.some((weight) => !(weight >= 0)))
    throw new RangeError('weights must be >= 0, one of them > 0')
  const sign = whole < 0 ? -1 : 1
  const size = Math.abs(whole)
  const exact = weights.map((weight) => (size / total) * weight)
  const parts = exact.map((part) => Math.min(Math.floor(part), size))
  let left = size - parts.reduce((sum, part) => sum + part, 0)
  const order = weights
    .map((weight, at) => ({ at, weight, rest: exact[at]! - parts[at]! }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.rest - a.rest || a.at - b.at)
  for (let i = 0; left > 0; i = (i + 1) % order.length, left--) parts[order[i]!.at]!++
  return parts.map((part) => centsOf(part * sign))
}

/** Splits into equal parts; cents left over go to the earliest parts (largest remainder, all tied). */
export const splitEvenly = (whole: Cents, parts: number): Cents[] =>
  splitByWeight(
    whole,
    Array.from({ length: parts }, () => 1),
  )

/** Reads `1 234,50`, `1234,5`, `1234.50`, with or without `€`. */
export function parseCents(text: string): Result<Cents> {
  const decimal = parseDecimal(text.trim().replace(/\s?€$/u, ''))
  if (!decimal.ok) return decimal
  const { negative, whole, fraction } = decimal.value
  if (fraction.length > 2) return refused('money.parts-of-cents')
  const amount = Number(whole + fraction.padEnd(2, '0'))
  if (!Number.isSafeInteger(amount)) return refused('number.too-large')
  return ok(centsOf(negative ? -amount : amount))
}

/** `1234,50`, as written in Finnish files. */
export function writeCents(amount: Cents): string {
  const digits = String(Math.abs(amount)).padStart(3, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`
}
