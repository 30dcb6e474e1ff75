// Oversight through HTTP: who may see what since when, and reading that asks for an explanation; each sees only what is theirs to oversee.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from '#platform/sql.ts'
import { startTestApi, type TestApi } from '../../../tests/support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from '../../../tests/support/county.ts'
import { contract } from './contract.ts'

let t: TestApi
let unit: TestUnit
let other: TestUnit
let supervisor: TestWorker
let officer: TestWorker
let partner: TestWorker
let family: TestFamily
let elsewhere: TestFamily

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  other = await t.county.unit(unit.organisationId, 'Toinen perhekeskus')
  supervisor = await t.county.worker('supervisor', unit)
  officer = await t.county.worker('data_protection_officer', other)
  partner = await t.county.worker('family_partner', unit)
  family = await t.county.family(unit)
  elsewhere = await t.county.family(other)
  await t.county.circle(partner, family, 'family_partner')
  await t.county.circle(partner, elsewhere, 'family_worker')
})
afterAll(() => t.stop())

const register = async (who: TestWorker, body: object = {}) =>
  (await t.ask(who, contract.accessRegister, { body })).rights

describe('the register of access', () => {
  test('[S0-11] the supervisor sees the rights of the unit with the families’ names, the officer all without them', async () => {
    const mine = await register(supervisor)
    expect(mine.map(({ familyId, role, name, basis }) => ({ familyId, role, name, basis }))).toEqual([
      { familyId: family.familyId, role: 'family_partner', name: partner.name, basis: 'statute' },
    ])
    expect(mine[0]!.familyName).not.toBe('')
    const all = await register(officer)
    expect(all.map(({ familyId }) => familyId).toSorted()).toEqual([family.familyId, elsewhere.familyId].toSorted())
    expect(all.map(({ familyName }) => familyName)).toEqual(['', ''])
  })

  test('by the worker’s name, and what has ended is shown too', async () => {
    expect(await register(officer, { q: 'ei ketään' })).toEqual([])
    const circleId = newId()
    await t.county.db
      .run(sql`insert into trust.circle (area_id, circle_id, family_id, unit_id, account_id, role, read_parts, basis, valid_from, valid_to)
      values (99, ${circleId}, ${family.familyId}, ${family.unitId}, ${partner.accountId}, 'psychologist', '{basic}', 'permit', now() - interval '9 days', now() - interval '2 days')`)
    expect((await register(supervisor, { state: 'ended' })).map((right) => right.circleId)).toEqual([circleId])
    expect((await register(supervisor)).map((right) => right.circleId)).not.toContain(circleId)
    const { rights } = await t.ask(supervisor, contract.exportAccessRegister, {
      body: { state: 'all', q: partner.name },
    })
    expect(rights).toHaveLength(2)
  })

  test('nobody else reads it', async () => {
    expect((await t.call(partner, contract.accessRegister, { body: {} })).statusCode).toBe(403)
  })
})

