// Out and in again: what an export holds, taken in, changes nothing; and a family's record as a file names everybody in the log.
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract as engagement } from '#rooms/engagement/contract.ts'
import { contract } from '#rooms/lifecycle/contract.ts'
import { EXPORT_KINDS, exportCounty, takeInFromDisk, type Manifest } from '#rooms/lifecycle/index.ts'
import { contract as organisations } from '#rooms/organisations/contract.ts'
import { importNationalCodes } from '#rooms/organisations/index.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { AREA, newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'

const SAMPLES = path.resolve(import.meta.dirname, '../docs/guide/samples')
const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-export-'))

let t: TestApi
let client: pg.Client
let watch: pg.Client
let unit: TestUnit
let family: TestFamily
let partner: TestWorker

beforeAll(async () => {
  t = await startTestApi()
  await importNationalCodes(t.county.db)
  unit = await t.county.unit()
  family = await t.county.family(unit, { name: 'Omassa; "Lainausmerkeissä"', safetyBan: true, phase: 'on_hold' })
  partner = await t.county.worker('family_partner', unit)
  await t.county.circle(partner, family, 'family_partner')
  client = new pg.Client(t.database.ownerConnection)
  watch = new pg.Client(t.database.ownerConnection)
  await client.connect()
  await watch.connect()
})
afterAll(async () => {
  await client.end()
  await watch.end()
  await t.stop()
  rmSync(folder, { recursive: true })
})

const take = (kind: 'clients' | 'services' | 'service_use', file: string, source = 'register') =>
  takeInFromDisk(
    client,
    watch,
    { areaId: AREA, kind, file, source, dryRun: false, unit: String(unit.unitId), runId: newId(), syntheticOnly: true },
    { signal: new AbortController().signal, language: 'fi', onProgress: () => undefined },
  )

describe('a county out and in again', () => {
  let manifest: Manifest

  test('the samples come in from the command line', async () => {
    for (const [kind, added] of [
      ['clients', 5],
      ['services', 4],
      ['service_use', 3],
    ] as const)
      expect(
        await take(kind, path.join(SAMPLES, `${kind}.csv`), kind === 'service_use' ? 'toinen rekisteri' : 'register'),
      ).toMatchObject(kind === 'service_use' ? { refused: 2, added: 1 } : { added, refused: 0 })
    expect(await take('service_use', path.join(SAMPLES, 'service_use.csv'))).toMatchObject({
      added: 3,
      refused: 0,
      refusedRows: null,
    })
  })

  test('the manifest says what is in each file, by count and checksum', async () => {
    manifest = await exportCounty(client, { areaId: AREA, folder, kinds: EXPORT_KINDS, at: '2026-11-21T10:00:00.000Z' })
    expect(JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))).toEqual(manifest)
    for (const { name, sha256, bytes } of manifest.files) {
      const text = readFileSync(path.join(folder, name))
      expect([name, createHash('sha256').update(text).digest('hex'), text.length]).toEqual([name, sha256, bytes])
    }
    const rows = Object.fromEntries(manifest.files.map((file) => [file.name, file.rows]))
    expect(rows).toMatchObject({
      'clients.csv': 9,
      'services.csv': 4,
      'service_use.csv': 3,
      'families.jsonl': 3,
      'units.jsonl': 1,
    })
    const [one] = readFileSync(path.join(folder, 'families.jsonl'), 'utf8').split('\n')
    expect(JSON.parse(one!)).toHaveProperty('family_id')
  })

  test('everything exported is already here: nothing added, changed or refused', async () => {
    const registers = manifest.files.filter(({ name }) => name.endsWith('.csv'))
    expect(registers.map(({ kind, source }) => [kind, source])).toEqual([
      ['clients', undefined],
      ['services', undefined],
      ['service_use', 'register'],
      ['service_use', 'toinen rekisteri'],
    ])
    for (const { name, kind, source, rows } of registers)
      expect([name, await take(kind as 'clients', path.join(folder, name), source)]).toMatchObject([
        name,
        { state: 'done', added: 0, changed: 0, unchanged: rows, refused: 0 },
      ])
    const again = await exportCounty(client, {
      areaId: AREA,
      folder,
      kinds: EXPORT_KINDS,
      at: '2026-11-21T10:00:00.000Z',
    })
    expect(again).toEqual(manifest)
  })

  test('guardians of children and domains of services are in the registers', () => {
    const clients = readFileSync(path.join(folder, 'clients.csv'), 'utf8')
    const [head, ...rows] = clients.split('\n')
    const place = head!.split(';').indexOf('guardian_1_authority')
    expect(rows.filter((row) => row.split(';')[place] === 'full').length).toBeGreaterThan(0)
    expect(readFileSync(path.join(folder, 'services.csv'), 'utf8')).toContain('everyday_life, parenting')
  })

  test('a changed cell shows as one change', async () => {
    const file = path.join(folder, 'changed.csv')
    writeFileSync(file, readFileSync(path.join(folder, 'clients.csv'), 'utf8').replace(';Oskari;', ';Oskar;'))
    expect(await take('clients', file)).toMatchObject({ changed: 1, unchanged: 8, added: 0 })
  })

  test('what left is in the use log with everybody in it', async () => {
    const { missing } = await t.county.db.get<{ missing: number }>({
      text: `select count(*)::int as missing from families.member m where not exists (select 1 from trust.use_log l
        where l.event = 'lifecycle.exported' and m.person_id = any(l.person_ids) and m.family_id = any(l.family_ids))`,
      values: [],
    })
    expect(missing).toBe(0)
  })
})

