/** The band of a running service: as thick as its felt benefit, thin while nobody has answered, never invented. */
import { addDays, daysBetween, type Day } from '#kit/day.ts'
import type { Benefit, Lane, Period } from './model.ts'
import type { TimeAxis } from './time-axis.ts'

export const thicknessOf = (value: number): number => 2 + 5.2 * value
/** Not asked yet: thinner than any answer of one. */
export const unknownThickness = 5

const settleDays = 14
const ease = (u: number): number => u * u * (3 - 2 * u)

/** Eased between two answers, held after the last; before the first only the two weeks before it swell. */
export function thicknessOn(benefits: readonly Benefit[], day: Day): number {
  const firstAnswer = benefits[0]
  if (!firstAnswer) return unknownThickness
  const before = daysBetween(day, firstAnswer.day)
  if (before > 0) {
    if (before >= settleDays) return unknownThickness
    return unknownThickness + (thicknessOf(firstAnswer.value) - unknownThickness) * ease(1 - before / settleDays)
  }
  const next = benefits.findIndex((b) => b.day >= day)
  if (next === -1) return thicknessOf(benefits.at(-1)!.value)
  const to = benefits[next]!
  const from = benefits[next - 1]
  if (!from) return thicknessOf(to.value)
  const share = daysBetween(from.day, day) / Math.max(1, daysBetween(from.day, to.day))
  return thicknessOf(from.value) + (thicknessOf(to.value) - thicknessOf(from.value)) * ease(share)
}

/** The times a service ran: from its start to its end or today, without the pauses. */
export function runsOf(lane: Lane, today: Day): readonly { start: Day; end: Day }[] {
  if (!lane.startedOn) return []
  const end = lane.endedOn ?? today
  const runs: { start: Day; end: Day }[] = []
  let from: Day | null = lane.startedOn
  for (const pause of lane.pauses) {
    if (from && pause.start > from) runs.push({ start: from, end: pause.start < end ? pause.start : end })
    from = pause.end
    if (!from) return runs
  }
  if (from && from < end) runs.push({ start: from, end })
  return runs
}

export const pausesOf = (lane: Lane, today: Day): readonly { start: Day; end: Day }[] =>
  lane.pauses.map((p: Period) => ({ start: p.start, end: p.end ?? lane.endedOn ?? today }))

export type RibbonShape = {
  readonly path: string
  readonly boxes: readonly { x1: number; y1: number; x2: number; y2: number }[]
}

/** One run as a closed outline around its middle line, with boxes that labels keep clear of. */
export function ribbonShape(run: { start: Day; end: Day }, lane: Lane, y: number, axis: TimeAxis): RibbonShape {
  const [x1, x2] = [axis.x(run.start), axis.x(run.end)]
  const days = Math.max(1, daysBetween(run.start, run.end))
  const steps = Math.max(1, Math.min(days, Math.ceil((x2 - x1) / 6)))
  const upper: string[] = []
  const lower: string[] = []
  const boxes: { x1: number; y1: number; x2: number; y2: number }[] = []
  const at = (n: number) => Math.round((n / steps) * days)
  for (let n = 0; n <= steps; n++) {
    const day = at(n)
    const x = x1 + ((x2 - x1) * day) / days
    const half = thicknessOn(lane.benefits, addDays(run.start, day)) / 2
    upper.push(`${x.toFixed(1)} ${(y - half).toFixed(1)}`)
    lower.unshift(`${x.toFixed(1)} ${(y + half).toFixed(1)}`)
    const width = (x2 - x1) / steps
    boxes.push({ x1: x - width / 2, y1: y - half, x2: x + width / 2, y2: y + half })
  }
  return { path: `M${upper.join('L')}L${lower.join('L')}Z`, boxes }
}
