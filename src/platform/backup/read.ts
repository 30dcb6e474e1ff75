// Reads a backup file entry by entry, and tells a whole one from one that was cut off or changed.
import { createHash, type Hash } from 'node:crypto'
import type { EventEmitter } from 'node:events'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdDecompress } from 'node:zlib'
import { extract } from 'tar-stream'
import { Decrypting, HEADER_BYTES, isEncrypted, keyOf } from './cipher.ts'
import { beginning, ending, NAMES, PART_BYTES, type Beginning, type Ending } from './model.ts'
import { BackupRefused } from './refused.ts'

export type Inspected = { readonly begin: Beginning; readonly end: Ending; readonly home: ReadonlyMap<string, Buffer> }

type Entry = { readonly name: string; readonly bytes: Buffer }

const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd])
/** An entry is a part of a table or a small file; anything larger was not written by us. */
const MOST_BYTES = PART_BYTES + 64 * 1024 * 1024

/** A file that has been looked at, and the key to it where it is encrypted. */
export type Opened = { readonly file: string; readonly header: Buffer | undefined; readonly key: Buffer | undefined }

export async function openBackup(file: string, passphrase: string | undefined): Promise<Opened> {
  const start = await startOf(file)
  if (!isEncrypted(start)) return { file, header: undefined, key: undefined }
  if (passphrase === undefined)
    throw new BackupRefused(
      'This backup is encrypted. Set RINNALLA_BACKUP_PASSPHRASE to the passphrase it was made with.',
    )
  return { file, header: start, key: await keyOf(passphrase, start) }
}

export async function* readEntries({ file, header, key }: Opened): AsyncGenerator<Entry> {
  const tar = extract()
  const unzip = createZstdDecompress()
  const encrypted = header !== undefined && key !== undefined
  const source = createReadStream(file, encrypted ? { start: HEADER_BYTES } : {})
  const middle = encrypted ? new Decrypting(key, header) : new Through()
  // Each stream passes an error on as its own; the first one is the one that says what happened.
  let cause: unknown
  const streams: readonly EventEmitter[] = [source, middle, unzip]
  for (const stream of streams) stream.on('error', (error) => (cause ??= error))
  const through = pipeline(source, middle, unzip, tar).catch((error: unknown) => (cause ??= error))
  try {
    for await (const entry of tar) {
      if ((entry.header.size ?? 0) > MOST_BYTES) throw new BackupRefused(`${entry.header.name} is too large.`)
      const chunks: Buffer[] = []
      for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk)
      yield { name: entry.header.name, bytes: Buffer.concat(chunks) }
    }
    await through
  } catch (error) {
    throw refusal(file, cause ?? error)
  } finally {
    source.destroy()
  }
  if (cause !== undefined) throw refusal(file, cause)
}

/** Stands where a backup without passphrase needs no deciphering. */
class Through extends Transform {
  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error: null, chunk: Buffer) => void): void {
    done(null, chunk)
  }
}

/** Reads the file to its end and checks every count and hash, before anything is changed because of it. */
export async function inspectBackup(opened: Opened, onProgress?: (words: string) => void): Promise<Inspected> {
  const { file } = opened
  let begin: Beginning | undefined
  let end: Ending | undefined
  const home = new Map<string, Buffer>()
  const seen = new Map<string, { hash: Hash; bytes: number }>()
  for await (const { name, bytes } of readEntries(opened)) {
    if (end !== undefined) throw damaged(file, `there is more after its end: ${name}`)
    if (begin === undefined) {
      if (name !== NAMES.beginning) throw damaged(file, 'it does not begin as a backup')
      begin = parse(file, beginning, bytes)
      continue
    }
    if (name === NAMES.ending) {
      end = parse(file, ending, bytes)
      continue
    }
    const table = tableOf(name)
    if (table === undefined) home.set(name.slice('home/'.length), bytes)
    const key = table ?? name
    const sum = seen.get(key) ?? { hash: createHash('sha256'), bytes: 0 }
    sum.hash.update(bytes)
    sum.bytes += bytes.length
    seen.set(key, sum)
    onProgress?.(`checking ${table ?? name}`)
  }
  if (begin === undefined || end === undefined) throw damaged(file, 'it is cut off: its end is missing')
  const told = [
    ...end.tables.map((table) => ({ ...table, key: table.name })),
    ...end.home.map((entry) => ({ ...entry, key: NAMES.home(entry.name) })),
  ]
  for (const { key, bytes, sha256 } of told) {
    const sum = seen.get(key)
    if (sum === undefined || sum.bytes !== bytes || sum.hash.digest('hex') !== sha256)
      throw damaged(file, `${key} is not what was written`)
    seen.delete(key)
  }
  for (const key of seen.keys()) throw damaged(file, `${key} does not belong to it`)
  return { begin, end, home }
}

/** The table an entry is a part of. */
export function tableOf(name: string): string | undefined {
  return /^tables\/([^/]+)\/\d+\.copy$/.exec(name)?.[1]
}

async function startOf(file: string): Promise<Buffer> {
  let handle
  try {
    handle = await open(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new BackupRefused(`There is no file ${file}.`)
    throw error
  }
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
    const start = buffer.subarray(0, bytesRead)
    if (!isEncrypted(start) && !start.subarray(0, ZSTD.length).equals(ZSTD))
      throw new BackupRefused(`${file} is not a backup of Rinnalla.`)
    if (bytesRead < HEADER_BYTES) throw damaged(file, 'it is cut off')
    return start
  } finally {
    await handle.close()
  }
}

function parse<Value>(file: string, schema: { parse(value: unknown): Value }, bytes: Buffer): Value {
  try {
    return schema.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    throw damaged(file, 'what it says of itself cannot be read, or it was made by a newer version')
  }
}

function damaged(file: string, why: string): BackupRefused {
  return new BackupRefused(`${file} is damaged or was changed: ${why}. Use another copy of it.`)
}

function refusal(file: string, error: unknown): unknown {
  if (error instanceof BackupRefused) return error
  const { code, message } = error as { code?: string; message?: string }
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EIO') return error
  return damaged(file, message ?? String(error))
}
