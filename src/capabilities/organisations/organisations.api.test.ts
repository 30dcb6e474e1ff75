// The registers through HTTP: who reads, who keeps them, nothing overwritten unseen, nobody's own roles.
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashToken } from '#platform/http/server.ts'
import { handleOn } from '#platform/sql.ts'
import { startTestApi, type TestApi } from '../../../tests/support/api.ts'
import { newId, type TestUnit, type TestWorker } from '../../../tests/support/county.ts'
import { contract } from './contract.ts'
import { importNationalCodes, loadNationalCodes } from './index.ts'

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

describe('national codes', () => {
  test('load once and stay', async () => {
    const client = new pg.Client(t.database.ownerConnection)
    await client.connect()
    try {
      expect(await loadNationalCodes(handleOn(client))).toBe(true)
      expect(await loadNationalCodes(handleOn(client))).toBe(false)
      expect(await importNationalCodes(handleOn(client))).toEqual({ areas: 0, municipalities: 0 })
      await client.query(`update organisations.municipality set name_sv = 'X' where municipality_code = '020'`)
      expect(await importNationalCodes(handleOn(client))).toEqual({ areas: 0, municipalities: 1 })
    } finally {
      await client.end()
    }
    const { municipalities } = await t.ask(partner, contract.listMunicipalities, {
      query: { q: 'jyvaskyla', everywhere: 'true' },
    })
    expect(municipalities).toMatchObject([
      { municipalityCode: '179', areaId: 15, nameSv: 'Jyväskylä', languages: ['fi'] },
    ])
    const all = await t.ask(partner, contract.listMunicipalities, { query: { everywhere: 'true' } })
    expect(all.municipalities).toHaveLength(308)
    expect(
      (await t.ask(partner, contract.listMunicipalities, { query: { areaId: '91' } })).municipalities,
    ).toHaveLength(16)
  })
})

