// Takes the fictional county away again: every row that carries its number, children before parents.
import type pg from 'pg'
import { AREA } from './sheet.ts'

/** Tables with an area, those that nobody refers to first; read from the schema, so that a new table is not forgotten. */
const ORDER = `
  with recursive own as (
    select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'area_id' and not a.attisdropped)
  ), refers as (
    select distinct k.conrelid as child, k.confrelid as parent from pg_constraint k
    where k.contype = 'f' and k.conrelid <> k.confrelid and k.conrelid in (select oid from own)
  ), depth as (
    select oid, 0 as level from own
    union select r.child, d.level + 1 from depth d join refers r on r.parent = d.oid where d.level < 30
  )
  select oid::regclass::text as table from depth group by oid order by max(level) desc, oid`

export async function removeCounty(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ table: string }>(ORDER)
  let removed = 0
  await client.query('begin')
  try {
    for (const { table } of rows)
      removed += (await client.query(`delete from ${table} where area_id = $1`, [AREA])).rowCount ?? 0
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
  return removed
}
