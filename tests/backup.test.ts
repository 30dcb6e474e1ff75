// The drill of a backup: a filled system into a file, the file into another database, every row compared, the server on it, the log verified.
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { buildApi } from '#apps/api/build.ts'
import { restoreBackup, type RestoreOptions } from '#platform/backup/restore.ts'
import { BackupRefused } from '#platform/backup/refused.ts'
import { writeBackup } from '#platform/backup/write.ts'
import { hashPassword } from '#platform/passwords.ts'
import { headsFile, readHeads } from '#platform/seal/heads.ts'
import { startSealer, type Sealer } from '#platform/seal/sealer.ts'
import { verifyLog } from '#platform/seal/verify.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { gate as trust } from '#rooms/trust/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestWorker } from './support/county.ts'
import { emptyDatabase, type ClonedDatabase } from './support/database.ts'

const SECRET = 'vT5cP9kqLr2mXw8ZbN4hYd7sJf3gQe6u'
const PASSPHRASE = 'neljä ruskeaa hevosta niityllä'
const PASSWORD = 'Syksyinen-metsäpolku-7'
const NOW = new Date('2026-11-20T10:00:00Z')

let t: TestApi
let sealer: Sealer
let folder: string
let home: string
let partner: TestWorker
let parent: TestWorker
let family: TestFamily
let file: string
const opened: ClonedDatabase[] = []

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'backup-'))
  home = path.join(folder, 'home')
  t = await startTestApi()
  sealer = await startSealer({ app: t.database.appConnection, home, everyMs: 3_600_000 })
  const unit = await t.county.unit()
  partner = await t.county.worker('family_partner', unit)
  family = await t.county.family(unit, { name: 'Ääkköslä\t"\\n' })
  for (let i = 0; i < 20; i++) await t.county.family(unit)
  await t.county.circle(partner, family, 'family_partner')
  parent = await t.county.familyAccount(family.mother, 'family_adult')
  await t.county.db.run({
    text: 'update trust.account set password_hash = $1 where account_id = $2',
    values: [await hashPassword(PASSWORD), parent.accountId],
  })
  for (let i = 0; i < 5; i++)
    await t.ask(partner, families.createContact, {
      body: {
        contactId: newId(),
        unitId: unit.unitId,
        channel: 'phone',
        contactedBy: 'parent',
        contactName: 'Jenni Lehtovaara',
        consentBasis: 'own_contact',
        ownWords: 'Aamut\novat \\. pahimmat.\t',
      },
    })
  await t.ask(partner, families.getFamily, { params: { familyId: family.familyId } })
  await sealer.sealNow()
  file = path.join(folder, 'whole.backup')
  await backUp(file, PASSPHRASE)
})
afterEach(async () => {
  for (const database of opened.splice(0)) await database.drop()
})
afterAll(async () => {
  await sealer.stop()
  await t.stop()
  rmSync(folder, { recursive: true })
})

function backUp(to: string, passphrase: string | undefined) {
  return writeBackup({
    owner: t.database.ownerConnection,
    home,
    secret: SECRET,
    version: '0',
    file: to,
    passphrase,
    now: NOW,
  })
}

async function restoreTo(database: ClonedDatabase, options: Partial<RestoreOptions> = {}) {
  return await restoreBackup({
    owner: database.ownerConnection,
    home: path.join(folder, database.name),
    file,
    passphrase: PASSPHRASE,
    replace: false,
    keepsSecret: true,
    secret: SECRET,
    now: NOW,
    ...options,
  })
}

async function another(): Promise<ClonedDatabase> {
  const database = await emptyDatabase()
  opened.push(database)
  return database
}

