// Imports through HTTP on a real database: dry run, refused rows, repetition, interruption, and what the administrator does not get to see.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashToken } from '#platform/http/server.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { importNationalCodes } from '#rooms/organisations/index.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestUnit, type TestWorker } from './support/county.ts'
import { contract, type Run } from '#rooms/lifecycle/contract.ts'
import type { ImportKind } from '#rooms/lifecycle/model.ts'

const SAMPLES = path.resolve(import.meta.dirname, '../docs/guide/samples')
const sample = (kind: ImportKind) => readFileSync(path.join(SAMPLES, `${kind}.csv`))

let t: TestApi
let unit: TestUnit
let administrator: TestWorker
let supervisor: TestWorker

beforeAll(async () => {
  t = await startTestApi()
  await importNationalCodes(t.county.db)
  unit = await t.county.unit()
  administrator = await t.county.worker('administrator', unit)
  supervisor = await t.county.worker('supervisor', unit)
})
afterAll(() => t.stop())

type Form = {
  kind: ImportKind
  file: Buffer | string
  dryRun?: boolean
  unitId?: number | null
  source?: string
  runId?: string
  commandId?: string
}

async function send(
  as: TestWorker,
  { kind, file, dryRun = false, unitId, source, runId = newId(), commandId = newId() }: Form,
) {
  const fields: Record<string, string> = { runId, kind, dryRun: String(dryRun) }
  if (unitId !== null) fields['unitId'] = String(unitId ?? unit.unitId)
  if (source !== undefined) fields['source'] = source
  const mark = 'xxxxboundary'
  const body = Buffer.concat([
    ...Object.entries(fields).map(([name, value]) =>
      Buffer.from(`--${mark}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
    ),
    Buffer.from(
      `--${mark}\r\ncontent-disposition: form-data; name="file"; filename="rekisteri.csv"\r\ncontent-type: text/csv\r\n\r\n`,
    ),
    Buffer.from(file),
    Buffer.from(`\r\n--${mark}--\r\n`),
  ])
  const response = await t.api.server.inject({
    method: 'POST',
    url: '/api/imports',
    headers: { cookie: as.cookie, 'x-command-id': commandId, 'content-type': `multipart/form-data; boundary=${mark}` },
    payload: body,
  })
  return { runId, response }
}

async function finished(
  runId: string,
): Promise<Run & { refusals: { line: number; faults: { column: string; why: string }[] }[] }> {
  for (;;) {
    const run = await t.ask(administrator, contract.getImport, { params: { runId } })
    if (['done', 'failed', 'interrupted'].includes(run.state)) return run
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function take(form: Form) {
  const { runId, response } = await send(administrator, form)
  expect([response.statusCode, response.body]).toEqual([200, JSON.stringify({ runId })])
  return await finished(runId)
}

const count = async (table: string) =>
  (await t.county.db.get<{ n: number }>({ text: `select count(*)::int as n from ${table}`, values: [] })).n

describe('the sample files', () => {
  test('a dry run says what would happen and changes nothing', async () => {
    const before = await Promise.all(
      ['families.family', 'families.person', 'network.service', 'lifecycle.person_key'].map(count),
    )
    for (const kind of ['clients', 'services'] as const)
      expect(await take({ kind, file: sample(kind), dryRun: true })).toMatchObject({
        state: 'done',
        dryRun: true,
        added: kind === 'clients' ? 5 : 4,
        refused: 0,
      })
    expect(
      await Promise.all(['families.family', 'families.person', 'network.service', 'lifecycle.person_key'].map(count)),
    ).toEqual(before)
  })

  test.each([
    ['clients', 5],
    ['services', 4],
    ['service_use', 3],
  ] as const)('%s come in, and the same file again changes nothing', async (kind, rows) => {
    expect(await take({ kind, file: sample(kind) })).toMatchObject({
      state: 'done',
      added: rows,
      changed: 0,
      unchanged: 0,
      refused: 0,
      rowsRead: rows,
      rowsDone: rows,
    })
    expect(await take({ kind, file: sample(kind) })).toMatchObject({
      state: 'done',
      added: 0,
      changed: 0,
      unchanged: rows,
      refused: 0,
    })
  })

  test('families are there for the supervisor of the unit, with phase, names and ban', async () => {
    const { hits } = await t.ask(supervisor, families.search, { body: { query: 'koivuranta' } })
    expect(hits[0]).toMatchObject({ name: 'Koivuranta', phase: 'change' })
    const banned = await t.county.db.rows<{ protected: boolean; kind: string }>({
      text: `select d.kind, d.protected from families.contact_detail d join families.member m using (area_id, family_id, person_id) where m.given_name = 'Samira'`,
      values: [],
    })
    expect(banned).toEqual([{ kind: 'phone', protected: true }])
  })

  test('Latin-1 and commas mean the same', async () => {
    const text = sample('services').toString('utf8')
    const commas = text
      .split('\n')
      .map((line) =>
        line
          .split(';')
          .map((cell) => (cell.includes(',') ? `"${cell}"` : cell))
          .join(','),
      )
      .join('\r\n')
    expect(await take({ kind: 'services', file: Buffer.from(commas, 'latin1') })).toMatchObject({
      unchanged: 4,
      refused: 0,
      added: 0,
      changed: 0,
    })
  })

  test('a changed row is a change, and the write names its people in the log', async () => {
    const changed = sample('clients').toString('utf8').replace(';Aatu;', ';Aatos;')
    const run = await take({ kind: 'clients', file: changed })
    expect(run).toMatchObject({ added: 0, changed: 1, unchanged: 4 })
    const { member } = await t.county.db.get<{ member: string }>({
      text: `select m.given_name as member from trust.use_log l join families.member m on m.person_id = any(l.person_ids) and m.family_id = any(l.family_ids)
        where l.event = 'lifecycle.clients-taken-in' and l.request_id = $1`,
      values: [run.runId],
    })
    expect(member).toBe('Aatos')
    await take({ kind: 'clients', file: sample('clients') })
  })

  test('a file may set a safety ban and never lifts one', async () => {
    const without = sample('clients').toString('utf8').replaceAll(';kyllä;', ';ei;')
    expect(await take({ kind: 'clients', file: without })).toMatchObject({ unchanged: 5 })
    expect(await count(`families.person where given_name = 'Samira' and safety_ban`)).toBe(1)
  })
})

describe('refused rows', () => {
  const bad = [
    'family_key;person_key;identity_code;born_on;given_name;surname;relation;unit;municipality',
    'B-1;X-1;;1.1.1990;Aino;Hyvä;parent;;',
    'B-1;X-1;;1.1.1990;Aino;Hyvä;parent;;',
    'B-1;X-2;;31.2.1990;Eeva;Hyvä;parent;;',
    'B-2;X-3;;1.1.1990;"Rivin',
    'vaihto";Hyvä;parent;Ei ole olemassa;',
    'B-3;X-4;010390-900A;;Väärä;Hyvä;parent;;999',
    'B-4;X-4;;1.1.1991;Toinen;Hyvä;parent;;',
    'B-5;X-5;010390-9',
  ].join('\r\n')
  let run: Awaited<ReturnType<typeof take>>

  test('each has its line, column and reason; the good ones are taken in', async () => {
    run = await take({ kind: 'clients', file: bad })
    expect(run).toMatchObject({ state: 'done', added: 1, refused: 6, rowsRead: 7, rowsDone: 7 })
    expect(
      run.refusals.map(({ line, faults }) => [line, ...faults.map(({ column, why }) => `${column} ${why}`)]),
    ).toEqual([
      [3, 'person_key lifecycle.row-twice'],
      [4, 'born_on csv.no-such-day'],
      [5, 'unit lifecycle.no-such-unit'],
      [7, 'municipality lifecycle.no-such-municipality'],
      [8, 'person_key lifecycle.person-rows-differ'],
      [9, ' lifecycle.cell-count'],
    ])
    expect(JSON.stringify(run)).not.toContain('010390')
  })

  test('they are fetched in their own columns with the reason in the reader’s language, until dismissed', async () => {
    const fetched = await t.call(administrator, contract.refusedRows, { params: { runId: run.runId } })
    expect(fetched.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(fetched.headers['content-disposition']).toContain('.csv')
    const lines = fetched.body.split('\r\n')
    expect(lines[0]).toBe(
      '\ufefffamily_key;person_key;identity_code;born_on;given_name;surname;relation;unit;municipality;rivi;hylkäyksen sarake;hylkäyksen syy',
    )
    expect(lines[1]).toBe(
      'B-1;X-1;;1.1.1990;Aino;Hyvä;parent;;;3;person_key;Sama avain on tiedostossa jo aiemmalla rivillä.',
    )
    await t.ask(administrator, contract.dismissImport, { params: { runId: run.runId } })
    expect((await t.ask(administrator, contract.getImport, { params: { runId: run.runId } })).refusals).toEqual([])
    expect(await count('lifecycle.import_refusal')).toBe(0)
  })

  test('service use of nobody and of no known service', async () => {
    const use = [
      'source_key;person_key;identity_code;service_code;organisation;starts_on;quantity;unit',
      'Y-1;ei-kukaan;;PT-1;Esimerkkilän hyvinvointialue;1.1.2026;1;visit',
      'Y-2;H-20001;;ei-ole;Esimerkkilän hyvinvointialue;1.1.2026;1;visit',
      'Y-3;H-20001;;PT-1;Tuntematon;1.1.2026;1;visit',
      'Y-4;H-20001;080795-900B;PT-1;Esimerkkilän hyvinvointialue;1.1.2026;1;visit',
      'Y-5;H-20001;;PT-1;Esimerkkilän hyvinvointialue;1.1.2026;1;visit',
      'Y-5;H-20001;;PT-1;Esimerkkilän hyvinvointialue;1.1.2026;2;visit',
    ].join('\n')
    const { refusals, added } = await take({ kind: 'service_use', file: use })
    expect(added).toBe(1)
    expect(refusals.map(({ line, faults }) => [line, faults[0]!.why])).toEqual([
      [2, 'lifecycle.no-such-person'],
      [3, 'lifecycle.no-such-service'],
      [4, 'lifecycle.no-such-organisation'],
      [5, 'lifecycle.key-and-code-disagree'],
      [7, 'lifecycle.row-twice'],
    ])
  })
})

describe('files that cannot be read as a whole', () => {
  test.each([
    ['empty', '', 'lifecycle.file-empty'],
    [
      'a header only',
      'source_key;person_key;service_code;organisation;starts_on;quantity;unit\n',
      'lifecycle.file-empty',
    ],
    ['the wrong header', 'a;b;c\n1;2;3\n', 'lifecycle.columns-missing'],
    [
      'a quote left open',
      'source_key;person_key;service_code;organisation;starts_on;quantity;unit\n"1;2;3\n',
      'csv.quote-open',
    ],
    [
      'a line of 10 MB',
      Buffer.concat([
        Buffer.from('source_key;person_key;service_code;organisation;starts_on;quantity;unit\n'),
        Buffer.alloc(10_000_000, 'x'),
      ]),
      'csv.record-too-long',
    ],
  ])('%s', async (_, file, why) => {
    expect(await take({ kind: 'service_use', file })).toMatchObject({ state: 'failed', why })
    expect(await count('lifecycle.staged_service_use')).toBe(0)
  })
})

describe('repetition and interruption', () => {
  test('the same command again is the same import', async () => {
    const form: Form = { kind: 'services', file: sample('services'), runId: newId(), commandId: newId() }
    await send(administrator, form)
    await finished(form.runId!)
    const again = await send(administrator, form)
    expect([again.response.statusCode, again.response.json()]).toEqual([200, { runId: form.runId }])
    expect(await count(`lifecycle.import_run where run_id = '${form.runId}'`)).toBe(1)
  })

  test('a run whose server is gone is found interrupted, its stage cleared, and the file can come again', async () => {
    const runId = newId()
    await t.county.db.run({
      text: `insert into lifecycle.import_run (area_id, run_id, kind, source, dry_run, state, created_by) values (99, $1, 'clients', 'register', false, 'taking', $2)`,
      values: [runId, administrator.accountId],
    } as never)
    await t.county.db.run({
      text: `insert into lifecycle.staged_clients (run_id, line, cells, family_key, person_key, given_name, surname, relation) values ($1, 2, '', 'a', 'b', 'c', 'd', 'child')`,
      values: [runId],
    } as never)
    expect(await finished(runId)).toMatchObject({ state: 'interrupted' })
    expect(await count(`lifecycle.staged_clients`)).toBe(0)
    expect(await take({ kind: 'clients', file: sample('clients') })).toMatchObject({ state: 'done', unchanged: 5 })
  })
})

describe('who may', () => {
  test.each(['listImports', 'getImport', 'refusedRows', 'dismissImport'] as const)(
    '%s is for the administrator',
    async (name) => {
      expect((await t.call(supervisor, contract[name], { params: { runId: newId() } })).statusCode).toBe(403)
    },
  )

  test('a file from anybody else is refused before it is read', async () => {
    const { response } = await send(supervisor, { kind: 'clients', file: sample('clients') })
    expect(response.statusCode).toBe(403)
    expect(await count(`lifecycle.import_run where created_by = '${supervisor.accountId}'`)).toBe(0)
  })

  test('another administrator follows the run and does not get its refused rows', async () => {
    const other = await t.county.worker('administrator', unit)
    const run = await take({
      kind: 'service_use',
      file: 'source_key;person_key;service_code;organisation;starts_on;quantity;unit\n1;nobody;x;y;1.1.2026;1;visit\n',
    })
    const seen = await t.ask(other, contract.getImport, { params: { runId: run.runId } })
    expect(seen).toMatchObject({ refused: 1, mine: false, refusals: [] })
    expect((await t.call(other, contract.dismissImport, { params: { runId: run.runId } })).json()).toMatchObject({
      why: 'lifecycle.run-not-finished',
    })
  })

  test('whoever takes a register in still reads no family, not even past the application', async () => {
    const [{ familyId } = { familyId: '' }] = await t.county.db.rows<{ familyId: string }>({
      text: `select family_id as "familyId" from lifecycle.family_key limit 1`,
      values: [],
    })
    expect((await t.call(administrator, families.getFamily, { params: { familyId } })).statusCode).toBe(404)
    const client = await t.api.pool.connect()
    try {
      for (const table of [
        'families.person',
        'lifecycle.person_key',
        'lifecycle.family_key',
        'lifecycle.staged_clients',
        'families.member',
        'lifecycle.service_use',
      ]) {
        await client.query(`begin; select app.enter('\\x${hashToken(administrator.token).toString('hex')}'::bytea)`)
        const seen = await client.query(`select * from ${table}`).then(
          ({ rows }) => rows.length,
          (error: { code: string }) => error.code,
        )
        expect([table, seen]).toEqual([table, table.startsWith('families.m') || table.endsWith('use') ? 0 : '42501'])
        await client.query('rollback')
      }
      await client.query(`begin; select app.enter('\\x${hashToken(supervisor.token).toString('hex')}'::bytea)`)
      const run = (await t.ask(administrator, contract.listImports)).imports[0]!
      await expect(client.query(`select lifecycle.take_in('${run.runId}', 1, 10)`)).rejects.toMatchObject({
        code: '42501',
      })
      await client.query('rollback')
    } finally {
      client.release()
    }
  })
})
