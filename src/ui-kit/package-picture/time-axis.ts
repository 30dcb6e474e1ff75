/** Days across the picture: where a day stands, and which months are named. */
import { addDays, addMonths, daysBetween, firstOfMonth, lastOfMonth, monthOf, yearOf, type Day } from '#kit/day.ts'
import type { PackageData, Zoom } from './model.ts'

export type TimeAxis = {
  readonly first: Day
  readonly last: Day
  readonly pxPerDay: number
  readonly width: number
  x(day: Day): number
}

const spans: Readonly<Record<Zoom, number | null>> = { whole: null, '6': 184, '3': 92 }
const later = (a: Day, b: Day): Day => (a > b ? a : b)

/** The first fact of all: what the picture says it covers. */
export const rangeOfFacts = (data: PackageData): { first: Day } => ({ first: seen(data).first })

/** From the month of the first fact to the month of the last agreed one, with six weeks of future at least. */
export function rangeOf(data: PackageData): { first: Day; last: Day } {
  const { first, last } = seen(data)
  return { first: firstOfMonth(first), last: lastOfMonth(last) }
}

function seen(data: PackageData): { first: Day; last: Day } {
  let first = data.today
  let last = addDays(data.today, 42)
  const see = (day: Day | null | undefined) => {
    if (!day) return
    if (day < first) first = day
    last = later(last, day)
  }
  for (const p of data.phases) see(p.start)
  for (const v of data.versions) see(v.day)
  for (const s of data.signals) see(s.day)
  for (const w of data.wellbeing) for (const p of w.points) see(p.day)
  for (const l of data.lanes) {
    for (const day of [l.orderedOn, l.startedOn, l.expectedOn, l.endedOn]) see(day)
    for (const m of l.meetings) see(m.day)
  }
  return { first, last }
}

export function timeAxis(
  data: PackageData,
  options: { view: number; zoom: Zoom; left: number; right: number },
): TimeAxis {
  const { first, last } = rangeOf(data)
  const all = daysBetween(first, last)
  const shown = Math.min(spans[options.zoom] ?? all, all)
  const pxPerDay = Math.max((options.view - options.left - options.right) / shown, 0.2)
  return {
    first,
    last,
    pxPerDay,
    width: Math.round(all * pxPerDay) + options.left + options.right,
    x: (day) => options.left + daysBetween(first, day) * pxPerDay,
  }
}

export type Month = { readonly day: Day; readonly x: number; readonly named: boolean; readonly withYear: boolean }

/** Every month's line; names only where they fit, the year at January and where the picture begins. */
export function monthsOf(axis: TimeAxis, nameWidth: number): readonly Month[] {
  const months: Month[] = []
  const step = Math.max(1, Math.ceil(nameWidth / (30.4 * axis.pxPerDay)))
  const manyYears = yearOf(axis.first) !== yearOf(axis.last)
  const every = [1, 2, 3, 4, 6, 12].find((n) => n >= step) ?? 12
  // A year beside the first month must not run into the next name; January says it anyway.
  const yearFits = every * 30.4 * axis.pxPerDay >= nameWidth + 40
  for (let day = axis.first; day <= axis.last; day = addMonths(day, 1)) {
    const named = (monthOf(day) - 1) % every === 0
    const withYear = manyYears && named && (monthOf(day) === 1 || (yearFits && months.every((m) => !m.named)))
    months.push({ day, x: axis.x(day), named, withYear })
  }
  return months
}
