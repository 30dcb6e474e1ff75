// Under a safety ban a family member is told no place: neither the unit's name nor its number (turvakielto).
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract as families } from '#rooms/families/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'

let t: TestApi
beforeAll(async () => {
  t = await startTestApi()
})
afterAll(() => t.stop())

test.each([
  ['a family under a safety ban tells its unit to its partner only', true],
  ['a family without one tells its unit to its members too', false],
])('%s', async (_title, safetyBan) => {
  const unit = await t.county.unit()
  const family = await t.county.family(unit, { safetyBan })
  const partner = await t.county.worker('family_partner', unit)
  await t.county.circle(partner, family, 'family_partner')
  const father = await t.county.familyAccount(family.father, 'family_adult')
  await t.county.reach(father, family, 'family_adult', [family.father, family.child])
  const params = { familyId: family.familyId }
  const own = await t.ask(partner, families.getFamily, { params })
  const seen = await t.ask(father, families.getFamily, { params })
  expect(own.unitId).toBe(unit.unitId)
  expect([seen.unitId, seen.unitName]).toEqual(safetyBan ? [null, null] : [unit.unitId, 'Perhekeskus'])
})
