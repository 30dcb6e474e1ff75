// The access context is signed, and every policy that opens a row asks a function that checks the signature.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneDatabase, type ClonedDatabase } from './support/database.ts'

let database: ClonedDatabase
let client: pg.Client

beforeAll(async () => {
  database = await cloneDatabase()
  client = new pg.Client(database.superConnection)
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

test('every permissive policy of the application asks app.area() or app.account()', async () => {
  const { rows } = await client.query<{ policy: string; words: string }>(`
    select schemaname || '.' || tablename || ': ' || policyname as policy, coalesce(qual, '') || coalesce(with_check, '') as words
    from pg_policies where permissive = 'PERMISSIVE' and 'rinnalla_app' = any(roles)`)
  expect(rows.length).toBeGreaterThan(40)
  expect(rows.filter(({ words }) => !/app\.(area|account)\(\)/.test(words)).map(({ policy }) => policy)).toEqual([])
})

test('a context written by hand opens nothing, whatever it lists', async () => {
  const app = new pg.Client(database.appConnection)
  await app.connect()
  try {
    await app.query('begin')
    await app.query("set local app.context to '||99||||{1,2,3}|{1,2,3}|{}|{}|{}|{}|{}|{}|{}'")
    await app.query("set local app.signature to 'made up'")
    for (const table of ['families.family', 'families.member', 'trust.circle', 'trust.draft', 'organisations.worker']) {
      await app.query('savepoint before')
      await expect(app.query(`select count(*) from ${table}`)).rejects.toThrow(/not signed/)
      await app.query('rollback to before')
    }
  } finally {
    await app.end()
  }
})
