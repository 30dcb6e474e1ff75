// The use log under stress: no row, no data; a refusal leaves a row without data; a repeated command leaves its own.
import { afterAll, beforeAll, expect, test } from 'vitest'
import pg from 'pg'
import { sql } from '#platform/sql.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { contract as plans } from '#rooms/plans/contract.ts'
import { startTestApi, type TestApi } from '../support/api.ts'
import { newId, type TestFamily, type TestWorker } from '../support/county.ts'

let t: TestApi
let partner: TestWorker
let psychologist: TestWorker
let stranger: TestWorker
let family: TestFamily

beforeAll(async () => {
  t = await startTestApi()
  const unit = await t.county.unit()
  partner = await t.county.worker('family_partner', unit)
  psychologist = await t.county.worker('psychologist', unit)
  stranger = await t.county.worker('family_worker', unit)
  family = await t.county.family(unit, { name: 'Lokilintu' })
  await t.county.circle(partner, family, 'family_partner')
  await t.county.circle(psychologist, family, 'psychologist')
})
afterAll(() => t.stop())

const logOf = (accountId: string) =>
  t.county.db.rows(
    sql<{ event: string; kind: string; family_ids: string[]; person_ids: string[]; facts: unknown }>`
      select event, kind, family_ids, person_ids, facts from trust.use_log where account_id = ${accountId} order by xid, at`,
  )

test('where the log row cannot be written the answer is an error and discloses nothing', async () => {
  const params = { familyId: family.familyId }
  const owner = new pg.Client(t.database.ownerConnection)
  await owner.connect()
  try {
    for (const [breaks, mends] of [
      ['revoke insert on trust.use_log from rinnalla_app', null],
      [
        `alter table trust.use_log add constraint never check (event <> 'families.family-read') not valid`,
        'alter table trust.use_log drop constraint never',
      ],
    ] as const) {
      await owner.query('begin')
      const { rows } = await owner.query<{ columns: string }>(
        `select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
         where attrelid = 'trust.use_log'::regclass and attnum > 0 and has_column_privilege('rinnalla_app', attrelid, attnum, 'insert')`,
      )
      await owner.query(breaks)
      await owner.query('commit')
      const answer = await t.call(partner, families.getFamily, { params })
      expect(answer.statusCode).toBeGreaterThanOrEqual(400)
      expect(answer.body).not.toContain('Lokilintu')
      expect(answer.body).not.toContain(family.mother.personId)
      await owner.query(mends ?? `grant insert (${rows[0]!.columns}) on trust.use_log to rinnalla_app`)
    }
  } finally {
    await owner.end()
  }
  expect((await t.call(partner, families.getFamily, { params })).statusCode).toBe(200)
})

test('a refused attempt on a visible family is logged as refused, without data; on a hidden one nothing is said of it', async () => {
  const body = { versionId: newId(), personIds: [family.mother.personId] }
  expect(
    (await t.call(psychologist, plans.openDraft, { params: { familyId: family.familyId }, body })).statusCode,
  ).toBe(403)
  expect(await logOf(psychologist.accountId)).toEqual([
    { event: 'plans.draft-opened', kind: 'refused', family_ids: [family.familyId], person_ids: [], facts: {} },
  ])
  expect((await t.call(stranger, plans.openDraft, { params: { familyId: family.familyId }, body })).statusCode).toBe(
    404,
  )
  expect(await logOf(stranger.accountId)).toEqual([])
})

test('a command repeated gives the same answer and leaves a row of its own', async () => {
  const commandId = newId()
  const body = { detailId: newId(), personId: family.father.personId, kind: 'phone', value: '040 000 0000' }
  const before = (await logOf(partner.accountId)).length
  for (const _ of [1, 2])
    expect(
      (await t.call(partner, families.addDetail, { params: { familyId: family.familyId }, body, commandId }))
        .statusCode,
    ).toBe(200)
  const rows = (await logOf(partner.accountId)).slice(before)
  expect(rows.map((row) => row.facts)).toEqual([{}, { repeated: true }])
  const details = await t.ask(partner, families.getDetails, { params: { familyId: family.familyId } })
  expect(details.details.filter((detail) => detail.detailId === body.detailId).length).toBe(1)
})
