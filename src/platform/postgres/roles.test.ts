// What the two database roles may and may not do, and that Finnish works in the database we make.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyDatabase, type ClonedDatabase } from '../../../tests/support/database.ts'
import { APP, ensureRoles, OWNER } from './roles.ts'

let database: ClonedDatabase
const clients: pg.Client[] = []

beforeAll(async () => {
  database = await emptyDatabase()
})

afterAll(async () => {
  for (const client of clients) await client.end()
  await database.drop()
})

async function connect(address: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(address)
  await client.connect()
  clients.push(client)
  return client
}

test('neither role is a superuser, bypasses policies or may make roles and databases', async () => {
  const client = await connect(database.superConnection)
  const { rows } = await client.query(
    'select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname in ($1, $2) order by 1',
    [APP, OWNER],
  )
  const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }
  expect(rows).toEqual([
    { rolname: APP, ...none },
    { rolname: OWNER, ...none },
  ])
})

test('the application owns nothing, cannot make a table and cannot become the owner', async () => {
  const app = await connect(database.appConnection)
  await expect(app.query('create table tree (id integer)')).rejects.toThrow(/permission denied for schema public/)
  await expect(app.query('create schema wood')).rejects.toThrow(/permission denied for database/)
  await expect(app.query('create temporary table tree (id integer)')).rejects.toThrow(/permission denied/)
  await expect(app.query(`set role ${OWNER}`)).rejects.toThrow(/permission denied to set role/)
  const owner = await connect(database.ownerConnection)
  await owner.query('create schema wood create table wood.tree (id integer)')
  await expect(app.query('select from wood.tree')).rejects.toThrow(/permission denied for schema wood/)
})

test('a role that may bypass policies is refused', async () => {
  const client = await connect(database.superConnection)
  await client.query('begin')
  await client.query(`alter role ${APP} bypassrls`)
  await expect(ensureRoles(client)).rejects.toThrow(
    /rinnalla_app is a superuser, makes roles or bypasses row-level security/,
  )
  await client.query('rollback')
})

test('Finnish letters keep their case, order, stems and trigrams', async () => {
  const client = await connect(database.appConnection)
  const { rows } = await client.query(
    `select lower('ÄITI') as lower, unaccent('Äiti') as plain, array(select unnest(array['ö', 'z', 'ä', 'å', 'a']) order by 1) as ordered,
       to_tsvector('finnish', 'ÄITIÄ lapsille')::text as stems, similarity('äää', 'äää') as alike, jsonb_build_array(current_setting('jit'), current_setting('TimeZone')) as settings`,
  )
  expect(rows[0]).toEqual({
    lower: 'äiti',
    plain: 'Aiti',
    ordered: ['a', 'z', 'å', 'ä', 'ö'],
    stems: `'laps':2 'äit':1`,
    alike: 1,
    settings: ['off', 'UTC'],
  })
})
