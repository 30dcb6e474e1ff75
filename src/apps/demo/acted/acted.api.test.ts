// What the county's workers do themselves once it is there: everything is done, nothing twice, and it can be taken away.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { cloneDatabase, type ClonedDatabase } from '../../../../tests/support/database.ts'
import { loadDemoCounty, removeDemoCounty } from '../index.ts'

let database: ClonedDatabase
let client: pg.Client

beforeAll(async () => {
  database = await cloneDatabase()
  await loadDemoCounty({
    owner: database.ownerConnection,
    app: database.appConnection,
    today: '2026-03-11' as Day,
    families: 150,
  })
  client = new pg.Client(database.ownerConnection)
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const count = async (text: string): Promise<number> =>
  Number((await client.query<{ n: string }>(`select count(*) as n from ${text}`)).rows[0]!.n)

test('a merge, a split, a young person’s ban, own fields, eligibility, a file and decisions that became steps', async () => {
  expect(await count('families.merge where area_id = 99')).toBe(1)
  expect(await count('families.split where area_id = 99')).toBe(1)
  expect(await count("trust.young_ban where area_id = 99 and outcome = 'accepted'")).toBe(1)
  expect(await count("organisations.setting where area_id = 99 and key = 'forms.note'")).toBe(1)
  expect(await count("engagement.note where area_id = 99 and extra <> '{}'")).toBe(1)
  expect(await count('lifecycle.eligibility where area_id = 99')).toBeGreaterThan(2)
  expect(await count('engagement.attachment where area_id = 99 and version_id is not null')).toBe(1)
  const { rows } = await client.query<{ n: number; organisations: number }>(
    `select count(*)::int as n, count(distinct s.organisation_id)::int as organisations from engagement.decision d
      join plans.step s on s.area_id = d.area_id and s.step_id = d.step_id where d.area_id = 99`,
  )
  expect(rows[0]).toEqual({ n: 4, organisations: 3 })
})

test('the county with all of that can be taken away whole', async () => {
  await removeDemoCounty(database.ownerConnection)
  expect(await count('families.family')).toBe(0)
  expect(await count('engagement.attachment')).toBe(0)
})
