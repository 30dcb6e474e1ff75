// All rows of one area at once, as the owner of the tables: whether there are any, writing many, taking all away.
import type pg from 'pg'

type Client = Pick<pg.Client, 'query'>

/** Rows by table; every row of one table names the same columns. */
export type RowsOfTable = { readonly table: string; readonly rows: readonly Readonly<Record<string, unknown>>[] }

const ROWS_AT_ONCE = 4000

export async function hasArea(client: Client, areaId: number): Promise<boolean> {
  const { rows } = await client.query('select from organisations.area where area_id = $1', [areaId])
  return rows.length > 0
}

/** Writes table after table in one transaction, parents before children as given, and refreshes the planner's figures. Returns how many rows. */
export async function writeTables(
  client: Client,
  tables: readonly RowsOfTable[],
  onProgress: (table: string, rows: number) => void,
): Promise<number> {
  return await inTransaction(client, async () => {
    let written = 0
    for (const { table, rows } of tables) {
      for (let i = 0; i < rows.length; i += ROWS_AT_ONCE)
        await writeRows(client, table, rows.slice(i, i + ROWS_AT_ONCE))
      if (rows.length === 0) continue
      // At once, not at the end: the keys of the tables that follow are checked against this one by the planner's figures.
      await client.query(`analyze ${table}`)
      written += rows.length
      onProgress(table, rows.length)
    }
    return written
  })
}

/** COPY is closed to tables under forced row-level security; a set of JSON rows is not, and knows every column's type. */
async function writeRows(client: Client, table: string, rows: RowsOfTable['rows']): Promise<void> {
  const columns = Object.keys(rows[0]!)
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

/** Tables with an area, those that nobody refers to first; read from the schema, so that a new table is not forgotten. A key that can be deferred is: that is how tables that name each other are taken apart. */
const CHILDREN_FIRST = `
  with recursive own as (
    select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'area_id' and not a.attisdropped)
  ), refers as (
    select distinct k.conrelid as child, k.confrelid as parent from pg_constraint k
    where k.contype = 'f' and not k.condeferrable and k.conrelid <> k.confrelid and k.conrelid in (select oid from own)
  ), depth as (
    select oid, 0 as level from own
    union select r.parent, d.level + 1 from depth d join refers r on r.child = d.oid where d.level < 30
  )
  select d.oid::regclass::text as "table" from depth d join own using (oid) group by d.oid order by max(d.level), d.oid`

/** Removes every row that carries the area's number, its log and the seals of it included. Returns how many. */
export async function removeArea(client: Client, areaId: number): Promise<number> {
  const { rows } = await client.query<{ table: string }>(CHILDREN_FIRST)
  return await inTransaction(client, async () => {
    await client.query('set constraints all deferred')
    let removed = 0
    for (const { table } of rows)
      removed += (await client.query(`delete from ${table} where area_id = $1`, [areaId])).rowCount ?? 0
    return removed
  })
}

async function inTransaction<Value>(client: Client, work: () => Promise<Value>): Promise<Value> {
  await client.query('begin')
  try {
    const value = await work()
    await client.query('commit')
    return value
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}
