// Writes the whole system into one file: every table as of one moment, through SQL, streaming.
import { createHash, type Hash } from 'node:crypto'
import { createWriteStream, existsSync, openSync, readdirSync, readFileSync, closeSync, fsyncSync } from 'node:fs'
import { chmod, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { pack, type Pack } from 'tar-stream'
import type { DatabaseAddress } from '#platform/postgres/address.ts'
import { estimateRows, listSequences, listTables, refuseHiddenRows, type Table } from './catalogue.ts'
import { Encrypting, keyOf, newHeader } from './cipher.ts'
import { FORMAT, NAMES, PART_BYTES, type Beginning, type Ending } from './model.ts'
import { BackupRefused } from './refused.ts'

export type BackupOptions = {
  readonly owner: DatabaseAddress
  readonly home: string
  /** The secret that keys are derived from: it goes with the data. */
  readonly secret: string
  readonly version: string
  readonly file: string
  /** Undefined writes a file that everybody who holds it can read. */
  readonly passphrase: string | undefined
  readonly now: Date
  readonly onProgress?: (words: string) => void
}

export type BackupMade = { readonly rows: number; readonly tables: number; readonly madeAt: string }

export async function writeBackup(options: BackupOptions): Promise<BackupMade> {
  const { file, passphrase } = options
  if (existsSync(file)) throw new BackupRefused(`${file} is already there. Give another name, or take it away first.`)
  const draft = `${file}.part`
  const client = new pg.Client({ ...options.owner, application_name: 'rinnalla backup' })
  client.on('error', () => {})
  await client.connect()
  try {
    const tar = pack()
    const out = createWriteStream(draft, { mode: 0o600 })
    const zip = createZstdCompress({ params: { [constants.ZSTD_c_checksumFlag]: 1 } })
    let written: Promise<void>
    if (passphrase === undefined) {
      written = pipeline(tar, zip, out)
    } else {
      const header = newHeader()
      const key = await keyOf(passphrase, header)
      out.write(header)
      written = pipeline(tar, zip, new Encrypting(key, header), out)
    }
    const made = fill(tar, client, options).catch((error: unknown) => {
      tar.destroy(error as Error)
      throw error
    })
    const [result] = await Promise.all([made, written])
    await chmod(draft, 0o600)
    toDisk(draft)
    await rename(draft, file)
    toDisk(path.dirname(path.resolve(file)))
    return result
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  } finally {
    await client.end()
  }
}

async function fill(tar: Pack, client: pg.Client, options: BackupOptions): Promise<BackupMade> {
  // Heads before the snapshot: every head in the file then has its seal in the file.
  const home = homeFiles(options)
  await client.query('begin transaction isolation level repeatable read read only')
  const { rows: known } = await client.query<{ there: boolean }>(
    `select to_regclass('public.app_migration') is not null as there`,
  )
  if (known[0]?.there !== true) throw new BackupRefused('There is nothing in this database yet to back up.')
  await refuseHiddenRows(client)
  const begin = await beginningOf(client, options)
  await add(tar, NAMES.beginning, Buffer.from(JSON.stringify(begin, null, 1)))

  const expected = await estimateRows(client)
  let rows = 0
  const end: Ending = { tables: [], sequences: [], home: [] }
  for (const table of await listTables(client)) {
    const before = rows
    const entry = await addTable(tar, client, table, (n) => {
      const percent = expected === 0 ? '' : `, about ${Math.min(99, Math.round(((before + n) / expected) * 100))} %`
      options.onProgress?.(`${table.name}: ${n} rows${percent}`)
    })
    rows += entry.rows
    end.tables.push(entry)
  }
  for (const { name, bytes } of home) {
    await add(tar, NAMES.home(name), bytes)
    end.home.push({ name, bytes: bytes.length, sha256: sha256(bytes) })
  }
  // Sequences stand outside snapshots: read last, they are past every row above.
  end.sequences = await listSequences(client)
  await client.query('commit')
  await add(tar, NAMES.ending, Buffer.from(JSON.stringify(end, null, 1)))
  tar.finalize()
  return { rows, tables: end.tables.length, madeAt: begin.madeAt }
}

async function beginningOf(client: pg.Client, { now, version }: BackupOptions): Promise<Beginning> {
  const { rows } = await client.query<Beginning['migrations'][number]>(
    'select number, name, checksum from public.app_migration order by number',
  )
  const server = await client.query<{ server_version: string }>('show server_version')
  return {
    format: FORMAT,
    madeAt: now.toISOString(),
    version,
    postgres: server.rows[0]!.server_version,
    migrations: rows,
  }
}

async function addTable(
  tar: Pack,
  client: pg.Client,
  table: Table,
  onRows: (rows: number) => void,
): Promise<Ending['tables'][number]> {
  const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(', ')
  // Text, not binary: the same on every version, for every type, and readable without this program.
  const source: Readable = client.query(copyTo(`copy (select ${columns} from ${table.sql}) to stdout`))
  const all: Hash = createHash('sha256')
  let held: Buffer[] = []
  let bytes = 0
  let inPart = 0
  let parts = 0
  let rows = 0
  const flush = async () => {
    await add(tar, NAMES.table(table.name, ++parts), Buffer.concat(held))
    held = []
    inPart = 0
    onRows(rows)
  }
  for await (const chunk of source as AsyncIterable<Buffer>) {
    all.update(chunk)
    held.push(chunk)
    bytes += chunk.length
    inPart += chunk.length
    rows += lines(chunk)
    if (inPart >= PART_BYTES) await flush()
  }
  await flush()
  return { name: table.name, columns: [...table.columns], rows, bytes, sha256: all.digest('hex') }
}

/** A row is a line: line ends inside values are written as \n. */
function lines(chunk: Buffer): number {
  let count = 0
  for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) count++
  return count
}

function homeFiles({ home, secret }: BackupOptions): { name: string; bytes: Buffer }[] {
  const seals = path.join(home, 'seals')
  const heads = existsSync(seals) ? readdirSync(seals).filter((name) => name.endsWith('.log')) : []
  return [
    { name: 'secret', bytes: Buffer.from(secret) },
    ...heads.map((name) => ({ name: `seals/${name}`, bytes: wholeLines(readFileSync(path.join(seals, name))) })),
  ]
}

/** A head just being written is left out. */
function wholeLines(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.lastIndexOf(10) + 1)
}

function add(tar: Pack, name: string, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const entry = tar.entry({ name, size: bytes.length, mode: 0o600 }, (error) => (error ? reject(error) : resolve()))
    entry.end(bytes)
  })
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function toDisk(name: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(name, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
