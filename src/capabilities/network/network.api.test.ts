// The service catalogue through HTTP: reading, keeping, and who sees what a service costs.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DOMAINS, type Domain } from '#kit/domains.ts'
import { hashToken } from '#platform/http/server.ts'
import { sql } from '#platform/sql.ts'
import { startTestApi, type TestApi } from '../../../tests/support/api.ts'
import { newId, type TestUnit, type TestWorker } from '../../../tests/support/county.ts'
import { contract } from './contract.ts'

let t: TestApi
let unit: TestUnit
let administrator: TestWorker
let partner: TestWorker
let mother: TestWorker
const serviceId = newId()

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  administrator = await t.county.worker('administrator', unit)
  partner = await t.county.worker('family_partner', unit)
  const family = await t.county.family(unit)
  mother = await t.county.familyAccount(family.mother, 'family_adult')
  await t.county.reach(mother, family, 'family_adult', [family.mother])
  await t.ask(administrator, contract.createService, {
    body: {
      serviceId,
      organisationId: unit.organisationId,
      code: 'PT-1',
      name: 'Perhetyö kotona',
      level: 'early',
      workForm: 'family_work',
    },
  })
})
afterAll(() => t.stop())

test('[S1-5] professionals see what a service costs and from what source; a parent does not', async () => {
  await t.ask(administrator, contract.setUnitCost, {
    params: { serviceId, year: '2025' },
    body: { unit: 'visit', cents: 11_950, source: 'Esimerkki 2025', fictitious: true, revision: 1 },
  })
  const cost = { year: 2025, unit: 'visit', cents: 11_950, source: 'Esimerkki 2025', fictitious: true }
  expect((await t.ask(partner, contract.getService, { params: { serviceId } })).unitCost).toEqual(cost)
  expect((await t.ask(partner, contract.listUnitCosts, { params: { serviceId } })).unitCosts).toEqual([cost])

  expect((await t.ask(mother, contract.listServices)).services).toMatchObject([{ serviceId, unitCost: null }])
  expect((await t.call(mother, contract.listUnitCosts, { params: { serviceId } })).statusCode).toBe(403)
})

test.each([
  ['a parent', () => mother, 0],
  ['a worker', () => partner, 1],
])('[S1-5] the database alone: %s', async (_, who, rows) => {
  const client = await t.api.pool.connect()
  try {
    await client.query(`begin; select app.enter('\\x${hashToken(who().token).toString('hex')}'::bytea)`)
    expect((await client.query('select * from network.unit_cost')).rows).toHaveLength(rows)
  } finally {
    await client.query('rollback')
    client.release()
  }
})

test('the catalogue is kept under a revision', async () => {
  const fields = { code: 'PT-1', name: 'Perhetyö', level: 'early', workForm: 'family_work', startDate: '2024-01-01' }
  expect(
    await t.ask(administrator, contract.changeService, { params: { serviceId }, body: { ...fields, revision: 2 } }),
  ).toEqual({ revision: 3 })
  const late = await t.call(administrator, contract.setUnitCost, {
    params: { serviceId, year: '2026' },
    body: { unit: 'visit', cents: 1, source: 'x', revision: 2 },
  })
  expect([late.statusCode, late.json().why]).toEqual([409, 'edit.changed-meanwhile'])
  expect((await t.ask(partner, contract.listUnitCosts, { params: { serviceId } })).unitCosts).toHaveLength(1)
})

test('a code is one service of an organisation; a worker does not keep the catalogue', async () => {
  const body = {
    serviceId: newId(),
    organisationId: unit.organisationId,
    code: 'PT-1',
    name: 'Toinen',
    level: 'preventive',
  }
  const taken = await t.call(administrator, contract.createService, { body })
  expect(taken.json().fields).toMatchObject([{ field: 'code', why: 'network.code-taken' }])
  expect((await t.call(partner, contract.createService, { body: { ...body, code: 'PT-2' } })).statusCode).toBe(403)
})

