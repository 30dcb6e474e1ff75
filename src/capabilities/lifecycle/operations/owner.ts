// Taking in from the command line: the same reading, sifting and writing, with the owner's connection instead of a session.
import { open } from 'node:fs/promises'
import path from 'node:path'
import type { ClientBase } from 'pg'
import type { Language } from '#kit/languages.ts'
import type { Run } from '../contract.ts'
import type { ImportKind } from '../model.ts'
import { findUnit, inTransaction, onConnection } from '../queries/owner.ts'
import * as runs from '../queries/runs.ts'
import { reasonIn } from '../rules/reasons.ts'
import { refusedFile } from './refused-file.ts'
import { takeFile } from './take-in.ts'

export type FileIn = {
  readonly areaId: number
  readonly kind: ImportKind
  readonly file: string
  readonly source: string
  readonly dryRun: boolean
  /** Name or number of the unit for families that name none. */
  readonly unit: string | null
  readonly runId: string
  readonly syntheticOnly: boolean
}

export type Outcome = Run & {
  /** Why the file as a whole was refused, in words. */
  readonly reason: string | null
  /** The refused rows as a file, where there are any. */
  readonly refusedRows: string | null
}

/** Refuses with words for the terminal. */
export class ImportRefused extends Error {}

/** `watch` is another connection: it sees what is committed while the work goes on. */
export async function takeInFromDisk(
  client: ClientBase,
  watch: ClientBase,
  wanted: FileIn,
  options: { signal: AbortSignal; language: Language; onProgress(run: Run): void },
): Promise<Outcome> {
  const db = onConnection(client)
  const { runId, kind } = wanted
  await runs.settleRuns(db)
  const unit = wanted.unit === null ? null : await findUnit(db, wanted.areaId, wanted.unit)
  if (wanted.unit !== null && unit === null) throw new ImportRefused(`There is no unit "${wanted.unit}".`)
  const file = await open(wanted.file).catch((error: NodeJS.ErrnoException) => {
    throw new ImportRefused(`${wanted.file} cannot be opened (${error.code}).`)
  })
  try {
    await runs.createOwnerRun(db, { ...wanted, unitId: unit?.unitId ?? null })
  } catch (error) {
    await file.close()
    const { constraint } = error as { constraint?: string }
    if (constraint === 'import_run_area_id_fkey')
      throw new ImportRefused(`There is no county with the code ${wanted.areaId}.`)
    if (constraint === 'import_run_one_at_a_time')
      throw new ImportRefused('Another import is running for this county. Wait for it to finish.')
    throw error
  }
  const looking = setInterval(() => {
    void runs.listRuns(onConnection(watch), runId).then(
      ([run]) => run && options.onProgress(run),
      () => undefined,
    )
  }, 500)
  try {
    const content = file.createReadStream()
    const later = await takeFile(
      { signal: options.signal, transaction: (work) => inTransaction(client, work) },
      { fileName: path.basename(wanted.file), content, truncated: () => false },
      { runId, kind, syntheticOnly: wanted.syntheticOnly },
    )
    await later()
  } catch (error) {
    await runs.setState(db, runId, 'failed', 'lifecycle.fault')
    throw error
  } finally {
    clearInterval(looking)
    await runs.letGo(db, runId)
  }
  const [run] = await runs.listRuns(db, runId)
  const head = await runs.headerOf(db, runId)
  const rows = run!.refused > 0 ? await runs.listRefused(db, runId, 10_000_000) : []
  // They are on the disk of whoever ran the command; nobody could dismiss them later.
  await runs.dropRefused(db, runId)
  return {
    ...run!,
    reason: run!.why === null ? null : reasonIn(options.language, run!.why, run!.facts),
    refusedRows: rows.length > 0 && head !== null ? refusedFile(head, rows, options.language).content : null,
  }
}
