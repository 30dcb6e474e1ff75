// SQL of import runs and their refused rows.
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { Run } from '../contract.ts'
import type { ImportKind, RowFault, RunState } from '../model.ts'

export const settleRuns = (db: Read) => db.rows(sql`select lifecycle.settle_runs()`)

export const isRunning = async (db: Read) =>
  (await db.find(
    sql`select 1 from lifecycle.import_run where area_id = (select app.area()) and state in ('waiting', 'reading', 'taking')`,
  )) !== null

export const createRun = (
  db: Write,
  r: { runId: string; kind: ImportKind; source: string; dryRun: boolean; unitId: number | null; by: string },
) =>
  db.run(sql`
    insert into lifecycle.import_run (area_id, run_id, kind, source, dry_run, unit_id, created_by, created_by_name)
    values ((select app.area()), ${r.runId}, ${r.kind}, ${r.source}, ${r.dryRun}, ${r.unitId}, (select app.account()), ${r.by})`)

/** On the command line there is no session: the area is named. */
export const createOwnerRun = (
  db: Write,
  r: { areaId: number; runId: string; kind: ImportKind; source: string; dryRun: boolean; unitId: number | null },
) =>
  db.run(sql`
    insert into lifecycle.import_run (area_id, run_id, kind, source, dry_run, unit_id, created_by_name)
    values (${r.areaId}, ${r.runId}, ${r.kind}, ${r.source}, ${r.dryRun}, ${r.unitId}, 'rinnalla import')`)

export const listRuns = (db: Read, runId: string | null) =>
  db.rows(sql<Run>`
    select i.run_id as "runId", i.kind, i.source, i.file_name as "fileName", i.dry_run as "dryRun", i.unit_id as "unitId", u.name as "unitName", i.state, i.why, i.facts,
      i.rows_read as "rowsRead", i.rows_done as "rowsDone", i.added, i.changed, i.unchanged, i.refused, i.created_by_name as "startedBy",
      i.created_at as "startedAt", i.finished_at as "finishedAt", i.dismissed_at is not null as dismissed,
      coalesce(i.created_by = (select app.account()), false) as mine
    from lifecycle.import_run i left join organisations.unit u using (area_id, unit_id)
    where (${runId}::uuid is null or i.run_id = ${runId}) order by i.created_at desc limit 200`)

/** Begins the reading, once: false when the file of this run has already come. The lock lives as long as the connection. */
export async function beginReading(db: Write, runId: string, fileName: string): Promise<boolean> {
  await db.rows(sql`select pg_advisory_lock(hashtextextended('import ' || ${runId}::text, 0))`)
  return (
    (await db.run(sql`
      update lifecycle.import_run set state = 'reading', file_name = ${fileName} where run_id = ${runId} and state = 'waiting'`)) ===
    1
  )
}

export const kindOf = async (db: Read, runId: string) =>
  (await db.find(sql<{ kind: ImportKind }>`select kind from lifecycle.import_run where run_id = ${runId}`))?.kind ??
  null

export const keepHeader = (db: Write, runId: string, header: readonly string[], facts: Record<string, string>) =>
  db.run(sql`
    update lifecycle.import_run set header = ${header}, facts = facts || ${JSON.stringify(facts)}::jsonb where run_id = ${runId}`)

export const noteRead = (db: Write, runId: string, rows: number) =>
  db.run(sql`update lifecycle.import_run set rows_read = ${rows} where run_id = ${runId}`)

export const setState = (
  db: Write,
  runId: string,
  state: RunState,
  why: string | null = null,
  facts: Record<string, string | number> = {},
) =>
  db.run(sql`
    update lifecycle.import_run set state = ${state}::text, why = ${why}, facts = facts || ${JSON.stringify(facts)}::jsonb,
      finished_at = case when ${state}::text in ('done', 'failed', 'interrupted') then now() end
    where run_id = ${runId} and state in ('waiting', 'reading', 'taking')`)

export type RefusedRow = {
  readonly line: number
  readonly faults: readonly RowFault[]
  readonly cells: readonly string[]
}

export async function keepRefused(db: Write, runId: string, rows: readonly RefusedRow[]): Promise<void> {
  if (rows.length === 0) return
  await db.run(sql`
    insert into lifecycle.import_refusal (area_id, run_id, line, faults, cells, created_by)
    select i.area_id, i.run_id, t.line, t.faults, array(select jsonb_array_elements_text(t.cells)), i.created_by
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(line int, faults jsonb, cells jsonb)
    join lifecycle.import_run i on i.run_id = ${runId}`)
  await db.rows(sql`select lifecycle.count_refused(${runId}, ${rows.length})`)
}

export const listRefused = (db: Read, runId: string, limit: number, after = 0) =>
  db.rows(sql<RefusedRow>`
    select line, faults, cells from lifecycle.import_refusal where run_id = ${runId} and line > ${after} order by line limit ${limit}`)

export const headerOf = (db: Read, runId: string) =>
  db.find(sql<{ header: string[]; fileName: string }>`
    select header, file_name as "fileName" from lifecycle.import_run where run_id = ${runId}`)

export const dropRefused = (db: Write, runId: string) =>
  db.run(sql`delete from lifecycle.import_refusal where run_id = ${runId}`)

/** Gives back the lock of the run where the connection lives on. */
export const letGo = (db: Write, runId: string) =>
  db.rows(sql`select pg_advisory_unlock(hashtextextended('import ' || ${runId}::text, 0))`)

export const dismiss = async (db: Write, runId: string): Promise<number> => {
  await dropRefused(db, runId)
  return await db.run(sql`
    update lifecycle.import_run set dismissed_at = now(), header = '{}' where run_id = ${runId} and created_by is not distinct from (select app.account())
      and state in ('done', 'failed', 'interrupted')`)
}
