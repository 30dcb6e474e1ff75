// Refused rows are read page by page, by the one who brought the file.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '#platform/sql.ts'
import { startTestApi, type TestApi } from '../../../tests/support/api.ts'
import { AREA, newId, type TestWorker } from '../../../tests/support/county.ts'
import { contract } from './contract.ts'

let t: TestApi
let mine: TestWorker
let other: TestWorker
const runId = newId()

beforeAll(async () => {
  t = await startTestApi()
  const unit = await t.county.unit()
  mine = await t.county.worker('administrator', unit)
  other = await t.county.worker('administrator', unit)
  await t.county.db
    .run(sql`insert into lifecycle.import_run (area_id, run_id, kind, source, dry_run, state, refused, created_by, created_by_name)
    values (${AREA}, ${runId}, 'services', 'register', true, 'done', 120, ${mine.accountId}, 'Testi')`)
  await t.county.db.run(sql`insert into lifecycle.import_refusal (area_id, run_id, line, faults, cells, created_by)
    select ${AREA}, ${runId}, n * 2, '[{"column": "level", "why": "csv.empty"}]', '{}', ${mine.accountId} from generate_series(1, 120) n`)
})
afterAll(() => t.stop())

test('page after page gives every refused row once, in order, each with column and reason', async () => {
  const lines: number[] = []
  for (let page = 0, after = 0; page < 4; page++) {
    const { refusals } = await t.ask(mine, contract.getImport, {
      params: { runId },
      query: { after: String(after), limit: '50' },
    })
    lines.push(...refusals.map(({ line }) => line))
    after = lines.at(-1)!
    expect(refusals.every(({ faults }) => faults[0]?.column === 'level' && faults[0].why === 'csv.empty')).toBe(true)
  }
  expect(lines).toEqual(Array.from({ length: 120 }, (_, i) => (i + 1) * 2))
})

test('another administrator sees the figures, not the rows', async () => {
  const seen = await t.ask(other, contract.getImport, { params: { runId } })
  expect([seen.refused, seen.mine, seen.refusals]).toEqual([120, false, []])
})
