/** When several workers are free at once: inside working hours, on working days, a few to choose from. Pure. */
import { epochOf, dayInFinland, instantFromFinland, instantOf, type Day, type Instant } from '#kit/day.ts'
import { must } from '#kit/result.ts'

export type Stretch = { readonly from: Instant; readonly until: Instant }

export type AskedWorker = {
  readonly workerId: string
  readonly busy: readonly Stretch[]
  /** First and last day of being away, both included. */
  readonly away: readonly { readonly from: Day; readonly to: Day }[]
}

export type CommonTime = Stretch & {
  /** Who could not come: nobody, or one where no time suits everybody. */
  readonly without: readonly string[]
}

/** Meetings begin on the half hour; one suggestion before noon and one after are enough of a day. */
const STEP_MINUTES = 30
const MOST = 8
const NOON = 12
const MINUTE_MS = 60_000

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** Whether a worker is free for the whole stretch; what ends when it begins does not stand in the way. */
export const isFree = ({ busy, away }: AskedWorker, { from, until }: Stretch): boolean =>
  !busy.some((taken) => taken.from < until && taken.until > from) &&
  !away.some((period) => period.from <= dayInFinland(from) && dayInFinland(from) <= period.to)

/** The earliest in each half of each day, up to eight. Where no time suits everybody, those that lack one worker of three or more. */
export function commonTimes(
  asked: readonly AskedWorker[],
  span: {
    /** The days on which the county works. */
    readonly days: readonly Day[]
    /** Whole hours on a Finnish clock. */
    readonly hours: { readonly from: number; readonly to: number }
    readonly minutes: number
    /** Nothing before this. */
    readonly now: Instant
  },
): CommonTime[] {
  const { days, hours, minutes, now } = span
  const found: (CommonTime & { readonly half: string })[] = []
  for (const day of days) {
    for (let at = hours.from * 60; at + minutes <= hours.to * 60; at += STEP_MINUTES) {
      const from = must(instantFromFinland(day, clock(at)))
      if (from <= now) continue
      const stretch = { from, until: instantOf(epochOf(from) + minutes * MINUTE_MS) }
      const without = asked.filter((each) => !isFree(each, stretch)).map(({ workerId }) => workerId)
      found.push({ ...stretch, without, half: `${day} ${at < NOON * 60}` })
    }
  }
  const fewest = Math.min(...found.map(({ without }) => without.length))
  if (fewest > (asked.length > 2 ? 1 : 0)) return []
  const best = found.filter(({ without }) => without.length === fewest)
  const first = best.filter(({ half }, i) => best.findIndex((each) => each.half === half) === i)
  return first.slice(0, MOST).map(({ from, until, without }) => ({ from, until, without }))
}
