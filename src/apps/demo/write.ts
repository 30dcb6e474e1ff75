// Writes the county's rows in one transaction, table by table, many rows to a statement.
import type pg from 'pg'
import { type Row, type Sheet, TABLES } from './sheet.ts'

const ROWS_AT_ONCE = 4000

export async function writeSheet(
  client: pg.Client,
  sheet: Sheet,
  onProgress: (table: string, rows: number) => void,
): Promise<number> {
  let total = 0
  await client.query('begin')
  try {
    for (const table of TABLES) {
      const rows = sheet.rows[table]
      if (rows.length === 0) continue
      const columns = Object.keys(rows[0]!)
      for (let i = 0; i < rows.length; i += ROWS_AT_ONCE)
        await writeRows(client, table, columns, rows.slice(i, i + ROWS_AT_ONCE))
      total += rows.length
      onProgress(table, rows.length)
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
  return total
}

/** COPY is closed to tables under forced row-level security; a set of JSON rows is not, and knows every column's type. */
async function writeRows(
  client: pg.Client,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const odd = rows.find((row) => Object.keys(row).length !== columns.length)
  if (odd !== undefined)
    throw new Error(
      `rows of ${table} name different columns: ${Object.keys(odd).join(' ')} beside ${columns.join(' ')}`,
    )
  const names = columns.map((column) => `"${column}"`).join(', ')
  await client.query(
    `insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  )
}
