/** Goal attainment over time: the T score of each day, and the goals that do not move. */
import type { Day } from '#kit/day.ts'
import type { Result } from '#kit/result.ts'
import type { GasLevel } from '#rooms/measures/model.ts'

export type Assessed = {
  readonly goalId: string
  readonly episode: number
  readonly assessedOn: Day
  readonly familyLevel: GasLevel | null
  readonly workerLevel: GasLevel | null
}

export type Score = { readonly t: number | null; readonly goals: number }
export type AttainmentDay = {
  readonly day: Day
  readonly episode: number
  readonly family: Score
  readonly worker: Score
}

const byDay = <A extends { readonly assessedOn: Day }>(all: readonly A[]): A[] =>
  all.toSorted((a, b) => (a.assessedOn < b.assessedOn ? -1 : a.assessedOn > b.assessedOn ? 1 : 0))

/** The T score of goals, as measures computes it. */
export type ScoreOf = (goals: readonly { readonly level: GasLevel; readonly weight: number }[]) => Result<number>

/** For each day something was assessed: the newest level of every goal of that episode up to that day, side by side. */
export function attainmentOverTime(all: readonly Assessed[], scoreOf: ScoreOf): AttainmentDay[] {
  // Equal weights: nobody's goal counts for more.
  const score = (levels: readonly GasLevel[]): Score => {
    const result = scoreOf(levels.map((level) => ({ level, weight: 1 })))
    return { t: result.ok ? result.value : null, goals: levels.length }
  }
  const days = [...Map.groupBy(byDay(all), ({ assessedOn, episode }) => `${episode} ${assessedOn}`).values()]
  return days.map(([first]) => {
    const { assessedOn: day, episode } = first!
    const known = byDay(all).filter((each) => each.episode === episode && each.assessedOn <= day)
    const newest = (view: 'familyLevel' | 'workerLevel'): GasLevel[] => {
      const levels = new Map<string, GasLevel>()
      for (const each of known) if (each[view] !== null) levels.set(each.goalId, each[view])
      return [...levels.values()]
    }
    return { day, episode, family: score(newest('familyLevel')), worker: score(newest('workerLevel')) }
  })
}

/** The level that counts: the family's own; the worker's where the family has not said. */
const levelOf = ({ familyLevel, workerLevel }: Assessed): GasLevel | null => familyLevel ?? workerLevel

/**
 * A goal that has been below the expected level at two reviews in a row and has not risen between them. One that is
 * reached may stay where it is.
 */
export function isStalled(ofGoal: readonly Assessed[]): boolean {
  const [before, last] = byDay(ofGoal).slice(-2)
  if (before === undefined || last === undefined) return false
  const [from, to] = [levelOf(before), levelOf(last)]
  return from !== null && to !== null && to < 0 && to <= from
}
