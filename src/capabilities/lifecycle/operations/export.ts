// All of a county back out: the three registers in the columns that the import reads, answers to its own fields as CSV, the rest as lines of JSON, and a manifest.
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import type { ClientBase } from 'pg'
import * as q from '../queries/export.ts'
import * as own from '../queries/own-fields.ts'
import { inTransaction } from '../queries/owner.ts'

export const EXPORT_KINDS: readonly string[] = [
  'clients',
  'services',
  'service_use',
  'own_fields',
  ...Object.keys(q.TABLES),
]

export type ExportedFile = {
  readonly name: string
  readonly kind: string
  /** Of a service-use file: give it as the source when it is taken in again. */
  readonly source?: string
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
}

export type Manifest = {
  readonly format: 'rinnalla-export'
  readonly version: 1
  readonly areaId: number
  readonly at: string
  readonly files: readonly ExportedFile[]
}

export async function exportCounty(
  client: ClientBase,
  wanted: { areaId: number; folder: string; kinds: readonly string[]; at: string },
  onFile: (file: ExportedFile) => void = () => undefined,
): Promise<Manifest> {
  const { areaId, folder, kinds } = wanted
  // A folder of client data is for its owner only.
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const files: ExportedFile[] = []
  const keep = async (name: string, kind: string, fill: (into: Transform) => Promise<void>, source?: string) => {
    const file = {
      name,
      kind,
      ...(source === undefined ? {} : { source }),
      ...(await write(path.join(folder, name), fill)),
    }
    files.push(file)
    onFile(file)
  }
  // One moment for all files.
  await inTransaction(
    client,
    async (db) => {
      for (const kind of ['clients', 'services'] as const)
        if (kinds.includes(kind))
          await keep(`${kind}.csv`, kind, (into) => q.copyRegister(client, areaId, { kind }, into))
      if (kinds.includes('service_use'))
        for (const [at, source] of (await q.sourcesOfUse(db, areaId)).entries())
          await keep(
            `service_use${at === 0 ? '' : `-${at + 1}`}.csv`,
            'service_use',
            (into) => q.copyRegister(client, areaId, { kind: 'service_use', source }, into),
            source,
          )
      // Where a county has fields of its own: answers with their questions, which the lines of JSON know by their ids only.
      if (kinds.includes('own_fields') && (await own.hasOwnFields(db, areaId)))
        await keep('own_fields.csv', 'own_fields', (into) => own.copyOwnFields(client, areaId, into))
      for (const table of Object.keys(q.TABLES) as q.TableName[])
        if (kinds.includes(table))
          await keep(`${table}.jsonl`, table, (into) => q.copyTable(client, areaId, table, into))
      await q.logExport(
        db,
        areaId,
        files.map(({ name }) => name),
      )
    },
    'begin isolation level repeatable read',
  )
  const manifest: Manifest = { format: 'rinnalla-export', version: 1, areaId, at: wanted.at, files }
  await writeFile(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
  return manifest
}

async function write(file: string, fill: (into: Transform) => Promise<void>) {
  const hash = createHash('sha256')
  let bytes = 0
  let lines = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      for (const byte of chunk) if (byte === 10) lines++
      done(null, chunk)
    },
  })
  const disk = createWriteStream(file, { mode: 0o600 })
  const written = new Promise<void>((resolve, reject) => {
    disk.on('finish', resolve)
    disk.on('error', reject)
  })
  counted.pipe(disk)
  await fill(counted)
  await written
  return { rows: Math.max(0, lines - (file.endsWith('.csv') ? 1 : 0)), bytes, sha256: hash.digest('hex') }
}
