// Loads a backup into a database, all or nothing: schema as it was then, rows, sequences, counts and hashes checked, then up to date.
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { migrate, migrateWithin, readMigrations, type Migration } from '#platform/migrate.ts'
import type { DatabaseAddress } from '#platform/postgres/address.ts'
import { APP } from '#platform/postgres/roles.ts'
import { listTables, obstacles } from './catalogue.ts'
import { type Beginning, type Ending } from './model.ts'
import { BackupRefused } from './refused.ts'
import { inspectBackup, openBackup, readEntries, tableOf, type Opened } from './read.ts'

export type RestoreOptions = {
  /** Opened bare. */
  readonly owner: DatabaseAddress
  readonly home: string
  readonly file: string
  readonly passphrase: string | undefined
  /** Take away what is in the database; it stays if the restore fails. */
  readonly replace: boolean
  /** False where the secret comes from the environment: then it must be the same, and no file is written. */
  readonly keepsSecret: boolean
  readonly secret: string
  readonly now: Date
  readonly onProgress?: (words: string) => void
}

export type Restored = {
  readonly madeAt: string
  readonly rows: number
  readonly tables: number
  /** Schema files newer than the backup, applied afterwards. */
  readonly applied: readonly string[]
}

export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const opened = await openBackup(options.file, options.passphrase)
  const { begin, end, home } = await inspectBackup(opened, options.onProgress)
  const migrations = historyOf(begin, await readMigrations())
  const secret = home.get('secret')?.toString('utf8') ?? ''
  if (!options.keepsSecret && secret !== options.secret)
    throw new BackupRefused(
      'RINNALLA_SECRET is not the secret this backup was made with. Set it to the one that belongs to the backup.',
    )

  const client = new pg.Client({ ...options.owner, application_name: 'rinnalla restore' })
  client.on('error', () => {})
  await client.connect()
  try {
    await refuseBusy(client)
    if (!options.replace) await refuseFilled(client)
    await client.query('begin')
    try {
      await clear(client)
      await migrateWithin(client, migrations)
      await load(client, opened, end, options.onProgress)
      await client.query('commit')
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      throw error
    }
    const applied = await migrate(client)
    await client.query('select trust.begin_generation()')
    await client.query('analyze')
    putHome(options, home)
    return {
      madeAt: begin.madeAt,
      rows: end.tables.reduce((sum, table) => sum + table.rows, 0),
      tables: end.tables.length,
      applied,
    }
  } finally {
    await client.end()
  }
}

/** The schema files the backup was made with, from this program's own: they must be the beginning of its history. */
function historyOf(begin: Beginning, known: readonly Migration[]): Migration[] {
  return begin.migrations.map(({ name, checksum }, i) => {
    const own = known[i]
    if (own === undefined)
      throw new BackupRefused(
        `The backup was made by a newer version of Rinnalla (${begin.version}): it has ${name}, which this version does not know. Restore it with that version or a newer one.`,
      )
    if (own.name !== name || own.checksum !== checksum)
      throw new BackupRefused(
        `The backup was made with another ${name} than this version has. Restore it with the version that made it (${begin.version}).`,
      )
    return own
  })
}

async function refuseBusy(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(
    'select from pg_stat_activity where datname = current_database() and usename = $1 limit 1',
    [APP],
  )
  if (rowCount !== 0)
    throw new BackupRefused('A server is working on this database. Stop it first, then restore, then start it again.')
}

