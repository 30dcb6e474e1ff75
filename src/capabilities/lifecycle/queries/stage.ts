// The stage: rows of a file copied in, sifted, and taken in line by line ranges by the functions of the database.
import { once } from 'node:events'
import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { CellValue, ImportKind } from '../model.ts'

/** Column of the stage for each column of the file where the names differ. */
const COLUMNS: Readonly<Record<ImportKind, readonly string[]>> = {
  clients:
    'family_key person_key identity_code born_on due_on given_name surname relation home mother_tongue service_language interpreter safety_ban municipality unit phase phase_since held_from opened_on family_name special_support multi_agency restricted joined_on left_on phone email address guardian_1 guardian_1_authority guardian_1_since guardian_2 guardian_2_authority guardian_2_since guardian_3 guardian_3_authority guardian_3_since'.split(
      ' ',
    ),
  services:
    'organisation sector service_code name work_form level legal_basis domains starts_on ends_on cost_year cost_unit unit_cost cost_source fictitious'.split(
      ' ',
    ),
  service_use: 'source_key person_key identity_code service_code organisation starts_on ends_on quantity unit'.split(
    ' ',
  ),
}

/** The order in which `stagedLine` writes: held against the column table by a test. */
export const stagedColumns = (kind: ImportKind): readonly string[] => COLUMNS[kind]

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const escape = (text: string): string =>
  /[\\\n\r\t]/.test(text) ? text.replace(/[\\\n\r\t]/g, (mark) => ESCAPED[mark]!) : text

/** One row in the text format of COPY. PostgreSQL holds no zero character: it is left out. */
export function stagedLine(
  runId: string,
  line: number,
  cells: readonly string[],
  values: readonly CellValue[],
): string {
  let text = `${runId}\t${line}\t${escape(cells.join('\u001f'))}`
  for (const value of values)
    text += value === null ? '\t\\N' : `\t${typeof value === 'string' ? escape(value) : String(value)}`
  return `${text}\n`.replaceAll('\u0000', '')
}

export async function copyToStage(client: ClientBase, kind: ImportKind, lines: readonly string[]): Promise<void> {
  const stream = client.query(
    copyFrom(`copy lifecycle.staged_${kind} (run_id, line, cells, ${COLUMNS[kind].join(', ')}) from stdin`),
  )
  stream.end(lines.join(''))
  await once(stream, 'finish')
}

export async function sift(db: Write, runId: string): Promise<void> {
  await db.rows(sql`set local statement_timeout = 0`)
  await db.rows(sql`select lifecycle.sift(${runId})`)
}

/** The last line of the next batch, or null when all is done. */
export const nextLine = async (db: Read, runId: string, after: number, size: number) =>
  (await db.get(sql<{ upto: number | null }>`select lifecycle.next_line(${runId}, ${after}, ${size}) as upto`)).upto

export const takeIn = (db: Write, runId: string, from: number, upto: number) =>
  db.rows(sql`select lifecycle.take_in(${runId}, ${from}, ${upto})`)

export const refreshStatistics = (db: Write, runId: string) =>
  db.rows(sql`select lifecycle.refresh_statistics(${runId})`)

export const clearStage = (db: Write, runId: string) => db.rows(sql`select lifecycle.clear_stage(${runId})`)
