// The sealed log: every tampering is found. TAMPERINGS=1000 tries more of them.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seeded } from '#kit/random.ts'
import { cloneDatabase, type ClonedDatabase } from '../../../tests/support/database.ts'
import { headsFile, HeadsUnreadable, openHeads, readHeads, type Head } from './heads.ts'
import { startSealer, type Sealer } from './sealer.ts'
import { verifyLog, type Verdict } from './verify.ts'

const TAMPERINGS = Number(process.env['TAMPERINGS'] ?? 250)
const AREAS = [98, 99]

let database: ClonedDatabase
let owner: pg.Client
let home: string
let sealer: Sealer

beforeAll(async () => {
  database = await cloneDatabase()
  home = mkdtempSync(path.join(tmpdir(), 'seals-'))
  owner = new pg.Client(database.ownerConnection)
  await owner.connect()
  await owner.query(
    `insert into organisations.area (area_id, name_fi, name_sv, name_en) values (98, 'A', 'A', 'A'), (99, 'B', 'B', 'B') on conflict do nothing`,
  )
  sealer = await startSealer({ app: database.appConnection, home, everyMs: 3_600_000 })
  for (let round = 0; round < 12; round++) {
    for (let i = 0; i < 3; i++) await use(99, 1 + ((round + i) % 5))
    if (round % 3 === 0) await use(98, 4)
    await sealAll()
  }
})
afterAll(async () => {
  await sealer.stop()
  await owner.end()
  await database.drop()
  rmSync(home, { recursive: true })
})

/** Some uses in one transaction. */
async function use(areaId: number, rows: number): Promise<void> {
  await owner.query(
    `insert into trust.use_log (area_id, event, kind, actor, family_ids, person_ids, facts)
     select $1, 'families.family-read', 'read', 'Testi ' || n, array[gen_random_uuid()], array[gen_random_uuid(), gen_random_uuid()], jsonb_build_object('n', n)
     from generate_series(1, $2::int) n`,
    [areaId, rows],
  )
}

async function unsealed(): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(`select count(*)::int as n from trust.use_log l
    where xid >= (select sealed_to from trust.log_generation g where g.generation = l.generation)`)
  return rows[0]!.n
}

