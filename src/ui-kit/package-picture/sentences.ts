/** What the picture says in words: rules over the same facts, bad news as plainly as good, nothing where data cannot say it. */
import { daysBetween, type Day } from '#kit/day.ts'
import type { Lane, PackageData } from './model.ts'

export type Sentence =
  | {
      readonly kind: 'not-helping'
      readonly facts: {
        readonly service: string
        /** Null where the family has not been asked, or the answer did not fall. */
        readonly fell: { readonly from: number; readonly to: number } | null
        readonly signalOn: Day
        /** Days from the signal to the next plan version; null while there is none. */
        readonly daysToVersion: number | null
        readonly daysOpen: number
      }
    }
  | {
      readonly kind: 'quick-and-useful'
      readonly facts: {
        readonly service: string
        readonly waitDays: number
        readonly value: number
        readonly held: number
        /** Meetings that have had their day. */
        readonly past: number
      }
    }
  | {
      readonly kind: 'long-waits'
      readonly facts: {
        readonly waits: readonly { readonly service: string; readonly days: number; readonly goesOn: boolean }[]
      }
    }

export type SentenceRules = {
  /** Started within so many days is fast. */
  readonly quickWithin: number
  /** More days than this is a long wait. */
  readonly longWaitOver: number
  /** Felt benefit from this up is useful. */
  readonly usefulFrom: number
  /** One answer tells little. */
  readonly answersNeeded: number
}

/** Placeholders: the unit's settings and the law profile give the real ones. */
export const usualRules: SentenceRules = { quickWithin: 14, longWaitOver: 30, usefulFrom: 4, answersNeeded: 2 }

export function sentencesAboutPackage(data: PackageData, rules: SentenceRules = usualRules): readonly Sentence[] {
  return [notHelping(data), quickAndUseful(data, rules), longWaits(data, rules)].filter((s) => s !== null)
}

/** The latest signal about a service, with its fall in felt benefit where there is one. */
function notHelping(data: PackageData): Sentence | null {
  const signal = data.signals.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]
  const lane = data.lanes.find((l) => l.id === signal?.laneId)
  if (!signal || !lane) return null
  const answers = lane.benefits.filter((b) => b.day <= signal.day)
  const best = Math.max(...answers.map((b) => b.value))
  const last = answers.at(-1)
  const version = data.versions.toSorted((a, b) => (a.day < b.day ? -1 : 1)).find((v) => v.day >= signal.day)
  return {
    kind: 'not-helping',
    facts: {
      service: lane.name,
      fell: last && answers.length > 1 && last.value < best ? { from: best, to: last.value } : null,
      signalOn: signal.day,
      daysToVersion: version ? daysBetween(signal.day, version.day) : null,
      daysOpen: daysBetween(signal.day, signal.answeredOn ?? data.today),
    },
  }
}

/** Of the services that go on, started fast and are felt useful: first what a signal led to, then the highest, then the fastest. */
function quickAndUseful(data: PackageData, rules: SentenceRules): Sentence | null {
  const led = new Set(data.signals.map((s) => s.ledToLaneId))
  const found = data.lanes
    .flatMap((lane) => {
      if (!lane.startedOn || lane.endedOn) return []
      const wait = daysBetween(lane.orderedOn, lane.startedOn)
      const last = lane.benefits.at(-1)
      const useful = last && last.value >= rules.usefulFrom && lane.benefits.length >= rules.answersNeeded
      return useful && wait <= rules.quickWithin ? [{ lane, wait, value: last.value }] : []
    })
    .toSorted(
      (a, b) => Number(led.has(b.lane.id)) - Number(led.has(a.lane.id)) || b.value - a.value || a.wait - b.wait,
    )[0]
  if (!found) return null
  const past = found.lane.meetings.filter((m) => m.state !== 'agreed')
  return {
    kind: 'quick-and-useful',
    facts: {
      service: found.lane.name,
      waitDays: found.wait,
      value: found.value,
      held: past.filter((m) => m.state === 'held').length,
      past: past.length,
    },
  }
}

function longWaits(data: PackageData, rules: SentenceRules): Sentence | null {
  const waited = (lane: Lane) => daysBetween(lane.orderedOn, lane.startedOn ?? lane.endedOn ?? data.today)
  const waits = data.lanes
    .filter((lane) => waited(lane) > rules.longWaitOver)
    .map((lane) => ({ service: lane.name, days: waited(lane), goesOn: !lane.startedOn && !lane.endedOn }))
    .toSorted((a, b) => b.days - a.days)
  return waits.length > 0 ? { kind: 'long-waits', facts: { waits } } : null
}
