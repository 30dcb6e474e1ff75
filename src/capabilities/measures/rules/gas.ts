/** Goal attainment scaling: individual goals on one scale, summed to a T score with mean 50 and standard deviation 10. */
import { ok, refused, type Result } from '#kit/result.ts'
import type { GasLevel } from '../model.ts'

/** Assumed correlation between goals, by convention. */
const RHO = 0.3

/** T = 50 + 10 * sum(w x) / sqrt((1 - rho) sum(w^2) + rho (sum w)^2), Kiresuk and Sherman 1968. Weights must be above zero. */
export function gasT(goals: readonly { readonly level: GasLevel; readonly weight: number }[]): Result<number> {
  if (goals.length === 0) return refused('measures.no-goals')
  const bad = goals.findIndex(({ weight }) => !(weight > 0 && Number.isFinite(weight)))
  if (bad >= 0) return refused('measures.goal-weight', `goals.${bad}.weight`)
  const weights = goals.map(({ weight }) => weight)
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const squares = weights.reduce((total, weight) => total + weight * weight, 0)
  const attained = goals.reduce((total, { level, weight }) => total + weight * level, 0)
  return ok(50 + (10 * attained) / Math.sqrt((1 - RHO) * squares + RHO * sum * sum))
}
