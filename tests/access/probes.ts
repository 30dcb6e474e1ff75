// Probes on a database handle: as the application's role, under somebody's context, with no filter of the application left.
import type pg from 'pg'
import type { Actor } from './actors.ts'
import { keyColumns, TABLES } from './reach.ts'
import { headOf, type Row, type World } from './world.ts'

/** Enters somebody's context in the running transaction; false when there is no living session. */
export async function enter(client: pg.ClientBase, actor: Pick<Actor, 'tokenHash'>): Promise<boolean> {
  const { rows } = await client.query<{ actor: unknown }>('select app.enter($1) as actor', [actor.tokenHash])
  return rows[0]?.actor !== null
}

/** Every key of the tables that the context lets through. */
export async function keysSeen(
  client: pg.ClientBase,
  world: World,
  tables: readonly string[] = TABLES,
): Promise<Map<string, Set<string>>> {
  const parts = tables.map((table) => `select '${table}' as t, ${keyColumns(table, world.rows)} as k from ${table}`)
  const { rows } = await client.query<{ t: string; k: string }>(parts.join(' union all '))
  const seen = new Map<string, Set<string>>(tables.map((table) => [table, new Set()]))
  for (const row of rows) seen.get(row.t)!.add(row.k)
  return seen
}

/** A column of each table that the application may change. */
const changeable = new Map<string, { rows: { c: string | null }[] }>()

export type Write = 'insert' | 'update' | 'delete'

/** Tries to write, undoes it, and says whether row-level security (or a grant) let it through. */
export async function mayWrite(client: pg.ClientBase, row: Row, how: Write, asOrganisation?: string): Promise<boolean> {
  await client.query('savepoint probe')
  try {
    if (how === 'update') {
      const known = changeable.get(row.table)
      const { rows } =
        known ??
        (await client.query<{ c: string | null }>(
          `select min(a.attname) as c from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped
           and has_column_privilege(a.attrelid, a.attnum, 'update') and a.attname not in ('area_id', 'family_id', 'unit_id')`,
          [row.table],
        ))
      changeable.set(row.table, { rows })
      const column = rows[0]?.c
      if (column === null || column === undefined) return false
      const where = Object.keys(row.id)
        .map((name, i) => ` and ${name}::text = $${i + 2}`)
        .join('')
      const done = await client.query(`update ${row.table} set ${column} = ${column} where family_id = $1${where}`, [
        row.family.familyId,
        ...Object.values(row.id).map(String),
      ])
      return (done.rowCount ?? 0) > 0
    }
    if (how === 'delete') {
      const columns = Object.keys(row.id)
      const where = columns.map((name, i) => ` and ${name}::text = $${i + 2}`).join('')
      const done = await client.query(`delete from ${row.table} where family_id = $1${where}`, [
        row.family.familyId,
        ...Object.values(row.id).map(String),
      ])
      return (done.rowCount ?? 0) > 0
    }
    const values: Record<string, unknown> = { ...headOf(row.family), ...row.id, ...row.values }
    // Beside the row that is there: only what would be refused before any key is looked at counts as refused.
    if (asOrganisation !== undefined && 'organisation_id' in values) values['organisation_id'] = asOrganisation
    const columns = Object.keys(values)
    await client.query(
      `insert into ${row.table} (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
      columns.map((column) => values[column]),
    )
    return true
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === '42501') return false
    // A key or a rule refused it: the policy had let it through.
    if (code?.startsWith('23')) return true
    throw error
  } finally {
    await client.query('rollback to savepoint probe')
  }
}
