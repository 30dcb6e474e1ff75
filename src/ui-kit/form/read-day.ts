/** A day as it is typed in a field: with spaces, with a stroke for a point, or without the year. */
import { parseDay, yearOf, type Day } from '#kit/day.ts'

/** `29.11.2026`, `29.11.` or `29/11` (of this year), `2026-11-29`; null when it is no day. */
export function readDay(typed: string, today: Day): Day | null {
  const text = typed.replace(/\s+/g, '').replaceAll('/', '.')
  const yearless = /^\d{1,2}\.\d{1,2}\.?$/.test(text)
  const day = parseDay(yearless ? `${text.replace(/\.$/, '')}.${yearOf(today)}` : text)
  return day.ok ? day.value : null
}
