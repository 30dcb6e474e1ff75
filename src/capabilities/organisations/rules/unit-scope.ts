/** What a unit gives and what it does not: the two never overlap, and every way onward belongs to something excluded. */
import { ok, refused, type Result } from '#kit/result.ts'
import type { Interface, ServiceType } from '../model.ts'

export type UnitScope = {
  readonly scope: readonly ServiceType[]
  readonly excluded: readonly ServiceType[]
  readonly interfaces: readonly Interface[]
}

export function judgeScope<S extends UnitScope>(unit: S): Result<S> {
  const both = unit.scope.find((service) => unit.excluded.includes(service))
  if (both !== undefined) return refused('organisations.scope-and-excluded', 'excluded', { service: both })
  const stray = unit.interfaces.findIndex((one) => !unit.excluded.includes(one.service))
  if (stray >= 0) return refused('organisations.interface-not-excluded', `interfaces.${stray}.service`)
  return ok(unit)
}
