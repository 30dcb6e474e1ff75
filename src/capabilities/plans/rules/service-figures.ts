/** How a service has come and helped, over families: days from order to start with those still waiting counted, felt benefit, whether in time. Pure. */
import { daysBetween, type Day } from '#kit/day.ts'
import { isTooFew, suppressSmall } from '#kit/disclosure.ts'
import { mean } from '#kit/stats.ts'
import { kaplanMeier, waitQuantile } from '#kit/survival.ts'
import { TIMINGS, type Timing } from '../model.ts'

/** One course of the service, without a name. */
export type ServiceLine = {
  /** Which family, as a number of its own in this list. */
  readonly family: number
  readonly orderedOn: Day
  readonly startedOn: Day | null
  readonly endedOn: Day | null
  /** How useful it last felt to those it is for, on average, 0-5. */
  readonly felt: number | null
  /** The worker's last view, 0-5. */
  readonly seen: number | null
  readonly timing: Timing | null
}

export type ServiceFigures = {
  readonly families: number
  readonly courses: number
  readonly started: number
  readonly waiting: number
  readonly medianDays: number | null
  readonly p90Days: number | null
  readonly felt: { readonly n: number; readonly mean: number } | null
  readonly seen: { readonly n: number; readonly mean: number } | null
  /** `n` null: too few to be shown. */
  readonly timing: readonly { readonly timing: Timing; readonly n: number | null }[]
}

/** Null where the figures would stand for fewer than five families. */
export function serviceFigures(lines: readonly ServiceLine[], today: Day): ServiceFigures | null {
  const families = new Set(lines.map(({ family }) => family)).size
  if (families === 0 || isTooFew(families)) return null
  const curve = kaplanMeier(
    lines.map(({ orderedOn, startedOn, endedOn }) => ({
      days: Math.max(0, daysBetween(orderedOn, startedOn ?? endedOn ?? today)),
      done: startedOn !== null,
    })),
  )
  const answered = (values: readonly (number | null)[]) => {
    const given = values.filter((value) => value !== null)
    return given.length === 0 || isTooFew(given.length) ? null : { n: given.length, mean: mean(given)! }
  }
  const counts = suppressSmall(TIMINGS.map((timing) => lines.filter((line) => line.timing === timing).length))
  return {
    families,
    courses: lines.length,
    started: lines.filter(({ startedOn }) => startedOn !== null).length,
    waiting: lines.filter(({ startedOn, endedOn }) => startedOn === null && endedOn === null).length,
    medianDays: waitQuantile(curve, 0.5),
    p90Days: waitQuantile(curve, 0.9),
    felt: answered(lines.map(({ felt }) => felt)),
    seen: answered(lines.map(({ seen }) => seen)),
    timing: TIMINGS.map((timing, i) => {
      const count = counts[i]!
      return { timing, n: count.shown ? count.count : null }
    }),
  }
}