/** Every row of every table as text, and where every sequence stands. Generations differ on purpose, and schema files by their time. */
async function everything(database: ClonedDatabase): Promise<Record<string, string[]>> {
  return await asOwner(database, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(`
      select format('%I.%I', schemaname, tablename) as name from pg_tables where tableowner = 'rinnalla_owner'
        and tablename not in ('app_migration', 'log_generation')
      union all select format('(select last_value, is_called from %I.%I)', schemaname, sequencename) from pg_sequences order by 1`)
    const all: Record<string, string[]> = {}
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t order by 1`)
      all[name] = rows.map(({ row }) => row)
    }
    return all
  })
}

async function asOwner<Value>(database: ClonedDatabase, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client(database.ownerConnection)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** What the schema is, in words of the catalogue: keys, policies, triggers, forced row-level security. */
async function schemaOf(database: ClonedDatabase): Promise<unknown> {
  return await asOwner(database, async (client) => {
    const { rows } = await client.query(`
      select c.oid::regclass::text as of, k.conname as name, pg_get_constraintdef(k.oid) as what from pg_constraint k join pg_class c on c.oid = k.conrelid
        where c.relowner = 'rinnalla_owner'::regrole
      union all select tgrelid::regclass::text, tgname, tgenabled::text from pg_trigger where not tgisinternal
      union all select tablename, policyname, concat(permissive, cmd, roles, qual, with_check) from pg_policies
      union all select oid::regclass::text, 'rls', relrowsecurity::text || relforcerowsecurity::text from pg_class where relkind = 'r' and relowner = 'rinnalla_owner'::regrole
      order by 1, 2, 3`)
    return rows
  })
}

describe('a backup restored into another database', { timeout: 60_000 }, () => {
  test('has every row of every table, the same schema and the same sequences', async () => {
    const database = await another()
    const { rows, applied } = await restoreTo(database)
    const [before, after] = [await everything(t.database), await everything(database)]
    expect(Object.keys(before).length).toBeGreaterThan(30)
    expect(before['families.contact']).toHaveLength(5)
    expect(before['trust.use_log']!.length).toBeGreaterThanOrEqual(6)
    expect(rows).toBeGreaterThan(100)
    expect(applied).toEqual([])
    expect(after).toEqual(before)
    expect(await schemaOf(database)).toEqual(await schemaOf(t.database))
  })

  test('carries the server: old sessions, sign-in with a password, new identities, and the log goes on and verifies', async () => {
    const database = await another()
    await restoreTo(database)
    const restoredHome = path.join(folder, database.name)
    expect(readFileSync(path.join(restoredHome, 'secret'), 'utf8')).toBe(SECRET)
    const going = await startSealer({ app: database.appConnection, home: restoredHome, everyMs: 3_600_000 })
    const api = await buildApi({ app: database.appConnection, demo: false, production: false })
    try {
      const opened = await api.server.inject({
        method: 'GET',
        url: families.getFamily.path.replace(':familyId', family.familyId),
        headers: { cookie: partner.cookie },
      })
      expect(opened.json()).toMatchObject({ name: 'Ääkköslä\t"\\n' })
      const email = `${parent.accountId}@esimerkki.example`
      const tried = await api.server.inject({
        method: 'POST',
        url: trust.signIn.path,
        headers: { 'x-command-id': newId() },
        payload: { email, password: PASSWORD },
      })
      expect(tried.json()).toEqual({ state: 'signed-in', home: 'family' })
      await asOwner(database, async (client) => {
        const { rows } = await client.query(
          `insert into organisations.unit (area_id, organisation_id, name) select area_id, organisation_id, 'Uusi' from organisations.organisation limit 1 returning unit_id`,
        )
        expect(rows[0].unit_id).toBeGreaterThan(family.unitId)
        for (let tries = 0; tries < 100 && (await going.sealNow()) === 0; tries++)
          await new Promise((resolve) => setTimeout(resolve, 20))
        await client.query('begin')
        const verdict = await verifyLog(client, { heads: readHeads(headsFile(restoredHome)) })
        expect(verdict.faults).toEqual([])
        expect(verdict.heads).toBeGreaterThan((readHeads(headsFile(home)) ?? []).length)
        const generations = await client.query('select generation from trust.use_log group by 1')
        expect(generations.rows).toHaveLength(2)
      })
    } finally {
      await api.stop()
      await going.stop()
    }
  })

  test('goes only into an empty database, unless told to replace; replacing leaves nothing of what was there', async () => {
    const database = await another()
    await restoreTo(database)
    await asOwner(database, (client) => client.query(`update families.contact set contact_name = 'Toinen'`))
    await expect(restoreTo(database)).rejects.toThrow(/not empty.*--replace/)
    await restoreTo(database, { replace: true })
    expect(await everything(database)).toEqual(await everything(t.database))
  })

  test('is refused while a server works on the database', async () => {
    const database = await another()
    const app = new pg.Client(database.appConnection)
    await app.connect()
    await expect(restoreTo(database)).rejects.toThrow(/Stop it first/)
    await app.end()
  })

  test('leaves everything as it was when it fails half-way', async () => {
    const database = await another()
    await restoreTo(database)
    const before = await everything(database)
    const broken = path.join(folder, 'fails.tar.zst')
    // A row that its table must refuse: found only while loading, when the old rows are already out of the way.
    await asOwner(t.database, async (client) => {
      await client.query('alter table network.unit_cost drop constraint unit_cost_area_id_service_id_fkey')
      await client.query(
        `insert into network.unit_cost (area_id, service_id, year, unit, cents, source) values (99, $1, 2026, 'hour', 1, 'x')`,
        [newId()],
      )
    })
    try {
      await backUp(broken, undefined)
    } finally {
      await asOwner(t.database, async (client) => {
        await client.query('delete from network.unit_cost')
        await client.query(
          'alter table network.unit_cost add constraint unit_cost_area_id_service_id_fkey foreign key (area_id, service_id) references network.service',
        )
      })
    }
    await expect(restoreTo(database, { file: broken, passphrase: undefined, replace: true })).rejects.toThrow(
      /foreign key/,
    )
    expect(await everything(database)).toEqual(before)
  })
})

describe('a file that is not whole', () => {
  const tampered = async (name: string, change: (bytes: Buffer) => Buffer, passphrase?: string) => {
    const copy = path.join(folder, name)
    if (passphrase === undefined && !existsSync(path.join(folder, 'plain.tar.zst')))
      await backUp(path.join(folder, 'plain.tar.zst'), undefined)
    writeFileSync(copy, change(readFileSync(passphrase === undefined ? path.join(folder, 'plain.tar.zst') : file)))
    const database = await another()
    const refusal = await restoreTo(database, { file: copy, passphrase }).then(
      () => undefined,
      (error: unknown) => error,
    )
    const touched = await asOwner(database, (client) =>
      client.query(`select from pg_tables where tableowner = 'rinnalla_owner'`),
    )
    expect(touched.rowCount).toBe(0)
    return refusal
  }
  const flip = (at: (length: number) => number) => (bytes: Buffer) => {
    bytes[at(bytes.length)]! ^= 0x40
    return bytes
  }

  test.each([
    ['a changed head', flip(() => 20)],
    ['a changed first frame', flip(() => 200)],
    ['a changed last byte', flip((length) => length - 1)],
    ['a byte changed in the middle', flip((length) => length >> 1)],
    ['the last byte missing', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['half of it missing', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['only its head', (bytes: Buffer) => bytes.subarray(0, 30)],
    ['something added', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('more')])],
  ])('encrypted, with %s, is refused before anything is touched', async (name, change) => {
    const refusal = await tampered(`${name}.backup`, change, PASSPHRASE)
    expect(refusal).toBeInstanceOf(BackupRefused)
  })

  test.each([
    ['a byte changed in the middle', flip((length) => length >> 1)],
    ['half of it missing', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['its last bytes missing', (bytes: Buffer) => bytes.subarray(0, -40)],
    ['another kind of file', () => Buffer.from('%PDF-1.7 something quite different, long enough to have a head')],
    ['nothing in it', () => Buffer.alloc(0)],
  ])('plain, with %s, is refused before anything is touched', async (name, change) => {
    const refusal = await tampered(`${name}.tar.zst`, change)
    expect(refusal).toBeInstanceOf(BackupRefused)
    expect((refusal as Error).message).toMatch(/damaged|cut off|not a backup/)
  })

  test('under another passphrase, or none, it says so', async () => {
    const database = await another()
    await expect(restoreTo(database, { passphrase: 'aivan toinen lause' })).rejects.toThrow(/passphrase is not the one/)
    await expect(restoreTo(database, { passphrase: undefined })).rejects.toThrow(/is encrypted/)
    await expect(restoreTo(database, { file: path.join(folder, 'no-such') })).rejects.toThrow(/There is no file/)
  })

  test('nothing readable is in an encrypted one, and only its owner may read the file', () => {
    const bytes = readFileSync(file)
    for (const word of ['Lehtovaara', 'beginning.json', SECRET]) expect(bytes.includes(word)).toBe(false)
    expect(statSync(file).mode & 0o077).toBe(0)
  })

  test('an existing file is not written over', async () => {
    const there = path.join(folder, 'there.backup')
    copyFileSync(file, there)
    truncateSync(there, 3)
    await expect(backUp(there, PASSPHRASE)).rejects.toThrow(/already there/)
    expect(statSync(there).size).toBe(3)
  })
})
