// Imports as the administrator sees them: beginning, following, fetching what was refused, dismissing.
import { stringify } from 'csv-stringify/sync'
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import * as runs from '../queries/runs.ts'
import { reasonIn } from '../rules/reasons.ts'

type Contract = typeof contract

/** Refused rows shown on a screen; the file has them all. */
const SHOWN = 200
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

export const getImport: Operation<Contract['getImport']> = async ({ db }, { params }) => {
  await runs.settleRuns(db)
  const [run] = await runs.listRuns(db, params.runId)
  if (run === undefined) return refused('not-found')
  const refusals = await runs.listRefused(db, params.runId, SHOWN)
  return { ...run, refusals: refusals.map(({ line, faults }) => ({ line, faults: [...faults] })) }
}

const HEADS = {
  fi: ['rivi', 'hylkäyksen sarake', 'hylkäyksen syy'],
  sv: ['rad', 'kolumn som avvisades', 'orsak till avvisning'],
  en: ['line', 'refused column', 'reason for refusal'],
} as const

export const refusedRows: Operation<Contract['refusedRows']> = async ({ db, actor }, { params }) => {
  const head = await runs.headerOf(db, params.runId)
  if (head === null) return refused('not-found')
  const rows = await runs.listRefused(db, params.runId, IN_FILE)
  const lines = rows.map(({ line, faults, cells }) => [
    ...cells.slice(0, head.header.length),
    ...Array.from({ length: Math.max(0, head.header.length - cells.length) }, () => ''),
    String(line),
    faults.map(({ column }) => column).join(', '),
    faults.map(({ why, facts }) => reasonIn(actor.language, why, facts)).join(' '),
  ])
  return {
    fileName: `${head.fileName.replace(/\.[^.]*$/, '') || 'import'}-${{ fi: 'hylätyt', sv: 'avvisade', en: 'refused' }[actor.language]}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    content: stringify([[...head.header, ...HEADS[actor.language]], ...lines], {
      delimiter: ';',
      bom: true,
      record_delimiter: 'windows',
    }),
  }
}

export const dismissImport: Operation<Contract['dismissImport']> = async ({ db }, { params }) => {
  const [run] = await runs.listRuns(db, params.runId)
  if (run === undefined) return refused('not-found')
  return (await runs.dismiss(db, params.runId)) === 1 ? {} : refused('lifecycle.run-not-finished')
}
