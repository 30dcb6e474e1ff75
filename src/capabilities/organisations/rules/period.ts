/** A period that does not end before it starts. */
import type { Day } from '#kit/day.ts'
import { ok, refused, type Result } from '#kit/result.ts'

export function judgePeriod<P extends { readonly startDate: Day; readonly endDate: Day | null }>(period: P): Result<P> {
  return period.endDate !== null && period.endDate < period.startDate
    ? refused('organisations.period-backwards', 'endDate')
    : ok(period)
}
