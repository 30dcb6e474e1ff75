/** Decimals as Finnish files and people write them: `1 234,50`, `-3,5`, `1234.50`. */
import { ok, refused, type Result } from '#kit/result.ts'

/** A decimal taken apart without rounding: sign, whole digits, digits after the mark. */
export type Decimal = { readonly negative: boolean; readonly whole: string; readonly fraction: string }

// Spaces (also non-breaking and narrow) only between groups of three, one decimal mark, comma or point.
const PATTERN = /^([-−–+])?\s?(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[,.](\d+))?$/u

/** A point followed by three digits (`1.234`) is refused: it is a thousand to some and one and a bit to others. */
export function parseDecimal(text: string): Result<Decimal> {
  const clean = text.trim()
  if (clean === '') return refused('number.missing')
  const match = PATTERN.exec(clean)
  if (!match) return refused('number.not-understood')
  if (clean.includes('.') && match[3]?.length === 3) return refused('number.ambiguous')
  return ok({
    negative: match[1] !== undefined && match[1] !== '+',
    whole: match[2]!.replace(/\D/gu, '').replace(/^0+(?=\d)/, ''),
    fraction: match[3] ?? '',
  })
}

export function parseNumber(text: string): Result<number> {
  const decimal = parseDecimal(text)
  if (!decimal.ok) return decimal
  const { negative, whole, fraction } = decimal.value
  const value = Number(`${whole}.${fraction || '0'}`)
  if (value > Number.MAX_SAFE_INTEGER) return refused('number.too-large')
  return ok(negative && value !== 0 ? -value : value)
}
