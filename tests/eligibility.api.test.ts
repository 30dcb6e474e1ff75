// Eligibility for a family partner through HTTP: the county's rule, the services that count, a decision with its reason, and history.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayInFinland, instantOf } from '#kit/day.ts'
import { sql } from '#platform/sql.ts'
import { contract } from '#rooms/lifecycle/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'

let t: TestApi
let unit: TestUnit
let partner: TestWorker
let coordinator: TestWorker
let family: TestFamily
const today = dayInFinland(instantOf(Date.now()))

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  partner = await t.county.worker('family_partner', unit)
  coordinator = await t.county.worker('coordinator', unit)
  family = await t.county.family(unit)
  await t.county.circle(partner, family, 'family_partner')
})
afterAll(() => t.stop())

async function course(name: string): Promise<void> {
  const serviceId = newId()
  await t.county.db
    .run(sql`insert into network.service (area_id, service_id, organisation_id, code, name, work_form, level, start_date)
    values (99, ${serviceId}, ${unit.organisationId}, ${serviceId}, ${name}, 'other', 'early', '2020-01-01')`)
  await t.county.db
    .run(sql`insert into plans.course (area_id, family_id, unit_id, course_id, person_ids, organisation_id, service_id, ordered_on, started_on, created_by)
    values (99, ${family.familyId}, ${family.unitId}, ${newId()}, ${[family.child.personId]}, ${unit.organisationId}, ${serviceId}, ${addDays(today, -40)}, ${addDays(today, -30)}, ${partner.accountId})`)
}
const ask = (who: TestWorker) => t.ask(who, contract.eligibility, { params: { familyId: family.familyId } })
const decide = (who: TestWorker, body: object) =>
  t.call(who, contract.decideEligibility, {
    params: { familyId: family.familyId },
    body: { decisionId: newId(), ...body },
  })

test('[S0-1] the rule fires at N services at once and not before; what counted is told by name', async () => {
  await course('Perhetyö')
  await course('Puheterapia')
  expect(await ask(partner)).toMatchObject({ rule: { services: 3, days: 90 }, meets: false, atOnce: 2, history: [] })
  await course('Velkaneuvonta')
  const now = await ask(partner)
  expect(now).toMatchObject({ meets: true, atOnce: 3 })
  expect(now.counted.map(({ name }) => name).toSorted()).toEqual(['Perhetyö', 'Puheterapia', 'Velkaneuvonta'])
  // the coordinator of the unit sees the same, without being in the circle
  expect(await ask(coordinator)).toMatchObject({ meets: true, atOnce: 3 })
})

test('[S0-1] deciding against the rule needs a reason; every decision stays with who made it and the rule of its day', async () => {
  const bare = await decide(partner, { decision: 'no_partner' })
  expect(bare.statusCode).toBe(422)
  expect(bare.json()).toMatchObject({ fields: [{ field: 'reason', why: 'lifecycle.eligibility-reason-missing' }] })
  expect((await decide(partner, { decision: 'no_partner', reason: 'Perhe ei halua.' })).statusCode).toBe(200)
  expect((await decide(coordinator, { decision: 'partner', told: ['Kerho'] })).statusCode).toBe(200)
  const { history } = await ask(partner)
  expect(history).toMatchObject([
    { decision: 'partner', meetsRule: true, atOnce: 4, decidedBy: coordinator.name, decidedOn: today },
    { decision: 'no_partner', meetsRule: true, atOnce: 3, reason: 'Perhe ei halua.', rule: { services: 3, days: 90 } },
  ])
})

test('a family reader and a worker of another unit do not read or decide it', async () => {
  const mother = await t.county.familyAccount(family.mother, 'family_adult')
  await t.county.reach(mother, family, 'family_adult', [family.mother])
  expect((await decide(mother, { decision: 'partner' })).statusCode).toBe(403)
  const far = await t.county.worker('coordinator', await t.county.unit())
  expect((await decide(far, { decision: 'partner' })).statusCode).toBe(404)
})