/** Other databases of the same server may still have transactions running: seal until nothing is left. */
async function sealAll(): Promise<void> {
  for (let tries = 0; (await unsealed()) > 0; tries++) {
    if (tries > 200) throw new Error('the rows were not sealed')
    await sealer.sealNow()
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await sealer.sealNow()
}

const heads = (): Head[] => readHeads(headsFile(home)) ?? []

/** What a verification says after some doing that is taken back. */
async function verdictAfter(doing: () => Promise<unknown>, given: readonly Head[] = heads()): Promise<Verdict> {
  await owner.query('begin')
  try {
    await doing()
    return await verifyLog(owner, { heads: given })
  } finally {
    await owner.query('rollback')
  }
}

const nothing = async () => {}

describe('an untouched log', () => {
  test('passes, every row under a seal and every head met', async () => {
    const verdict = await verdictAfter(nothing)
    expect(verdict.faults).toEqual([])
    const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from trust.use_log')
    expect(verdict).toMatchObject({ rows: rows[0]!.n, young: 0, areas: 2 })
    expect(verdict.seals).toBeGreaterThanOrEqual(16)
    expect(verdict.heads).toBeGreaterThanOrEqual(12)
  })

  test('rows not yet sealed are counted as young and are no fault', async () => {
    const verdict = await verdictAfter(() => use(99, 3))
    expect(verdict).toMatchObject({ faults: [], young: 3 })
  })

  test('a row of a transaction that still runs waits for it, and so does everything after', async () => {
    const slow = new pg.Client(database.ownerConnection)
    await slow.connect()
    await slow.query('begin')
    await slow.query(`insert into trust.use_log (area_id, event, kind) values (99, 'slow', 'write')`)
    await use(99, 2)
    await sealer.sealNow()
    expect(await unsealed()).toBe(2)
    await slow.query('commit')
    await slow.end()
    await sealAll()
    expect((await verdictAfter(nothing)).faults).toEqual([])
  })

  test('two sealers at once do not seal twice', async () => {
    const other = await startSealer({ app: database.appConnection, home, everyMs: 3_600_000 })
    for (let round = 0; round < 10; round++) {
      await use(98, 2)
      await Promise.all([sealer.sealNow(), other.sealNow(), sealer.sealNow(), other.sealNow()])
    }
    await sealAll()
    await other.stop()
    expect((await verdictAfter(nothing)).faults).toEqual([])
  })

  test('a copy in another database begins a new generation and goes on from the same chain', async () => {
    await owner.query('begin')
    await owner.query(`update trust.log_generation set identity = 'another/1'`)
    await use(99, 2)
    await owner.query('select trust.begin_generation()')
    await use(99, 1)
    await owner.query('select trust.seal_log()')
    const verdict = await verifyLog(owner, { heads: heads() })
    const { rows } = await owner.query(`select generation, closed from trust.log_generation order by generation`)
    await owner.query('rollback')
    expect(verdict).toMatchObject({ faults: [], young: 1 })
    expect(rows.slice(-2)).toMatchObject([{ closed: true }, { closed: false }])
  })
})

describe('who may do what', () => {
  test('the application can neither read the log or its seals, nor choose a transaction or time for its row', async () => {
    const app = new pg.Client(database.appConnection)
    await app.connect()
    for (const statement of [
      'select from trust.use_log',
      'select from trust.seal',
      'delete from trust.use_log',
      'update trust.use_log set actor = $$$$',
      'truncate trust.use_log',
      'delete from trust.seal',
      'select trust.merkle_root(null)',
      `insert into trust.use_log (area_id, event, kind, xid) values (99, 'e', 'read', '5')`,
      `insert into trust.use_log (area_id, event, kind, at) values (99, 'e', 'read', now())`,
      `insert into trust.use_log (area_id, event, kind, generation) values (99, 'e', 'read', 1)`,
    ])
      await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' })
    await app.end()
  })
})

type Kind = (typeof KINDS)[number]
const KINDS = [
  'change',
  'delete',
  'insert',
  'swap',
  'move',
  'truncate',
  'truncate-all',
  'drop-seal',
  'drop-tail',
  'forge-seal',
  'swap-seals',
  'reseal',
] as const

describe(`tampering, ${TAMPERINGS} times by chance`, () => {
  const random = seeded(20261121)
  const CHANGES = [
    `actor = actor || 'x'`,
    `at = at + interval '1 microsecond'`,
    `kind = case kind when 'read' then 'write' else 'read' end`,
    `person_ids = person_ids || gen_random_uuid()`,
    `facts = facts || '{"m": 1}'`,
    `hidden_from = array[gen_random_uuid()]`,
    `account_id = gen_random_uuid()`,
    `log_id = gen_random_uuid()`,
    `event = event || 's'`,
  ]
  const one = `(select ctid from trust.use_log order by random() limit 1)`
  const tamper: Record<Kind, () => Promise<unknown>> = {
    change: () => owner.query(`update trust.use_log set ${random.pick(CHANGES)} where ctid = ${one}`),
    delete: () =>
      owner.query(
        `delete from trust.use_log where ctid in (select ctid from trust.use_log order by random() limit ${random.int(1, 4)})`,
      ),
    insert: () =>
      owner.query(`insert into trust.use_log (area_id, xid, generation, event, kind)
        select area_id, xid, generation, 'forged', 'read' from trust.use_log where ctid = ${one}`),
    swap: () =>
      owner.query(`with pair as (select array_agg(ctid) as ids, array_agg(xid) as xids from
          (select ctid, xid from (select distinct on (xid) ctid, xid from trust.use_log order by xid, random()) t order by random() limit 2) u)
        update trust.use_log l set xid = case when l.ctid = ids[1] then xids[2] else xids[1] end from pair where l.ctid = any(ids)`),
    move: () =>
      owner.query(`update trust.use_log set area_id = case area_id when 98 then 99 else 98 end where ctid = ${one}`),
    truncate: () => owner.query('truncate trust.use_log'),
    'truncate-all': () => owner.query('truncate trust.use_log, trust.seal'),
    'drop-seal': () =>
      owner.query(`delete from trust.seal where ctid = (select ctid from trust.seal order by random() limit 1)`),
    'drop-tail': async () => {
      const area = random.pick(AREAS)
      await owner.query(
        `delete from trust.seal where area_id = $1 and seal_no = (select max(seal_no) from trust.seal where area_id = $1)`,
        [area],
      )
      await owner.query(
        `delete from trust.use_log l where area_id = $1 and xid >= (select max(to_xid::text::numeric)::text::xid8 from trust.seal where area_id = $1)`,
        [area],
      )
    },
    'forge-seal': () =>
      owner.query(`update trust.seal set ${random.pick([`root = sha256(root)`, `row_count = row_count + 1`, `hash = sha256(hash)`, `previous = sha256(previous)`, `sealed_at = sealed_at - interval '1 day'`, `to_xid = (to_xid::text::numeric + 1)::text::xid8`])}
        where ctid = (select ctid from trust.seal order by random() limit 1)`),
    'swap-seals': () =>
      owner.query(`with pair as (select array_agg(seal_no) as nos from (select seal_no from trust.seal where area_id = 99 order by random() limit 2) t)
        update trust.seal s set (root, row_count, hash) = (select o.root, o.row_count, o.hash from trust.seal o, pair where o.area_id = 99 and o.seal_no = any(nos) and o.seal_no <> s.seal_no)
        from pair where s.area_id = 99 and s.seal_no = any(nos)`),
    // The owner's own worst: rows changed and everything sealed anew, chain and all. Only the heads outside tell.
    reseal: async () => {
      await owner.query(`update trust.use_log set ${random.pick(CHANGES)} where ctid = ${one}`)
      await owner.query('delete from trust.seal')
      await owner.query(`update trust.log_generation set sealed_to = '0', closed = false`)
      await owner.query('select trust.seal_log()')
    },
  }

  test('every one is found', { timeout: 60_000 + TAMPERINGS * 200 }, async () => {
    const missed: string[] = []
    const found: Partial<Record<Kind, number>> = {}
    for (let i = 0; i < TAMPERINGS; i++) {
      const kind = KINDS[i % KINDS.length]!
      await owner.query('select setseed($1)', [random.next()])
      const { faults } = await verdictAfter(tamper[kind])
      if (faults.length === 0) missed.push(`${i} ${kind}`)
      else found[kind] = (found[kind] ?? 0) + 1
    }
    expect(missed).toEqual([])
    expect(Object.keys(found)).toHaveLength(Math.min(KINDS.length, TAMPERINGS))
  })

  test('sealing anew is found by the heads alone: without them it passes, which is why they leave the machine', async () => {
    expect((await verdictAfter(tamper.reseal, [])).faults).toEqual([])
    expect((await verdictAfter(tamper.reseal)).faults.map((fault) => fault.what)).toContain('head-differs')
  })

  test('the words say what happened', async () => {
    const what = async (kind: Kind) => (await verdictAfter(tamper[kind])).faults.map((fault) => fault.what)
    expect(await what('change')).toContain('rows-changed')
    expect(await what('delete')).toContain('rows-missing')
    expect(await what('insert')).toContain('rows-added')
    expect(await what('drop-tail')).toContain('head-missing')
    expect(await what('truncate-all')).toContain('head-missing')
  })
})

describe('the heads file', () => {
  test('a torn last line is written again whole, and a damaged one is refused', () => {
    const file = path.join(home, 'other', 'heads.log')
    const head = { areaId: 99, sealNo: 1, hash: 'a'.repeat(64), sealedAt: '2026-11-20T10:00:00.000Z' }
    expect(openHeads(file).write([head, { ...head, areaId: 98 }])).toBe(2)
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -10))
    expect(readHeads(file)).toHaveLength(1)
    expect(openHeads(file).write([head, { ...head, areaId: 98 }])).toBe(1)
    expect(readHeads(file)).toHaveLength(2)
    writeFileSync(file, readFileSync(file, 'utf8').replace('seal 1', 'seal one'))
    expect(() => readHeads(file)).toThrow(HeadsUnreadable)
  })
})