describe('organisations and units', () => {
  const organisationId = newId()

  test('the administrator keeps the register, under a revision', async () => {
    await t.ask(administrator, contract.createOrganisation, {
      body: { organisationId, name: 'Järvikylän seurakunta', sector: 'parish' },
    })
    const fields = { name: 'Järvikylän seurakunta', sector: 'parish', startDate: '2020-01-01', phone: '0400 000 000' }
    const first = await t.ask(administrator, contract.changeOrganisation, {
      params: { organisationId },
      body: { ...fields, revision: 1 },
    })
    expect(first).toEqual({ revision: 2 })
    const late = await t.call(administrator, contract.changeOrganisation, {
      params: { organisationId },
      body: { ...fields, phone: null, revision: 1 },
    })
    expect([late.statusCode, late.json().why]).toEqual([409, 'edit.changed-meanwhile'])
    const found = await t.ask(partner, contract.listOrganisations, { query: { q: 'jarvikylan', sector: 'parish' } })
    expect(found.organisations).toMatchObject([{ organisationId, phone: '0400 000 000', revision: 2, units: 0 }])
  })

  test.each([
    ['backwards', { endDate: '2019-01-01' }, 'endDate', 'organisations.period-backwards'],
    ['bad business id', { businessId: '12' }, 'businessId', 'organisations.business-id'],
  ])('%s is refused at its field', async (_, more, field, why) => {
    const answer = await t.call(administrator, contract.changeOrganisation, {
      params: { organisationId },
      body: { name: 'X', sector: 'parish', startDate: '2020-01-01', ...more, revision: 2 },
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.json().fields).toMatchObject([{ field, why }])
  })

  test('[S4-2] a unit says what it gives, what it does not and where that is found', async () => {
    const body = {
      organisationId,
      name: 'Perheiden talo',
      municipalityCodes: ['179'],
      scope: ['family_work', 'group_activity'],
      excluded: ['maternity_clinic', 'school_health_care'],
      interfaces: [{ service: 'maternity_clinic', provider: 'Keskustan neuvola', contact: 'Yhteinen aika torstaisin' }],
    }
    const both = await t.call(administrator, contract.createUnit, { body: { ...body, scope: ['maternity_clinic'] } })
    expect(both.json().fields).toMatchObject([{ field: 'excluded', why: 'organisations.scope-and-excluded' }])
    const nowhere = await t.call(administrator, contract.createUnit, { body: { ...body, municipalityCodes: ['999'] } })
    expect(nowhere.json().fields).toMatchObject([{ why: 'organisations.no-such-municipality', facts: { code: '999' } }])
    const { unitId } = await t.ask(administrator, contract.createUnit, { body })
    const read = await t.ask(partner, contract.getUnit, { params: { unitId: String(unitId) } })
    expect(read).toMatchObject({ scope: body.scope, excluded: body.excluded, interfaces: body.interfaces })
    const giving = await t.ask(partner, contract.listUnits, {
      query: { service: 'family_work', municipalityCode: '179' },
    })
    expect(giving.units.map((one) => one.unitId)).toEqual([unitId])
    expect((await t.ask(partner, contract.listUnits, { query: { service: 'maternity_clinic' } })).units).toEqual([])
  })

  test.each(['createOrganisation', 'createUnit', 'createWorker'] as const)('%s is not for a worker', async (name) => {
    const answer = await t.call(partner, contract[name], { body: { organisationId, name: 'X', sector: 'ngo' } })
    expect(answer.statusCode).toBe(403)
  })
})

describe('workers and roles over time', () => {
  const workerId = newId()

  test('a worker is found by name, unit, role and language', async () => {
    await t.ask(administrator, contract.createWorker, {
      body: {
        workerId,
        organisationId: unit.organisationId,
        givenName: 'Säde',
        surname: 'Öystilä',
        languages: ['fi', 'sv'],
        startDate: '2020-01-01',
      },
    })
    await t.ask(administrator, contract.giveRole, {
      params: { workerId },
      body: { unitId: unit.unitId, role: 'family_worker', startDate: '2020-01-01' },
    })
    for (const query of [
      { q: 'oystila sade' },
      { role: 'family_worker', unitId: String(unit.unitId) },
      { language: 'sv' },
    ] as Record<string, string>[])
      expect((await t.ask(partner, contract.listWorkers, { query })).workers.map((one) => one.workerId)).toEqual([
        workerId,
      ])
    expect((await t.ask(partner, contract.listWorkers, { query: { role: 'psychologist' } })).workers).toEqual([])
  })

  test('a role ends and stays in the history; the same role twice at a time is refused', async () => {
    const twice = await t.call(administrator, contract.giveRole, {
      params: { workerId },
      body: { unitId: unit.unitId, role: 'family_worker', startDate: '2024-01-01' },
    })
    expect(twice.json().fields).toMatchObject([{ why: 'organisations.role-already-held' }])
    await t.ask(administrator, contract.endRole, {
      params: { workerId },
      body: { unitId: unit.unitId, role: 'family_worker', startDate: '2020-01-01', endDate: '2023-12-31' },
    })
    await t.ask(administrator, contract.giveRole, {
      params: { workerId },
      body: { unitId: unit.unitId, role: 'psychologist', startDate: '2024-01-01' },
    })
    const { roles } = await t.ask(partner, contract.getWorker, { params: { workerId } })
    expect(roles.map((one) => [one.role, one.startDate, one.endDate])).toEqual([
      ['psychologist', '2024-01-01', null],
      ['family_worker', '2020-01-01', '2023-12-31'],
    ])
  })

  test('nobody gives roles to themselves, not even past the application', async () => {
    const own = await t.call(administrator, contract.giveRole, {
      params: { workerId: administrator.workerId },
      body: { unitId: unit.unitId, role: 'supervisor' },
    })
    expect([own.statusCode, own.json().why]).toEqual([409, 'organisations.own-role'])
    const client = await t.api.pool.connect()
    try {
      await client.query(`begin; select app.enter('\\x${hashToken(administrator.token).toString('hex')}'::bytea)`)
      await expect(
        client.query(
          `insert into organisations.worker_role (area_id, worker_id, unit_id, role) values (99, $1, $2, 'supervisor')`,
          [administrator.workerId, unit.unitId],
        ),
      ).rejects.toMatchObject({ code: '42501' })
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})
