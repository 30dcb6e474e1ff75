// An external server named by DATABASE_URL: who may prepare it, what it becomes, and what is refused.
import { createHmac, pbkdf2Sync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyDatabase, type ClonedDatabase } from '../../../tests/support/database.ts'
import { ConfigRefused } from '../config.ts'
import { openDatabase } from './open.ts'
import { rolePassword } from './roles.ts'

let database: ClonedDatabase
let superClient: pg.Client
let migrations: string
const home = '/nowhere'
const secret = 'vT5cP9kqLr2mXw8ZbN4hYd7sJf3gQe6u'
const operator = `operator_${process.pid}`

beforeEach(async () => {
  database = await emptyDatabase()
  superClient = new pg.Client(database.superConnection)
  await superClient.connect()
  migrations = mkdtempSync(path.join(tmpdir(), 'migrations-'))
  writeFileSync(path.join(migrations, '0001_trees.sql'), 'create schema wood; create table wood.tree (id integer)')
})

afterEach(async () => {
  await superClient.end()
  await database.drop()
  rmSync(migrations, { recursive: true })
})

function urlOf(user: string): string {
  const { host, port } = database.superConnection
  return `postgresql://${user}@${encodeURIComponent(host)}:${port}/${database.name}`
}

test('is migrated by the owner, and the application connects as its own role; a second start changes nothing', async () => {
  const config = { home, secret, databaseUrl: urlOf(database.superConnection.user) }
  const first = await openDatabase(config, { migrations })
  expect(first).toMatchObject({
    kind: 'external',
    applied: ['0001_trees.sql'],
    app: { user: 'rinnalla_app', database: database.name },
  })
  const { rows } = await superClient.query(`select tableowner from pg_tables where schemaname = 'wood'`)
  expect(rows).toEqual([{ tableowner: 'rinnalla_owner' }])
  const second = await openDatabase(config, { migrations })
  expect(second.applied).toEqual([])
})

test('gives each role a password that the server itself accepts as derived from the secret', async () => {
  await openDatabase({ home, secret, databaseUrl: urlOf(database.superConnection.user) }, { migrations })
  const { rows } = await superClient.query<{ rolname: string; rolpassword: string }>(
    `select rolname, rolpassword from pg_authid where rolname in ('rinnalla_app', 'rinnalla_owner')`,
  )
  expect(rows).toHaveLength(2)
  for (const { rolname, rolpassword } of rows) {
    const [, iterations, salt, stored, server] = /^SCRAM-SHA-256\$(\d+):(.+)\$(.+):(.+)$/.exec(rolpassword)!
    const salted = pbkdf2Sync(
      rolePassword(secret, rolname),
      Buffer.from(salt!, 'base64'),
      Number(iterations),
      32,
      'sha256',
    )
    expect(server).toBe(createHmac('sha256', salted).update('Server Key').digest('base64'))
    expect(stored).not.toBe(server)
  }
})

test.for([
  { name: 'a user that may not create roles', user: operator, words: /must be allowed to create roles/ },
  { name: 'a user the server does not know', user: 'nobody_known', words: /Check the user and the password/ },
])('refuses $name in the name of DATABASE_URL', async ({ user, words }) => {
  await superClient.query(`drop role if exists ${operator}`)
  await superClient.query(`create role ${operator} login`)
  try {
    const refusal: unknown = await openDatabase({ home, secret, databaseUrl: urlOf(user) }, { migrations }).catch(
      (error: unknown) => error,
    )
    expect(refusal).toBeInstanceOf(ConfigRefused)
    expect((refusal as Error).message).toMatch(/^DATABASE_URL: /)
    expect((refusal as Error).message).toMatch(words)
  } finally {
    await superClient.query(`drop role ${operator}`)
  }
})
