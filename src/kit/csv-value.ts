/** Cells of a register extract read as values: Finnish dates and decimals, yes and no in three languages. A refusal's `why` is a text key. */
import { type Cents, parseCents } from '#kit/cents.ts'
import { type Day, parseDay } from '#kit/day.ts'
import { parseNumber } from '#kit/number.ts'
import { ok, refused, type Result } from '#kit/result.ts'

export type ReadCell<Value> = (cell: string) => Result<Value>

/** An empty cell is `null`; anything else must be readable. */
export const optional =
  <Value>(read: ReadCell<Value>): ReadCell<Value | null> =>
  (cell) =>
    cell.trim() === '' ? ok(null) : read(cell)

export function csvText(cell: string): Result<string> {
  const text = cell.normalize('NFC').replace(/\s+/gu, ' ').trim()
  return text === '' ? refused('csv.empty') : ok(text)
}

const emptyOr =
  <Value>(read: ReadCell<Value>): ReadCell<Value> =>
  (cell) =>
    cell.trim() === '' ? refused('csv.empty') : read(cell)

const renamed = <Value>(result: Result<Value>, why: string): Result<Value> => (result.ok ? result : refused(why))

export const csvDay: ReadCell<Day> = emptyOr((cell) => {
  const day = parseDay(cell)
  return day.ok || day.why === 'day.does-not-exist' ? renamed(day, 'csv.no-such-day') : refused('csv.not-a-day')
})

export const csvDecimal: ReadCell<number> = emptyOr((cell) => {
  const number = parseNumber(cell)
  return renamed(number, !number.ok && number.why === 'number.ambiguous' ? 'csv.ambiguous-number' : 'csv.not-a-number')
})

export const csvInteger: ReadCell<number> = emptyOr((cell) => {
  const number = csvDecimal(cell)
  return number.ok && !Number.isInteger(number.value) ? refused('csv.not-a-whole-number') : number
})

export const csvCents: ReadCell<Cents> = emptyOr((cell) => {
  const amount = parseCents(cell)
  if (amount.ok || amount.why === 'money.parts-of-cents') return renamed(amount, 'csv.parts-of-cents')
  return refused(amount.why === 'number.ambiguous' ? 'csv.ambiguous-number' : 'csv.not-money')
})

const YES = new Set(['kyllä', 'kylla', 'k', 'ja', 'yes', 'y', 'true', '1', 'x'])
const NO = new Set(['ei', 'e', 'nej', 'no', 'n', 'false', '0'])

export const csvBoolean: ReadCell<boolean> = emptyOr((cell) => {
  const word = cell.trim().toLowerCase()
  if (YES.has(word)) return ok(true)
  return NO.has(word) ? ok(false) : refused('csv.not-yes-or-no')
})

/** One of a closed list, whatever the case. */
export const csvOneOf =
  <Code extends string>(codes: readonly Code[]): ReadCell<Code> =>
  (cell) => {
    if (cell.trim() === '') return refused('csv.empty')
    const code = codes.find((each) => each.toLowerCase() === cell.trim().toLowerCase())
    return code === undefined ? refused('csv.not-in-list', undefined, { allowed: codes.join(', ') }) : ok(code)
  }
