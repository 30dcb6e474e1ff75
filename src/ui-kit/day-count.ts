/** Counting with days on a screen: how many between two, which weekday, and what a person may type as a date. */
import type { Day, Instant } from '#kit/day.ts'

const ms = 86_400_000

/** Days since 1.1.1970; a day is a number on the time axis. */
export const dayNumber = (day: Day): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / ms

export const dayFromNumber = (n: number): Day => new Date(n * ms).toISOString().slice(0, 10) as Day

export const daysFrom = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

export const shiftDay = (day: Day, by: number): Day => dayFromNumber(dayNumber(day) + by)

/** 0 = Sunday. */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7

/** `29.11.2026`, `29.11.26`, `29.11.` (this year), `2026-11-29` and the same with spaces; null when it is no day. */
export function dayFromTyping(typed: string, today: Day): Day | null {
  const text = typed.replace(/\s+/g, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  const own = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2})?)?$/.exec(text)
  const [d, m, y] = iso ? [iso[3], iso[2], iso[1]] : own ? [own[1], own[2], own[3] ?? today.slice(0, 4)] : []
  if (!d || !m || !y) return null
  const year = y.length === 2 ? `20${y}` : y
  const day = `${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` as Day
  // A day that does not exist (31.2.) comes back as another one.
  const n = dayNumber(day)
  return Number.isFinite(n) && dayFromNumber(n) === day ? day : null
}

const clock = new Intl.DateTimeFormat('fi-FI', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The day and the clock time in Finland of a point in time. */
export function whenInFinland(at: Instant | Date): { day: Day; hour: number; minute: string } {
  const parts = new Map(clock.formatToParts(typeof at === 'string' ? new Date(at) : at).map((p) => [p.type, p.value]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  return {
    day: `${part('year')}-${part('month')}-${part('day')}` as Day,
    hour: Number(part('hour')),
    minute: part('minute'),
  }
}
