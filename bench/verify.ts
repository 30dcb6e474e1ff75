// Verifying the use log: rows a second, from the database through the hashes to the verdict.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { startSealer } from '#platform/seal/sealer.ts'
import { verifyLog } from '#platform/seal/verify.ts'
import type { Bench } from './database.ts'
import type { Figure } from './figures.ts'

const ROWS = 500_000
const A_TRANSACTION = 5_000
const GOAL = 100_000

export async function measureVerify(bench: Bench, say: (words: string) => void): Promise<Figure[]> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'rinnalla-seals-'))
  const client = new pg.Client(bench.owner)
  await client.connect()
  const sealer = await startSealer({ app: bench.app, home, everyMs: 3_600_000 })
  try {
    await client.query(
      `insert into organisations.area (area_id, name_fi, name_sv, name_en) values (99, 'Mittaus', 'Mätning', 'Benchmark') on conflict do nothing`,
    )
    const { rows: before } = await client.query<{ n: number }>('select count(*)::int as n from trust.use_log')
    for (let n = before[0]!.n; n < ROWS; n += A_TRANSACTION) {
      await client.query(
        `insert into trust.use_log (area_id, event, kind, actor, basis, purpose, family_ids, person_ids, facts)
         select 99, 'families.family-read', 'read', 'Testi Työntekijä', 'family_partner', 'Asiakkuus', array[gen_random_uuid()],
           array[gen_random_uuid(), gen_random_uuid(), gen_random_uuid()], jsonb_build_object('n', n) from generate_series(1, $1::int) n`,
        [A_TRANSACTION],
      )
    }
    for (let sealed = 1; sealed !== 0;) sealed = (await sealer.sealNow()) ?? 1
    await client.query('begin isolation level repeatable read read only')
    const began = performance.now()
    const verdict = await verifyLog(client)
    const seconds = (performance.now() - began) / 1000
    await client.query('commit')
    if (verdict.faults.length > 0) throw new Error(`the log is said to be broken: ${verdict.faults[0]!.words}`)
    // The limit: the same rows read and hashed inside the database, none of them leaving it.
    const inside = performance.now()
    await client.query('select count(sha256(record_send(l))) from trust.use_log l')
    const limit = (performance.now() - inside) / 1000
    say(`verify: ${verdict.rows} rows in ${seconds.toFixed(1)} s, hashed inside the database in ${limit.toFixed(1)} s`)
    return [
      {
        name: 'verify the use log',
        value: verdict.rows / seconds,
        unit: 'rows/s',
        against: `hashed inside the database: ${Math.round(verdict.rows / limit)} rows/s; ${verdict.rows} rows`,
        ratio: seconds / limit,
        goal: `>= ${GOAL} rows/s`,
        met: verdict.rows / seconds >= GOAL,
      },
    ]
  } finally {
    await sealer.stop()
    await client.end()
    rmSync(home, { recursive: true })
  }
}
