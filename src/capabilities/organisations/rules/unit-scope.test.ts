// Scope and exclusions of a unit.
import { expect, test } from 'vitest'
import { judgeScope } from './unit-scope.ts'

test.each([
  ['gives and excludes apart', ['family_work'], ['school_health_care'], [], undefined],
  ['the same service in both', ['family_work'], ['family_work'], [], 'organisations.scope-and-excluded'],
  ['a way onward to what is excluded', ['family_work'], ['maternity_clinic'], ['maternity_clinic'], undefined],
  ['a way onward to what is not excluded', ['family_work'], [], ['doctor'], 'organisations.interface-not-excluded'],
] as const)('[S4-2] %s', (_, scope, excluded, onward, why) => {
  const interfaces = onward.map((service) => ({ service, provider: 'Neuvola', contact: '' }))
  const judged = judgeScope({ scope, excluded, interfaces })
  expect(judged.ok ? undefined : judged.why).toBe(why)
})