test('[S1-8] [S1-11] a service is for areas of wellbeing of the one list, parents’ work, income, housing and networks among them, and is found by them', async () => {
  const id = newId()
  const body = { organisationId: unit.organisationId, code: 'TV-1', name: 'Talous- ja velkaneuvonta', level: 'early' }
  await t.ask(administrator, contract.createService, {
    body: { ...body, serviceId: id, domains: ['work_income', 'housing', 'networks'] },
  })
  for (const domain of ['work_income', 'housing', 'networks'] as const)
    expect((await t.ask(partner, contract.listServices, { query: { domain } })).services).toMatchObject([
      { serviceId: id },
    ])
  expect((await t.ask(partner, contract.listServices, { query: { domain: 'school' } })).services).toEqual([])
  const odd = { ...body, serviceId: newId(), code: 'TV-2', domains: ['money'] }
  expect((await t.call(administrator, contract.createService, { body: odd })).statusCode).toBe(422)
  // One list: what a need may be about, what a service may be for, and what the forms offer.
  const { rows } = await t.api.pool.query<{ check: string }>(
    `select pg_get_constraintdef(oid) as check from pg_constraint where contype = 'c'
     and (conrelid = 'assessment.need'::regclass and pg_get_constraintdef(oid) like '%domain%'
       or conrelid = 'network.service'::regclass and pg_get_constraintdef(oid) like '%domains%')`,
  )
  expect(rows).toHaveLength(2)
  for (const { check } of rows)
    expect(
      [...new Set(check.match(/[a-z]+(_[a-z]+)*(?=['",}])/g)!.filter((word) => word !== 'text'))].toSorted(),
    ).toEqual([...DOMAINS].toSorted())
})

test('services are found by name without accents, by level and by work form', async () => {
  for (const query of [{ q: 'perhetyo' }, { q: 'pt-1' }, { level: 'early', workForm: 'family_work' }] as Record<
    string,
    string
  >[])
    expect((await t.ask(partner, contract.listServices, { query })).services).toHaveLength(1)
  expect((await t.ask(partner, contract.listServices, { query: { level: 'corrective' } })).services).toEqual([])
})

test('[S4-7] an administrator takes the starter catalogue into use with one action, without prices; again it changes nothing', async () => {
  const organisationId = await t.county.organisation('Uusi perhekeskus', 'county')
  const body = { organisationId, language: 'fi' as const }
  expect((await t.call(partner, contract.takeStarterCatalogue, { body })).statusCode).toBe(403)
  const taken = await t.ask(administrator, contract.takeStarterCatalogue, { body })
  expect(taken).toEqual({ added: 22, there: 0 })
  const { services } = await t.ask(administrator, contract.listServices, { query: { organisationId } })
  expect(services).toHaveLength(22)
  expect(services.every(({ unitCost, legalBasis }) => unitCost === null && legalBasis !== '')).toBe(true)
  expect(await t.ask(administrator, contract.takeStarterCatalogue, { body })).toEqual({ added: 0, there: 22 })
})

test('[S3-21] the catalogue tells where several organisations offer the same in the same municipality', async () => {
  const other = await t.county.unit(await t.county.organisation('Naapurin kerho', 'ngo'), 'Kerhola')
  await t.county.db.run(
    sql`update organisations.unit set municipality_codes = '{990}' where unit_id in (${unit.unitId}, ${other.unitId})`,
  )
  const [one, two] = [newId(), newId()]
  const club = { code: 'KR-1', name: 'Perhekerho', level: 'preventive', workForm: 'group_activity' } as const
  const create = (serviceId: string, organisationId: string, domains: Domain[]) =>
    t.ask(administrator, contract.createService, { body: { ...club, serviceId, organisationId, domains } })
  await create(one, unit.organisationId, ['networks', 'school'])
  await create(two, other.organisationId, ['networks'])
  const { overlaps } = await t.ask(partner, contract.listOverlaps, {})
  expect(overlaps).toMatchObject([{ workForm: 'group_activity', domains: ['networks'], municipalityCodes: ['990'] }])
  expect(overlaps[0]!.services.map(({ serviceId }) => serviceId).toSorted()).toEqual([one, two].toSorted())
  await t.ask(administrator, contract.changeService, {
    params: { serviceId: two },
    body: { ...club, domains: ['networks'], startDate: '2020-01-01', endDate: '2020-12-31', revision: 1 },
  })
  expect((await t.ask(partner, contract.listOverlaps, {})).overlaps).toEqual([])
})
