/** How long things take when some are still waiting: the product-limit estimate. Those who wait count until today. */

/** `done` false: still waiting after this many days (censored). */
export type Wait = { readonly days: number; readonly done: boolean }

export type SurvivalStep = {
  readonly days: number
  /** Still waiting just before this day, and how many of them came to an end on it. */
  readonly atRisk: number
  readonly ended: number
  /** Share still waiting after it, 0-1. */
  readonly share: number
}

/** Kaplan and Meier (1958); the same steps as R `survfit(Surv(days, done) ~ 1)`, days at which something ended. */
export function kaplanMeier(waits: readonly Wait[]): readonly SurvivalStep[] {
  const sorted = waits.toSorted((a, b) => a.days - b.days)
  const steps: SurvivalStep[] = []
  let share = 1
  for (let i = 0; i < sorted.length;) {
    const { days } = sorted[i]!
    let next = i
    let ended = 0
    while (next < sorted.length && sorted[next]!.days === days) if (sorted[next++]!.done) ended++
    if (ended > 0) {
      share *= 1 - ended / (sorted.length - i)
      steps.push({ days, atRisk: sorted.length - i, ended, share })
    }
    i = next
  }
  return steps
}

/**
 * The day by which the share `p` (0-1) has come to an end: the first step with at most `1 - p` still waiting; where the curve lies
 * exactly on it, the middle of that flat, as R does. Null when so many have not yet.
 */
export function waitQuantile(steps: readonly SurvivalStep[], p: number): number | null {
  const limit = 1 - p
  const at = steps.findIndex(({ share }) => share <= limit + 1e-9)
  if (at < 0) return null
  const flat = Math.abs(steps[at]!.share - limit) < 1e-9 ? steps[at + 1] : undefined
  return flat === undefined ? steps[at]!.days : (steps[at]!.days + flat.days) / 2
}
