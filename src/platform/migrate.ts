// Brings a database to the newest schema: plain SQL files in order, each once, each in a transaction of its own, forward only.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ClientBase } from 'pg'

export type Migration = {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/** The history on disk and the history in the database do not fit together; the message says which file and what to do. */
export class MigrationRefused extends Error {}

export const MIGRATIONS = path.resolve(import.meta.dirname, '../../db/migrations')

const LOCK = 7_406_002

/** Applies what is missing and returns the names of the files applied. The client is the owner of the schema, outside a transaction. */
export async function migrate(client: ClientBase, folder = MIGRATIONS): Promise<string[]> {
  const wanted = await readMigrations(folder)
  await client.query('select pg_advisory_lock($1)', [LOCK])
  try {
    await makeHistory(client)
    const { rows: applied } = await client.query<Applied>(
      'select number, name, checksum from public.app_migration order by number',
    )
    const missing = compare(wanted, applied)
    for (const migration of missing) await apply(client, migration)
    return missing.map((migration) => migration.name)
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK])
  }
}

async function makeHistory(client: ClientBase): Promise<void> {
  await client.query(
    `create table if not exists public.app_migration (
       number integer primary key,
       name text not null unique,
       checksum text not null,
       applied_at timestamptz not null default now()
     )`,
  )
  await client.query(`comment on table public.app_migration is 'Which schema files this database has been through.'`)
}

/** These migrations on a database without any, in the caller's own transaction: for a restore. */
export async function migrateWithin(client: ClientBase, migrations: readonly Migration[]): Promise<void> {
  await makeHistory(client)
  for (const migration of migrations) await run(client, migration)
}

type Applied = { number: number; name: string; checksum: string }

export async function readMigrations(folder = MIGRATIONS): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const migrations: Migration[] = []
  for (const name of names) {
    const match = /^(\d{4})_[a-z0-9-]+(?:_[a-z0-9-]+)*\.sql$/.exec(name)
    if (match === null)
      throw new MigrationRefused(
        `${name}: a migration is called NNNN_name.sql, with lower-case letters, digits, - and _.`,
      )
    const number = Number(match[1])
    const twin = migrations.find((other) => other.number === number)
    if (twin !== undefined)
      throw new MigrationRefused(
        `${name} and ${twin.name} have the same number. Give the newer one the next free number.`,
      )
    // Line ends do not count: a checkout on Windows is the same history.
    const sql = (await readFile(path.join(folder, name), 'utf8')).replaceAll('\r\n', '\n')
    migrations.push({ number, name, sql, checksum: createHash('sha256').update(sql).digest('hex') })
  }
  return migrations
}

function compare(wanted: readonly Migration[], applied: readonly Applied[]): readonly Migration[] {
  for (const old of applied) {
    const file = wanted.find((migration) => migration.number === old.number)
    if (file === undefined)
      throw new MigrationRefused(
        `${old.name} has been applied to this database but is not among the migrations. ` +
          'The database is newer than this version of Rinnalla: start the newer version, or restore a backup made with this one.',
      )
    if (file.name !== old.name)
      throw new MigrationRefused(
        `${old.name} has been applied to this database, but its number now belongs to ${file.name}. Put the old name back.`,
      )
    if (file.checksum !== old.checksum)
      throw new MigrationRefused(
        `${old.name} has changed since it was applied to this database. Put the old text back and write the change as a new migration.`,
      )
  }
  const newest = applied.at(-1)
  const missing = wanted.filter((migration) => !applied.some((old) => old.number === migration.number))
  const late = missing.find((migration) => newest !== undefined && migration.number < newest.number)
  if (late !== undefined)
    throw new MigrationRefused(
      `${late.name} comes before ${newest!.name}, which has already been applied to this database. Give it a number after ${newest!.name}.`,
    )
  return missing
}

async function apply(client: ClientBase, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await run(client, migration)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function run(client: ClientBase, { number, name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query(sql)
    await client.query('insert into public.app_migration (number, name, checksum) values ($1, $2, $3)', [
      number,
      name,
      checksum,
    ])
  } catch (error) {
    throw new Error(`${name}${lineOf(sql, error)}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

function lineOf(sql: string, error: unknown): string {
  const position = Number((error as { position?: string }).position)
  return Number.isInteger(position) ? ` line ${sql.slice(0, position - 1).split('\n').length}` : ''
}