/** A database that has accounts has been used. One that was only brought up holds nothing that is not made again. */
async function refuseFilled(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('trust.account') is not null as there`)
  if (rows[0]?.there !== true) return
  const { rowCount } = await client.query('select from trust.account limit 1')
  if (rowCount !== 0)
    throw new BackupRefused(
      'The database is not empty. Restore into an empty one, or add --replace to put the backup in the place of what is there.',
    )
}

async function clear(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ drop: string }>(`
    select format('drop schema %I cascade', nspname) as drop from pg_namespace
    where nspowner = 'rinnalla_owner'::regrole and nspname <> 'public' and nspname !~ '^pg_'
    union all
    select format('drop table public.%I cascade', relname) from pg_class
    where relnamespace = 'public'::regnamespace and relowner = 'rinnalla_owner'::regrole and relkind in ('r', 'p')`)
  for (const { drop } of rows) await client.query(drop)
}

async function load(
  client: pg.Client,
  opened: Opened,
  end: Ending,
  onProgress?: (words: string) => void,
): Promise<void> {
  const tables = new Map((await listTables(client)).map((table) => [table.name, table]))
  for (const { name, columns } of end.tables)
    if (tables.get(name)?.columns.join() !== columns.join())
      throw new BackupRefused(`The table ${name} of the backup is not the one its schema files make.`)
  const { away, back } = await obstacles(client)
  for (const statement of away) await client.query(statement)
  // What the schema files themselves put into tables is in the backup too.
  await client.query(`truncate ${[...tables.values()].map((table) => table.sql).join(', ')}`)

  const copy = copier(client)
  for await (const { name, bytes } of readEntries(opened)) {
    const table = tables.get(tableOf(name) ?? '')
    if (table === undefined) continue
    const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(', ')
    await copy.write(table.name, `copy ${table.sql} (${columns}) from stdin`, bytes)
    onProgress?.(`${table.name}: ${copy.rows(table.name)} rows`)
  }
  await copy.end()
  for (const { name, rows } of end.tables) {
    const found = copy.rows(name)
    if (found !== rows) throw new BackupRefused(`${name} has ${found} rows instead of ${rows}. Nothing was restored.`)
  }
  const sequences = new Set(
    (
      await client.query<{ name: string }>(`select schemaname || '.' || sequencename as name from pg_sequences`)
    ).rows.map((row) => row.name),
  )
  for (const { name, last, called } of end.sequences) {
    if (!sequences.has(name.replaceAll('"', ''))) throw new BackupRefused(`The sequence ${name} is not known here.`)
    await client.query('select setval($1::regclass, $2::bigint, $3)', [name, last, called])
  }
  onProgress?.('checking the ties between tables')
  for (const statement of back) await client.query(statement)
}

/** One COPY at a time, kept open over the parts of a table. */
function copier(client: pg.Client) {
  const counts = new Map<string, number>()
  let open: { table: string; stream: ReturnType<typeof copyFrom> } | undefined
  const end = async () => {
    if (open === undefined) return
    const { table, stream } = open
    open = undefined
    stream.end()
    await finished(stream)
    counts.set(table, (counts.get(table) ?? 0) + (stream.rowCount ?? 0))
  }
  return {
    rows: (table: string) => counts.get(table) ?? 0,
    end,
    write: async (table: string, statement: string, bytes: Buffer) => {
      if (open?.table !== table) {
        await end()
        open = { table, stream: client.query(copyFrom(statement)) }
      }
      if (!open!.stream.write(bytes)) await once(open!.stream, 'drain')
    },
  }
}

/** Heads and secret come back too. What was there stays beside them under another name. */
function putHome({ home, keepsSecret, now }: RestoreOptions, files: ReadonlyMap<string, Buffer>): void {
  const stamp = now.toISOString().replaceAll(/[:.]/g, '-')
  for (const [name, bytes] of files) {
    if (name === 'secret' ? !keepsSecret : !/^seals\/[\w.-]+\.log$/.test(name)) continue
    const file = path.join(home, name)
    if (existsSync(file)) {
      if (readFileSync(file).equals(bytes)) continue
      renameSync(file, `${file}.before-${stamp}`)
    }
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(file, bytes, { mode: 0o600 })
  }
  if (!files.has('seals/heads.log')) {
    const heads = path.join(home, 'seals', 'heads.log')
    if (existsSync(heads)) renameSync(heads, `${heads}.before-${stamp}`)
  }
}
