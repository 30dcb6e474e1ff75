// The verbs verify, backup and restore as commands: what they say and the code they end with.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSealer } from '#platform/seal/sealer.ts'
import { cloneDatabase, emptyDatabase, type ClonedDatabase } from '../../../tests/support/database.ts'

const PASSPHRASE = 'neljä ruskeaa hevosta niityllä'

let database: ClonedDatabase
let empty: ClonedDatabase
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbs-'))
  database = await cloneDatabase()
  empty = await emptyDatabase()
  const sealer = await startSealer({ app: database.appConnection, home: homeOf(database), everyMs: 3_600_000 })
  await asOwner(
    `insert into organisations.area (area_id, name_fi, name_sv, name_en) values (99, 'A', 'A', 'A') on conflict do nothing`,
  )
  await asOwner(`insert into trust.use_log (area_id, event, kind) select 99, 'e', 'read' from generate_series(1, 20)`)
  // A long writing transaction of another test, in any database of the cluster, holds sealing back while it lasts.
  for (let tries = 0; tries < 900 && ((await sealer.sealNow()) ?? 0) === 0; tries++)
    await new Promise((resolve) => setTimeout(resolve, 50))
  await sealer.stop()
})
afterAll(async () => {
  await database.drop()
  await empty.drop()
  rmSync(folder, { recursive: true })
})

const homeOf = ({ name }: ClonedDatabase) => path.join(folder, name)

async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client(database.ownerConnection)
  await client.connect()
  await client.query(statement)
  await client.end()
}

function rinnalla(on: ClonedDatabase, args: readonly string[], passphrase = PASSPHRASE) {
  const { host, port, user } = on.superConnection
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'main.ts'), ...args], {
    env: {
      ...process.env,
      NODE_ENV: 'development',
      RINNALLA_HOME: homeOf(on),
      RINNALLA_SECRET: '',
      RINNALLA_BACKUP_PASSPHRASE: passphrase,
      DATABASE_URL: `postgresql://${user}@${encodeURIComponent(host)}:${port}/${on.name}`,
    },
  })
  let words = ''
  child.stdout.on('data', (text) => (words += text))
  child.stderr.on('data', (text) => (words += text))
  return new Promise<{ code: number | null; words: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, words })),
  )
}

test(
  'verify says what it found and ends with 4 at a fault; a backup brings that back, and says so too',
  { timeout: 240_000 },
  async () => {
    const whole = await rinnalla(database, ['verify'])
    expect(whole).toMatchObject({ code: 0, words: expect.stringContaining('20 log rows, 1 seals in 1 area, 1 heads') })
    await asOwner('delete from trust.use_log where log_id = (select log_id from trust.use_log limit 1)')
    const faulty = await rinnalla(database, ['verify'])
    expect(faulty).toMatchObject({
      code: 4,
      words: expect.stringContaining('FAULT area 99, seal 1: 1 of 20 rows are gone'),
    })

    const file = path.join(folder, 'a.backup')
    expect(await rinnalla(database, ['backup', file], '')).toMatchObject({
      code: 3,
      words: expect.stringContaining('--plain'),
    })
    expect(await rinnalla(database, ['backup', file])).toMatchObject({
      code: 0,
      words: expect.stringContaining('encrypted'),
    })
    expect(await rinnalla(empty, ['verify'])).toMatchObject({ code: 1, words: expect.stringContaining('no log') })
    expect(await rinnalla(empty, ['restore', file], 'jokin aivan muu lause')).toMatchObject({ code: 3 })
    expect(await rinnalla(empty, ['restore', file])).toMatchObject({
      code: 4,
      words: expect.stringContaining('are back'),
    })
    expect(await rinnalla(database, ['restore', file, '--replace'])).toMatchObject({
      code: 2,
      words: expect.stringContaining('--yes'),
    })
  },
)