describe('reading that asks for an explanation', () => {
  const log = (
    who: TestWorker,
    at: string,
    families: readonly string[],
    more: { event?: string; basis?: string } = {},
  ) =>
    t.county.db
      .run(sql`insert into trust.use_log (area_id, at, account_id, worker_id, actor, event, kind, basis, family_ids)
      values (99, ${at}::timestamptz, ${who.accountId}, ${who.workerId}, ${who.name}, ${more.event ?? 'families.family-read'}, 'read', ${more.basis ?? 'client-relationship'}, ${families})`)
  const found = async (who: TestWorker) =>
    (await t.ask(who, contract.unusualReading, { query: { days: '30' } })).findings
  const day = (back: number, clock: string) => {
    const on = new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10)
    return `${on} ${clock} Europe/Helsinki`
  }

  test.each([
    ['at-night', async () => log(partner, day(3, '23:40'), [family.familyId])],
    ['at-night', async () => log(partner, day(4, '05:59'), [family.familyId])],
    [
      'searched-only',
      async () => {
        for (let i = 0; i < 5; i++)
          await log(partner, day(5, `12:0${i}`), [family.familyId], { event: 'families.searched' })
      },
    ],
    [
      'many-openings',
      async () => {
        for (const one of [family, await t.county.family(unit), await t.county.family(unit)])
          await log(partner, day(6, '10:00'), [one.familyId], { basis: 'emergency' })
      },
    ],
    [
      'closed-long-ago',
      async () => {
        const closed = await t.county.family(unit, { phase: 'closed' })
        await t.county.db.run(
          sql`update families.family set phase_since = current_date - 400 where family_id = ${closed.familyId}`,
        )
        await log(partner, day(7, '10:00'), [closed.familyId])
      },
    ],
    [
      'same-surname',
      async () => {
        const same = await t.county.family(unit, { name: 'Työntekijä' })
        await log(partner, day(8, '10:00'), [same.familyId])
      },
    ],
  ])('[S0-11] %s is found with its plain reason', async (rule, make) => {
    const before = (await found(supervisor)).filter((one) => one.rule === rule).length
    await make()
    const after = (await found(supervisor)).filter((one) => one.rule === rule)
    expect(after.length).toBeGreaterThan(before)
    expect(after[0]).toMatchObject({ worker: partner.name, outcome: null })
  })

  test('an ordinary day is not found: by daylight, four searches, a search that was opened, two emergencies', async () => {
    const before = (await found(officer)).length
    const quiet = await t.county.family(unit)
    await log(partner, day(9, '21:59'), [quiet.familyId])
    await log(partner, day(9, '06:00'), [quiet.familyId])
    for (let i = 0; i < 4; i++)
      await log(partner, day(10, `12:0${i}`), [quiet.familyId], { event: 'families.searched' })
    for (let i = 0; i < 6; i++)
      await log(partner, day(11, `12:0${i}`), [quiet.familyId], { event: 'families.searched' })
    await log(partner, day(11, '12:30'), [quiet.familyId])
    await log(partner, day(12, '10:00'), [quiet.familyId], { basis: 'purpose' })
    await log(partner, day(12, '11:00'), [family.familyId], { basis: 'purpose' })
    expect((await found(officer)).length).toBe(before)
  })

  test('another unit’s is the officer’s, one’s own is nobody’s own to see or judge', async () => {
    await log(partner, day(13, '23:00'), [elsewhere.familyId])
    expect((await found(supervisor)).some(({ familyId }) => familyId === elsewhere.familyId)).toBe(false)
    expect((await found(officer)).some(({ familyId }) => familyId === elsewhere.familyId)).toBe(true)
    await log(supervisor, day(14, '23:00'), [family.familyId])
    const seen = (await found(officer)).find(({ worker }) => worker === supervisor.name)!
    expect((await found(supervisor)).some(({ worker }) => worker === supervisor.name)).toBe(false)
    const own = { params: { finding: seen.finding }, body: { outcome: 'explained', note: 'Oma' } }
    expect((await t.call(supervisor, contract.reviewReading, own)).statusCode).toBe(404)
    expect((await t.call(officer, contract.reviewReading, own)).statusCode).toBe(200)
  })

  test('a review stands with outcome, note and who; once', async () => {
    const [finding] = (await found(supervisor)).filter(({ rule, outcome }) => rule === 'at-night' && outcome === null)
    const review = { params: { finding: finding!.finding }, body: { outcome: 'explained', note: 'Päivystysvuoro' } }
    await t.ask(supervisor, contract.reviewReading, review)
    const after = (await found(officer)).find((one) => one.finding === finding!.finding)!
    expect(after).toMatchObject({ outcome: 'explained', note: 'Päivystysvuoro', reviewedBy: supervisor.name })
    expect((await t.call(officer, contract.reviewReading, review)).statusCode).toBe(404)
  })

  test('looking into it stands in the log with every family it names', async () => {
    const findings = await found(officer)
    const row = await t.county.db.get(sql<{ family_ids: string[] }>`
      select family_ids from trust.use_log where event = 'trust.unusual-reading-read' and account_id = ${officer.accountId} order by at desc limit 1`)
    expect(new Set(row.family_ids)).toEqual(new Set(findings.map(({ familyId }) => familyId)))
  })
})
