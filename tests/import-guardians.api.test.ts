// Guardians of children and domains of services out of files: taken in once, changed when they change, refused with a reason by row.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract, type Run } from '#rooms/lifecycle/contract.ts'
import type { ImportKind } from '#rooms/lifecycle/model.ts'
import { contract as network } from '#rooms/network/contract.ts'
import { importNationalCodes } from '#rooms/organisations/index.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestUnit, type TestWorker } from './support/county.ts'

let t: TestApi
let unit: TestUnit
let administrator: TestWorker

beforeAll(async () => {
  t = await startTestApi()
  await importNationalCodes(t.county.db)
  unit = await t.county.unit()
  administrator = await t.county.worker('administrator', unit)
})
afterAll(() => t.stop())

type Finished = Run & { refusals: { line: number; faults: { column: string; why: string }[] }[] }

async function take(kind: ImportKind, lines: readonly string[], dryRun = false): Promise<Finished> {
  const runId = newId()
  const mark = 'xxxxboundary'
  const fields = { runId, kind, dryRun: String(dryRun), unitId: String(unit.unitId) }
  const body = [
    ...Object.entries(fields).map(
      ([name, value]) => `--${mark}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    ),
    `--${mark}\r\ncontent-disposition: form-data; name="file"; filename="rekisteri.csv"\r\ncontent-type: text/csv\r\n\r\n`,
    `${lines.join('\n')}\r\n--${mark}--\r\n`,
  ].join('')
  const sent = await t.api.server.inject({
    method: 'POST',
    url: '/api/imports',
    headers: {
      cookie: administrator.cookie,
      'x-command-id': newId(),
      'content-type': `multipart/form-data; boundary=${mark}`,
    },
    payload: body,
  })
  expect(sent.statusCode).toBe(200)
  for (;;) {
    const run = await t.ask(administrator, contract.getImport, { params: { runId } })
    if (['done', 'failed', 'interrupted'].includes(run.state)) return run
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const HEAD =
  'family_key;person_key;born_on;given_name;surname;relation;opened_on;huoltaja 1;huoltajan 1 oikeus;huoltaja 1 alkaen;guardian_2;guardian_2_authority'
const MOTHER = 'G-1;A;1.1.1990;Aino;Huolto;parent;5.1.2026;;;;;'
const FATHER = 'G-1;B;1.1.1988;Eino;Huolto;parent;5.1.2026;;;;;'
/** The child stands before the guardians. */
const CHILD = 'G-1;C;1.6.2020;Oona;Huolto;child;5.1.2026;A;yhteishuolto;1.7.2020;B;informed_only'

const standing = () =>
  t.county.db.rows<{ child: string; guardian: string; authority: string; start: string; end: string | null }>({
    text: `select c.given_name as child, p.given_name as guardian, g.authority, g.start_date as start, g.end_date as "end" from families.guardianship g
      join families.person c on c.area_id = g.area_id and c.person_id = g.child_id join families.person p on p.area_id = g.area_id and p.person_id = g.guardian_id
      where c.surname = 'Huolto' order by p.given_name, g.start_date, g.end_date nulls last`,
    values: [],
  })

test('guardians come in with their authority, whatever the order of the rows; a dry run writes none, and the same file again changes nothing', async () => {
  const file = [HEAD, CHILD, MOTHER, FATHER]
  expect(await take('clients', file, true)).toMatchObject({ state: 'done', added: 3, refused: 0 })
  expect(await standing()).toEqual([])
  const run = await take('clients', file)
  expect(run).toMatchObject({ state: 'done', added: 3, refused: 0 })
  const both = [
    { child: 'Oona', guardian: 'Aino', authority: 'shared', start: '2020-07-01', end: null },
    { child: 'Oona', guardian: 'Eino', authority: 'informed_only', start: '2026-01-05', end: null },
  ]
  expect(await standing()).toEqual(both)
  expect(await take('clients', file)).toMatchObject({ state: 'done', added: 0, changed: 0, unchanged: 3, refused: 0 })
  expect(await standing()).toEqual(both)
  const { named } = await t.county.db.get<{ named: number }>({
    text: `select count(distinct p)::int as named from trust.use_log l, unnest(l.person_ids) p where l.event = 'lifecycle.clients-taken-in' and l.request_id = $1`,
    values: [run.runId],
  })
  expect(named).toBe(3)
})

test('another authority ends the one before and begins anew; who is not named any more stays', async () => {
  const changed = CHILD.replace('A;yhteishuolto;1.7.2020;B;informed_only', 'A;yksin;1.3.2026;;')
  expect(await take('clients', [HEAD, MOTHER, changed])).toMatchObject({ changed: 1, unchanged: 1, refused: 0 })
  expect(await standing()).toEqual([
    { child: 'Oona', guardian: 'Aino', authority: 'shared', start: '2020-07-01', end: '2026-02-28' },
    { child: 'Oona', guardian: 'Aino', authority: 'full', start: '2026-03-01', end: null },
    { child: 'Oona', guardian: 'Eino', authority: 'informed_only', start: '2026-01-05', end: null },
  ])
  // A guardian who is here already need not be in the file.
  const again = 'G-1;C;1.6.2020;Oona;Huolto;child;5.1.2026;B;limited;1.4.2026;;'
  expect(await take('clients', [HEAD, again])).toMatchObject({ changed: 1, refused: 0 })
  expect((await standing()).filter(({ end }) => end === null)).toMatchObject([
    { guardian: 'Aino', authority: 'full' },
    { guardian: 'Eino', authority: 'limited' },
  ])
})

test('a row whose guardians cannot stand is refused with its column and reason, and so is the child of a refused guardian', async () => {
  const run = await take('clients', [
    HEAD,
    'G-2;K;1.1.1990;Kaisa;Rivi;parent;;;;;;',
    'G-2;L1;1.6.2020;Yksi;Rivi;child;;K;;;;',
    'G-2;L2;1.6.2020;Kaksi;Rivi;child;;;yksin;;;',
    'G-2;L3;1.6.2020;Kolme;Rivi;child;;L3;yksin;;;',
    'G-2;L4;1.6.2020;Neljä;Rivi;child;;K;yksin;;K;shared',
    'G-2;L5;1.6.2020;Viisi;Rivi;child;;K;isompi;;;',
    'G-2;L6;1.6.2000;Kuusi;Rivi;child;;K;yksin;;;',
    'G-2;L7;1.6.2020;Seitsemän;Rivi;child;;A;yksin;;;',
    'G-2;M;31.2.1990;Outi;Rivi;parent;;;;;;',
    'G-2;N;1.6.2009;Nuori;Rivi;child;;M;yksin;;;',
    'G-2;P;1.6.2026;Vauva;Rivi;child;;N;yksin;;;',
    'G-2;L8;1.6.2020;Kahdeksan;Rivi;child;;K;yksin;;;',
  ])
  expect(run).toMatchObject({ state: 'done', added: 2, refused: 10, rowsDone: 12 })
  expect(
    run.refusals.map(({ line, faults }) => [line, ...faults.map(({ column, why }) => `${column} ${why}`)]),
  ).toEqual([
    [3, 'guardian_1_authority lifecycle.authority-missing'],
    [4, 'guardian_1 lifecycle.guardian-missing'],
    [5, 'guardian_1 lifecycle.own-guardian'],
    [6, 'guardian_2 lifecycle.guardian-twice'],
    [7, 'guardian_1_authority csv.not-in-list'],
    [8, 'guardian_1 lifecycle.guardian-of-adult'],
    [9, 'guardian_1 lifecycle.no-such-guardian'],
    [10, 'born_on csv.no-such-day'],
    [11, 'guardian_1 lifecycle.no-such-guardian'],
    [12, 'guardian_1 lifecycle.no-such-guardian'],
  ])
})

test('[S1-8] [S1-11] domains of a service come in by code or name, empty leaves what is known, and an unknown one is refused by row', async () => {
  const head = 'organisation;sector;service_code;name;level;domains'
  const domainsOf = async () =>
    Object.fromEntries(
      (await t.ask(administrator, network.listServices, { query: { q: 'alue-' } })).services.map((each) => [
        each.code,
        each.domains,
      ]),
    )
  const file = [
    head,
    'Alueyhdistys;ngo;alue-1;Kerho;early;"Läheisverkosto, arki,networks"',
    'Alueyhdistys;ngo;alue-2;Ryhmä;early;Boende | work_income',
    'Alueyhdistys;ngo;alue-3;Muu;early;',
    'Alueyhdistys;ngo;alue-4;Outo;early;raha',
  ]
  const run = await take('services', file)
  expect(run).toMatchObject({ added: 3, refused: 1 })
  expect(run.refusals).toMatchObject([{ line: 5, faults: [{ column: 'domains', why: 'csv.not-in-list' }] }])
  const known = { 'alue-1': ['everyday_life', 'networks'], 'alue-2': ['work_income', 'housing'], 'alue-3': [] }
  expect(await domainsOf()).toEqual(known)
  expect(await take('services', file.slice(0, 4))).toMatchObject({ added: 0, changed: 0, unchanged: 3 })
  expect(
    await take('services', [head, 'Alueyhdistys;;alue-1;Kerho;early;', 'Alueyhdistys;;alue-3;Muu;early;school']),
  ).toMatchObject({ changed: 1, unchanged: 1 })
  expect(await domainsOf()).toEqual({ ...known, 'alue-3': ['school'] })
  const differ = await take('services', [
    head,
    'Alueyhdistys;;alue-1;Kerho;early;arki',
    'Alueyhdistys;;alue-1;Kerho;early;school',
  ])
  expect(differ.refusals.map(({ faults }) => faults.map(({ why }) => why).toSorted())).toEqual([
    ['lifecycle.row-twice', 'lifecycle.service-rows-differ'],
  ])
})
