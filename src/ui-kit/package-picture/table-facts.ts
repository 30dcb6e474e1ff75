/** The facts of the picture as rows: what the table twin and the CSV show. */
import { daysBetween, type Day } from '#kit/day.ts'
import type { Lane, Meeting, PackageData } from './model.ts'

export type ServiceFacts = {
  readonly lane: Lane
  readonly state: 'waiting' | 'not-started' | 'running' | 'on-pause' | 'ended'
  readonly wait: { readonly days: number; readonly goesOn: boolean }
  readonly held: number
  readonly missed: number
  readonly cancelled: number
  readonly agreed: number
}

export function factsOfServices(data: PackageData): readonly ServiceFacts[] {
  return data.lanes.map((lane) => {
    const number = (state: Meeting['state']) => lane.meetings.filter((m) => m.state === state).length
    return {
      lane,
      state: stateOf(lane, data.today),
      wait: {
        days: daysBetween(lane.orderedOn, lane.startedOn ?? lane.endedOn ?? data.today),
        goesOn: !lane.startedOn && !lane.endedOn,
      },
      held: number('held'),
      missed: number('missed'),
      cancelled: number('cancelled'),
      agreed: number('agreed'),
    }
  })
}

function stateOf(lane: Lane, today: Day): ServiceFacts['state'] {
  if (!lane.startedOn) return lane.endedOn ? 'not-started' : 'waiting'
  if (lane.endedOn) return 'ended'
  return lane.pauses.some((p) => p.start <= today && (p.end === null || p.end >= today)) ? 'on-pause' : 'running'
}

export type Turn =
  | { readonly kind: 'phase'; readonly day: Day; readonly phase: string }
  | { readonly kind: 'ordered' | 'started'; readonly day: Day; readonly service: string }
  | { readonly kind: 'ended'; readonly day: Day; readonly service: string; readonly reason: string | null }
  | { readonly kind: 'version'; readonly day: Day; readonly no: number }
  | { readonly kind: 'signal'; readonly day: Day; readonly service: string; readonly what: string }
  | {
      readonly kind: 'wellbeing'
      readonly day: Day
      readonly answers: readonly { readonly name: string; readonly value: number | null }[]
    }

/** Everything but the meetings, in order of time. */
export function turnsOf(data: PackageData): readonly Turn[] {
  const turns: Turn[] = data.phases.map((p) => ({ kind: 'phase', day: p.start, phase: p.label }))
  for (const lane of data.lanes) {
    turns.push({ kind: 'ordered', day: lane.orderedOn, service: lane.name })
    if (lane.startedOn) turns.push({ kind: 'started', day: lane.startedOn, service: lane.name })
    if (lane.endedOn) turns.push({ kind: 'ended', day: lane.endedOn, service: lane.name, reason: lane.endReason })
  }
  for (const v of data.versions) turns.push({ kind: 'version', day: v.day, no: v.no })
  for (const s of data.signals) {
    const service = data.lanes.find((l) => l.id === s.laneId)?.name
    if (service) turns.push({ kind: 'signal', day: s.day, service, what: s.text })
  }
  const days = new Set(data.wellbeing.flatMap((w) => w.points.map((p) => p.day)))
  for (const day of days) {
    const answers = data.wellbeing.flatMap((w) =>
      w.points.filter((p) => p.day === day).map((p) => ({ name: w.name, value: p.value })),
    )
    turns.push({ kind: 'wellbeing', day, answers })
  }
  return turns.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** Every meeting of every service, in order of time. */
export const meetingsOf = (data: PackageData): readonly { readonly lane: Lane; readonly meeting: Meeting }[] =>
  data.lanes
    .flatMap((lane) => lane.meetings.map((meeting) => ({ lane, meeting })))
    .toSorted((a, b) => (a.meeting.day < b.meeting.day ? -1 : a.meeting.day > b.meeting.day ? 1 : 0))
