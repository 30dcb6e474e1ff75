// Imports as the administrator sees them: beginning, following, fetching what was refused, dismissing.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import * as runs from '../queries/runs.ts'
import { refusedFile } from './refused-file.ts'

type Contract = typeof contract

const IN_FILE = 500_000

export const createImport: Operation<Contract['createImport']> = async ({ db, actor }, { body }) => {
  await runs.settleRuns(db)
  if (await runs.isRunning(db)) return refused('lifecycle.import-running')
  await runs.createRun(db, { ...body, unitId: body.unitId ?? null, by: actor.name })
  return { runId: body.runId }
}

export const listImports: Operation<Contract['listImports']> = async ({ db }) => {
  await runs.settleRuns(db)
  return { imports: await runs.listRuns(db, null) }
}

export const getImport: Operation<Contract['getImport']> = async ({ db }, { params, query }) => {
  await runs.settleRuns(db)
  const [run] = await runs.listRuns(db, params.runId)
  if (run === undefined) return refused('not-found')
  const refusals = await runs.listRefused(db, params.runId, query.limit, query.after)
  return { ...run, refusals: refusals.map(({ line, faults }) => ({ line, faults: [...faults] })) }
}

export const refusedRows: Operation<Contract['refusedRows']> = async ({ db, actor }, { params }) => {
  const head = await runs.headerOf(db, params.runId)
  if (head === null) return refused('not-found')
  const rows = await runs.listRefused(db, params.runId, IN_FILE)
  return refusedFile(head, rows, actor.language ?? 'fi')
}

export const dismissImport: Operation<Contract['dismissImport']> = async ({ db }, { params }) => {
  const [run] = await runs.listRuns(db, params.runId)
  if (run === undefined) return refused('not-found')
  return (await runs.dismiss(db, params.runId)) === 1 ? {} : refused('lifecycle.run-not-finished')
}
