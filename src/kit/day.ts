/** A calendar day in Finland as branded `YYYY-MM-DD`: compares as text, never shifts with a time zone. The only place that knows Finnish time. */
import { ok, refused, type Result } from '#kit/result.ts'

declare const day: unique symbol
declare const instant: unique symbol

export type Day = string & { readonly [day]: true }

/** A point in time, UTC, ISO 8601 with milliseconds and `Z`. */
export type Instant = string & { readonly [instant]: true }

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const DAY_MS = 86_400_000
const two = (n: number): string => String(n).padStart(2, '0')

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function lastDayOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
function toSerial(year: number, month: number, date: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function fromSerial(serial: number): Day {
  const z = serial + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  return dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date)
}

/** The day of three numbers that are known to make one. */
export const dayOf = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}` as Day

export const yearOf = (d: Day): number => Number(d.slice(0, 4))
export const monthOf = (d: Day): number => Number(d.slice(5, 7))
export const dateOf = (d: Day): number => Number(d.slice(8, 10))

const serialOf = (d: Day): number => toSerial(yearOf(d), monthOf(d), dateOf(d))

/** Reads `2026-02-01` and Finnish `1.2.2026`. Two-digit years are refused: nobody knows the century. */
export function parseDay(text: string): Result<Day> {
  const clean = text.trim()
  if (clean === '') return refused('day.missing')
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(clean)
  const finnish = iso ? null : /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(clean)
  if (!iso && !finnish) return refused('day.not-understood')
  const [year, month, date] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : [Number(finnish![3]), Number(finnish![2]), Number(finnish![1])]
  if (year! < 1000 || month! < 1 || month! > 12 || date! < 1 || date! > lastDayOf(year!, month!)) {
    return refused('day.does-not-exist')
  }
  return ok(dayOf(year!, month!, date!))
}

export function isDay(text: string): text is Day {
  const parsed = parseDay(text)
  return parsed.ok && parsed.value === text
}

/** `1.2.2026`, as written in Finnish files. */
export const finnishDay = (d: Day): string => `${dateOf(d)}.${monthOf(d)}.${yearOf(d)}`

export const addDays = (d: Day, count: number): Day => fromSerial(serialOf(d) + count)

/** The same-numbered day of another month, or that month's last day where the number is missing. */
export function addMonths(d: Day, count: number): Day {
  const months = yearOf(d) * 12 + monthOf(d) - 1 + count
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return dayOf(year, month, Math.min(dateOf(d), lastDayOf(year, month)))
}

/** Days from `from` until `to`: 1 from today to tomorrow, negative backwards. */
export const daysBetween = (from: Day, to: Day): number => serialOf(to) - serialOf(from)

/** Negative, zero or positive, for sorting. */
export const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0)

export const earlierOf = (a: Day, b: Day): Day => (a <= b ? a : b)
export const laterOf = (a: Day, b: Day): Day => (a >= b ? a : b)

export const weekday = (d: Day): Weekday => (((((serialOf(d) + 3) % 7) + 7) % 7) + 1) as Weekday

export const mondayOf = (d: Day): Day => addDays(d, 1 - weekday(d))
export const firstOfMonth = (d: Day): Day => dayOf(yearOf(d), monthOf(d), 1)
export const lastOfMonth = (d: Day): Day => dayOf(yearOf(d), monthOf(d), lastDayOf(yearOf(d), monthOf(d)))

/** Full years. Someone born on 29 February turns a year older on 1 March of a common year. */
export function ageOn(birth: Day, on: Day): number {
  return yearOf(on) - yearOf(birth) - (on.slice(5) < birth.slice(5) ? 1 : 0)
}

export const isInstant = (text: string): text is Instant =>
  isDay(text.slice(0, 10)) && /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/.test(text)

/** An instant from milliseconds since 1970 UTC. */
export function instantOf(epochMs: number): Instant {
  const serial = Math.floor(epochMs / DAY_MS)
  const ms = epochMs - serial * DAY_MS
  const clock = `${two(Math.floor(ms / 3_600_000))}:${two(Math.floor(ms / 60_000) % 60)}:${two(Math.floor(ms / 1000) % 60)}`
  return `${fromSerial(serial)}T${clock}.${String(ms % 1000).padStart(3, '0')}Z` as Instant
}

/** Milliseconds since 1970 UTC. */
export function epochOf(at: Instant): number {
  const [hours, minutes, seconds] = [at.slice(11, 13), at.slice(14, 16), at.slice(17, 19)].map(Number)
  const ms = Number(at.slice(20, 23))
  return serialOf(at.slice(0, 10) as Day) * DAY_MS + hours! * 3_600_000 + minutes! * 60_000 + seconds! * 1000 + ms
}

function lastSunday(year: number, month: number): number {
  const last = toSerial(year, month, lastDayOf(year, month))
  return last - ((last + 4) % 7)
}

// Computed by rule (directive 2000/84/EC: last Sunday of March to last Sunday of October, at 01:00 UTC; until 1995 to the
// last Sunday of September) rather than by Intl, whose answer hangs on the host's own time-zone data: the same day must
// come out in a browser, on a server and in a replayed deadline. A test holds it against Intl, so a change of law shows.
function finnishOffsetMs(epochMs: number): number {
  const year = yearOf(fromSerial(Math.floor(epochMs / DAY_MS)))
  if (year < 1981) return 7_200_000
  const start = lastSunday(year, 3) * DAY_MS + 3_600_000
  const end = lastSunday(year, year < 1996 ? 9 : 10) * DAY_MS + 3_600_000
  return epochMs >= start && epochMs < end ? 10_800_000 : 7_200_000
}

const finnishWallClock = (at: Instant): Instant => {
  const epoch = epochOf(at)
  return instantOf(epoch + finnishOffsetMs(epoch))
}

/** The calendar day it is in Finland at that instant. */
export const dayInFinland = (at: Instant): Day => finnishWallClock(at).slice(0, 10) as Day

/** `HH:MM` on a Finnish wall clock at that instant. */
export const timeInFinland = (at: Instant): string => finnishWallClock(at).slice(11, 16)

/**
 * The instant of a Finnish wall-clock time. In the hour that spring skips the clock is read as if not yet moved
 * (03:30 is 04:30 summer time); in the hour that autumn repeats the first of the two is meant.
 */
export function instantFromFinland(d: Day, time: string): Result<Instant> {
  const match = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time.trim())
  if (!match) return refused('day.time-not-understood')
  const wall = serialOf(d) * DAY_MS + Number(match[1]) * 3_600_000 + Number(match[2]) * 60_000
  const summer = wall - 10_800_000
  return ok(instantOf(finnishOffsetMs(summer) === 10_800_000 ? summer : wall - 7_200_000))
}