test("a family's record as a file, all persons named in the log", async () => {
  const answer = await t.call(partner, contract.exportFamily, { params: { familyId: family.familyId } })
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['content-disposition']).toContain('attachment')
  const record = answer.json<{ format: string; members: { person_id: string }[]; family: Record<string, unknown> }>()
  expect(record.format).toBe('rinnalla-family')
  expect(record.members).toHaveLength(4)
  expect(Object.keys(record.family)).not.toContain('unit_id')
  const log = await t.county.db.get<{ person_ids: string[] }>({
    text: `select person_ids from trust.use_log where event = 'lifecycle.family-exported' and family_ids = array[$1::uuid]`,
    values: [family.familyId],
  })
  expect(new Set(log.person_ids)).toEqual(new Set(record.members.map(({ person_id }) => person_id)))
})

test("[S1-4] answers to a county's own fields leave as CSV with the question as it was asked", async () => {
  const administrator = await t.county.worker('administrator', unit)
  const words = (word: string) => ({ fi: word, sv: `${word} sv`, en: `${word} en` })
  const define = (label: string, version: number) =>
    t.ask(administrator, organisations.changeSetting, {
      params: { key: 'forms.note' },
      body: {
        value: [
          {
            id: 'way',
            kind: 'choice',
            label: words(label),
            choices: [
              { code: 'bus', text: words('Bussilla; "yöllä"') },
              { code: 'walk', text: words('Kävellen') },
            ],
          },
          { id: 'again', kind: 'yes-no', label: words('Uudestaan') },
        ],
        reason: 'Kokeilu',
        version,
      },
    })
  await define('Miten tultiin', 0)
  const noteId = newId()
  await t.ask(partner, engagement.writeNote, {
    params: { familyId: family.familyId },
    body: {
      noteId,
      personIds: [family.mother.personId],
      text: 'Tavattiin kotona',
      extra: { way: 'bus', again: false },
    },
  })
  await define('Millä kulkuneuvolla', 1)
  const into = path.join(folder, 'own')
  const manifest = await exportCounty(client, {
    areaId: AREA,
    folder: into,
    kinds: ['own_fields'],
    at: '2026-11-21T10:00:00.000Z',
  })
  expect(manifest.files.map(({ name, rows }) => [name, rows])).toEqual([['own_fields.csv', 2]])
  const [head, ...rows] = readFileSync(path.join(into, 'own_fields.csv'), 'utf8').trim().split('\n')
  expect(head).toBe(
    'form;family_key;record_key;on_day;field;form_version;question_fi;question_sv;question_en;kind;answer;answer_fi;answer_sv;answer_en',
  )
  const day = rows[0]!.split(';')[3]
  expect(rows).toEqual([
    `note;${family.familyId};${noteId};${day};again;1;Uudestaan;Uudestaan sv;Uudestaan en;yes-no;no;;;`,
    `note;${family.familyId};${noteId};${day};way;1;Miten tultiin;Miten tultiin sv;Miten tultiin en;choice;bus;"Bussilla; ""yöllä""";"Bussilla; ""yöllä"" sv";"Bussilla; ""yöllä"" en"`,
  ])
})
