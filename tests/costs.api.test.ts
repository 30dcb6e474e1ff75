// The cost line of a service in the package: with its source for professionals, not there for the family it helps.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract as network } from '#rooms/network/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId } from './support/county.ts'
import { contract } from '#rooms/plans/contract.ts'
import type { CourseId } from '#rooms/plans/model.ts'
import { costLine } from '#rooms/plans/rules/cost-line.ts'
import { aGoal, aPlan, aService } from '#rooms/plans/seed.ts'

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

test('[S1-5] a planned service costs its unit cost times its quantity; the agreed plan keeps both, and a family reads the quantity and no price', async () => {
  const unit = await t.county.unit()
  const administrator = await t.county.worker('administrator', unit)
  const partner = await t.county.worker('family_partner', unit)
  const family = await t.county.family(unit)
  await t.county.circle(partner, family, 'family_partner')
  const mother = await t.county.familyAccount(family.mother, 'family_adult')
  await t.county.reach(mother, family, 'family_adult', [family.mother])
  const [serviceId, courseId, plannedServiceId, without] = [newId(), newId(), newId(), newId()]
  await t.ask(administrator, network.createService, {
    body: { serviceId, organisationId: unit.organisationId, code: 'KP-2', name: 'Kotipalvelu', level: 'early' },
  })
  const setCost = (year: string, cents: number, revision: number) =>
    t.ask(administrator, network.setUnitCost, {
      params: { serviceId, year },
      body: { unit: 'hour', cents, source: `Tilinpäätös ${year}`, revision },
    })
  await setCost('2025', 4_601, 1)
  const at = { params: { familyId: family.familyId } }
  const personIds = [family.mother.personId]
  await t.ask(partner, contract.orderService, { ...at, body: { courseId, serviceId, personIds } })
  const versionId = newId()
  const quantity = { amount: 2.5, unit: 'hour', per: 'week' } as const
  const half = { amount: null, unit: 'visit', per: 'month' } as const
  await t.ask(partner, contract.openDraft, { ...at, body: { versionId, personIds } })
  const { revision } = await t.ask(partner, contract.saveDraft, {
    ...at,
    body: {
      versionId,
      revision: 1,
      content: aPlan({
        personIds: personIds as never,
        goals: [aGoal(newId())],
        services: [
          aService(plannedServiceId, { courseId: courseId as CourseId, quantity }),
          aService(without, { quantity: half }),
        ],
      }),
    },
  })
  await t.ask(partner, contract.agree, {
    ...at,
    body: { versionId, revision, agreements: [{ personId: family.mother.personId, manner: 'agreed' }] },
  })
  await setCost('2026', 5_000, 2)
  await setCost('2025', 9_999, 3)

  const read = (who: typeof partner) =>
    t.ask(who, contract.getVersion, { params: { familyId: family.familyId, versionId } })
  const { content, costs } = await read(partner)
  expect(costs).toEqual([
    {
      plannedServiceId,
      unitCost: { year: 2025, unit: 'hour', cents: 4_601, source: 'Tilinpäätös 2025', fictitious: false },
      kept: true,
    },
  ])
  expect(costLine(costs[0]!.unitCost, content.services[0]!.quantity)).toEqual({
    kind: 'sum',
    cents: 11_503,
    per: 'week',
  })
  // A unit without a number is no quantity: it is not agreed on.
  expect(content.services[1]).not.toHaveProperty('quantity')
  expect(costLine(costs[0]!.unitCost, content.services[1]!.quantity)).toEqual({ kind: 'no-quantity' })
  expect(costLine(costs[0]!.unitCost, { ...quantity, unit: 'visit' })).toEqual({ kind: 'other-unit', unit: 'visit' })
  expect(costLine(null, quantity)).toEqual({ kind: 'no-cost' })

  const seen = await read(mother)
  expect([seen.costs, seen.content.services[0]!.quantity]).toEqual([[], quantity])
  expect((await t.ask(mother, contract.getPlan, at)).agreed!.costs).toEqual([])
})
