// The cost line of a service in the package: with its source for professionals, not there for the family it helps.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract as network } from '#rooms/network/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId } from './support/county.ts'
import { contract } from '#rooms/plans/contract.ts'

let t: TestApi

beforeAll(async () => {
  t = await startTestApi()
})
afterAll(() => t.stop())

test('[S1-5] an ordered service carries its newest unit cost and the source for the partner; the mother reads the same service without', async () => {
  const unit = await t.county.unit()
  const administrator = await t.county.worker('administrator', unit)
  const partner = await t.county.worker('family_partner', unit)
  const family = await t.county.family(unit)
  await t.county.circle(partner, family, 'family_partner')
  const mother = await t.county.familyAccount(family.mother, 'family_adult')
  await t.county.reach(mother, family, 'family_adult', [family.mother])
  const [serviceId, courseId] = [newId(), newId()]
  await t.ask(administrator, network.createService, {
    body: { serviceId, organisationId: unit.organisationId, code: 'PT-9', name: 'Perhetyö', level: 'early' },
  })
  const params = { familyId: family.familyId }
  await t.ask(partner, contract.orderService, {
    params,
    body: { courseId, serviceId, personIds: [family.mother.personId] },
  })
  const costFor = async (who: typeof partner) =>
    (await t.ask(who, contract.getPackage, { params })).courses[0]!.unitCost
  expect(await costFor(partner)).toBeNull()
  for (const [year, cents] of [
    ['2024', 11_000],
    ['2025', 11_950],
  ] as const)
    await t.ask(administrator, network.setUnitCost, {
      params: { serviceId, year },
      body: { unit: 'visit', cents, source: `Tilinpäätös ${year}`, revision: year === '2024' ? 1 : 2 },
    })
  expect(await costFor(partner)).toEqual({
    year: 2025,
    unit: 'visit',
    cents: 11_950,
    source: 'Tilinpäätös 2025',
    fictitious: false,
  })
  expect(await costFor(mother)).toBeNull()
})
