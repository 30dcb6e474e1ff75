// Every change of a register leaves a version, kept by the database itself: what stood, who changed it, and how many stand on it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract as network } from '#rooms/network/contract.ts'
import { contract as organisations } from '#rooms/organisations/contract.ts'
import { hashToken } from '#platform/http/server.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestUnit, type TestWorker } from './support/county.ts'

let t: TestApi
let unit: TestUnit
let administrator: TestWorker
let partner: TestWorker

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  administrator = await t.county.worker('administrator', unit)
  partner = await t.county.worker('family_partner', unit)
})
afterAll(() => t.stop())

const history = (register: 'unit' | 'worker' | 'service' | 'unit_cost' | 'service_chain', recordId: string) =>
  t.ask(administrator, organisations.registerHistory, { params: { register, recordId } })

test('[S4-2] a unit’s scope as it stood is brought back by saving it again: three versions, none overwritten', async () => {
  const { unitId } = await t.ask(administrator, organisations.createUnit, {
    body: { organisationId: unit.organisationId, name: 'Perhetyö', scope: ['family_work'], startDate: '2026-01-01' },
  })
  const params = { unitId: String(unitId) }
  await t.ask(administrator, organisations.changeUnit, {
    params,
    body: { name: 'Perhetyön yksikkö', scope: ['family_work', 'home_service'], startDate: '2026-01-01', revision: 1 },
  })
  const { versions } = await history('unit', String(unitId))
  expect(versions).toMatchObject([
    { version: 2, content: { name: 'Perhetyön yksikkö', scope: ['family_work', 'home_service'] } },
    { version: 1, content: { name: 'Perhetyö', scope: ['family_work'], municipalityCodes: [] } },
  ])
  expect(versions.map(({ changedBy }) => changedBy)).toEqual([administrator.name, administrator.name])

  const { name, scope, startDate } = versions[1]!.content as { name: string; scope: ['family_work']; startDate: string }
  await t.ask(administrator, organisations.changeUnit, { params, body: { name, scope, startDate, revision: 2 } })
  const after = (await history('unit', String(unitId))).versions
  expect(after.map(({ version, content }) => [version, content['name']])).toEqual([
    [3, 'Perhetyö'],
    [2, 'Perhetyön yksikkö'],
    [1, 'Perhetyö'],
  ])
})

test('a service and its unit costs keep theirs; what changes nothing leaves nothing', async () => {
  const serviceId = newId()
  await t.ask(administrator, network.createService, {
    body: { serviceId, organisationId: unit.organisationId, code: 'PT-9', name: 'Perhetyö kotona', level: 'early' },
  })
  const cost = (year: string, cents: number, revision: number) =>
    t.ask(administrator, network.setUnitCost, {
      params: { serviceId, year },
      body: { unit: 'visit', cents, source: 'Tilinpäätös', revision },
    })
  await cost('2025', 10_000, 1)
  await cost('2026', 11_000, 2)
  await cost('2026', 11_000, 3)
  await cost('2026', 12_500, 4)
  expect((await history('service', serviceId)).versions).toHaveLength(1)
  const kept = (await history('unit_cost', serviceId)).versions
  expect(kept.map(({ version, content }) => [version, content['year'], content['cents']])).toEqual([
    [3, 2026, 12_500],
    [2, 2026, 11_000],
    [1, 2025, 10_000],
  ])
})

test('how many stand on a record is told as numbers, without a family', async () => {
  const family = await t.county.family(unit)
  const { touches } = await history('unit', String(unit.unitId))
  expect(touches).toEqual([
    { what: 'roles', count: 2 },
    { what: 'families', count: 1 },
  ])
  expect(JSON.stringify(touches)).not.toContain(family.familyId)
})

test('nobody else reads versions, and nobody writes them but the database', async () => {
  const params = { register: 'worker' as const, recordId: partner.workerId }
  expect((await t.call(partner, organisations.registerHistory, { params })).statusCode).toBe(403)
  for (const [who, seen] of [
    [partner, 0],
    [administrator, 1],
  ] as const) {
    const client = await t.api.pool.connect()
    try {
      await client.query('begin')
      await client.query('select app.enter($1)', [hashToken(who.token)])
      const { rows } = await client.query(
        `select 1 from organisations.register_version where register = 'worker' and record_id = $1`,
        [partner.workerId],
      )
      expect(rows).toHaveLength(seen)
      await expect(
        client.query(
          `insert into organisations.register_version (area_id, register, record_id, version, content) values (99, 'worker', $1, 7, '{}')`,
          [partner.workerId],
        ),
      ).rejects.toMatchObject({ code: '42501' })
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
})

test('[S0-13] the producer chain of a service keeps its versions, one for each time it is saved', async () => {
  const serviceId = newId()
  await t.ask(administrator, network.createService, {
    body: { serviceId, organisationId: unit.organisationId, code: 'KJ-1', name: 'Kotipalvelu', level: 'early' },
  })
  const [one, two] = [
    await t.county.organisation('Eka Oy', 'company'),
    await t.county.organisation('Toka Oy', 'company'),
  ]
  const set = (organisationIds: readonly string[], revision: number) =>
    t.ask(administrator, network.setProducerChain, {
      params: { serviceId },
      body: {
        organiserId: unit.organisationId,
        links: organisationIds.map((organisationId) => ({ organisationId, startDate: '2026-01-01' })),
        revision,
      },
    })
  await set([one, two], 1)
  await set([two], 2)
  await set([two], 3)
  const { versions } = await history('service_chain', serviceId)
  const link = (organisationId: string) => ({
    organisationId,
    underId: null,
    what: '',
    startDate: '2026-01-01',
    endDate: null,
  })
  expect(versions.map(({ version, content }) => [version, content])).toEqual([
    [3, { organiserId: unit.organisationId, links: [link(two)] }],
    [2, { organiserId: unit.organisationId, links: [link(one), link(two)] }],
    [1, { organiserId: null, links: [] }],
  ])
  expect(versions[0]!.changedBy).toBe(administrator.name)
})
