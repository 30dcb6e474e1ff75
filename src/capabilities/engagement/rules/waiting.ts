/** How long each step of the way in takes, those still waiting counted in. Pure. */
import { daysBetween, type Day } from '#kit/day.ts'
import { kaplanMeier, waitQuantile, type SurvivalStep, type Wait } from '#kit/survival.ts'
import type { WaitingStep, WayIn } from '../model.ts'

const REACHED = {
  urgency: 'urgencyOn',
  decision: 'decidedOn',
  named_worker: 'workerOn',
  first_meeting: 'meetingOn',
  assessment: 'readyOn',
} as const satisfies Record<WaitingStep, keyof WayIn>

/** Who was guided on or needed nothing waits for no worker. Who is undecided waits for everything. */
const isOnTheWay = (way: WayIn, step: WaitingStep): boolean =>
  step === 'urgency' || step === 'decision' || way.outcome === null || way.outcome === 'assessment'

/** One contact's wait for one step as it stands on a day, or null where the step is not on its way. */
export function waitOf(way: WayIn, step: WaitingStep, today: Day): Wait | null {
  if (!isOnTheWay(way, step)) return null
  const reached = way[REACHED[step]]
  const until = reached ?? (way.endedOn !== null && way.endedOn < today ? way.endedOn : today)
  return { days: Math.max(0, daysBetween(way.receivedOn, until)), done: reached !== null }
}

export type WaitingFacts = {
  readonly n: number
  readonly reached: number
  /** Days so far of those who still wait, the shortest first. */
  readonly waiting: readonly number[]
  /** Days; null when too few have got there to say. */
  readonly median: number | null
  readonly p90: number | null
  readonly curve: readonly SurvivalStep[]
}

export function waitingFacts(ways: readonly WayIn[], step: WaitingStep, today: Day): WaitingFacts {
  const waits = ways.flatMap((way) => waitOf(way, step, today) ?? [])
  const curve = kaplanMeier(waits)
  const open = ways.filter((way) => way.endedOn === null || way.endedOn >= today)
  return {
    n: waits.length,
    reached: waits.filter(({ done }) => done).length,
    waiting: open
      .flatMap((way) => waitOf(way, step, today) ?? [])
      .filter(({ done }) => !done)
      .map(({ days }) => days)
      .toSorted((a, b) => a - b),
    median: waitQuantile(curve, 0.5),
    p90: waitQuantile(curve, 0.9),
    curve,
  }
}
