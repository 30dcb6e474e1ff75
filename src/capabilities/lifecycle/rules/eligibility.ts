/** Whether a family partner is suggested: so many different services at once on some day of the window. Pure; a person decides. */
import { addDays, type Day } from '#kit/day.ts'
import type { Counted } from '../model.ts'

export type EligibilityRule = {
  readonly services: number
  /** Days back from the day of asking, that day included. */
  readonly days: number
}

export type Eligible = {
  readonly meets: boolean
  /** The most services at once, and the last day on which it was so; null when there was none. */
  readonly atOnce: number
  readonly on: Day | null
  readonly counted: readonly Counted[]
}

/** Services the family tells of count as going on today. One service by two ways in counts once. */
export function eligibility(
  used: readonly (Counted & { readonly serviceId: string })[],
  told: readonly string[],
  rule: EligibilityRule,
  today: Day,
): Eligible {
  const from = addDays(today, -(rule.days - 1))
  const all = [
    ...used.filter(({ startDate }) => startDate <= today),
    ...told.map((name) => ({
      serviceId: `told ${name.toLocaleLowerCase()}`,
      name,
      organisation: null,
      startDate: today,
      endDate: null,
    })),
  ]
  const goesOn = (day: Day) => (each: Counted) =>
    each.startDate <= day && (each.endDate === null || each.endDate >= day)
  // The count only grows on a day when something begins; the window's first day stands for what began before it.
  const days = [...new Set([from, today, ...all.map(({ startDate }) => startDate)])].filter((day) => day >= from)
  let best: Eligible = { meets: false, atOnce: 0, on: null, counted: [] }
  for (const day of days.toSorted()) {
    const byService = new Map(all.filter(goesOn(day)).map((each) => [each.serviceId, each]))
    if (byService.size > 0 && byService.size >= best.atOnce)
      best = {
        meets: byService.size >= rule.services,
        atOnce: byService.size,
        on: day,
        counted: [...byService.values()].map(({ serviceId: _serviceId, ...counted }) => counted),
      }
  }
  return best
}
