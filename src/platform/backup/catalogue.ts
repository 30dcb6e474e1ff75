// What there is to back up, read from the database's own catalogue: tables, sequences, and what stands in the way of loading.
import type { ClientBase } from 'pg'
import { BackupRefused } from './refused.ts'

export type Table = {
  readonly oid: number
  /** Quoted, with its schema. */ readonly sql: string
  readonly name: string
  readonly columns: readonly string[]
}

/** Ours is what the owner role owns. Which schema files were applied is not data: it travels in the beginning of the file. */
const OURS = `c.relowner = 'rinnalla_owner'::regrole and c.relname <> 'app_migration' and n.nspname !~ '^pg_'`

export async function listTables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.oid::int, format('%I.%I', n.nspname, c.relname) as sql, n.nspname || '.' || c.relname as name,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and ${OURS} order by 3`)
  return rows
}

/** A policy that hides rows from the owner would leave them out of the backup without a word: no such table gets through. */
export async function refuseHiddenRows(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select n.nspname || '.' || c.relname as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${OURS} and c.relrowsecurity and c.relforcerowsecurity and (
      not exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd in ('*', 'r')
        and ('rinnalla_owner'::regrole = any(p.polroles) or 0 = any(p.polroles)) and pg_get_expr(p.polqual, p.polrelid) = 'true')
      or exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive and p.polcmd in ('*', 'r')
        and ('rinnalla_owner'::regrole = any(p.polroles) or 0 = any(p.polroles))))`)
  if (rows.length > 0)
    throw new BackupRefused(
      `A row-level policy may hide rows of ${rows.map((row) => row.name).join(', ')} from the owner: the backup would not be whole.`,
    )
}

/** About how many rows there are, for progress only. */
export async function estimateRows(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ n: string }>(
    `select coalesce(sum(greatest(c.reltuples, 0)), 0)::bigint::text as n from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and ${OURS}`,
  )
  return Number(rows[0]!.n)
}

export type Sequence = { readonly name: string; readonly last: string; readonly called: boolean }

export async function listSequences(client: ClientBase): Promise<Sequence[]> {
  const { rows } = await client.query<{ sql: string }>(`
    select format('%I.%I', n.nspname, c.relname) as sql from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'S' and ${OURS} order by 1`)
  const sequences: Sequence[] = []
  for (const { sql } of rows) {
    const state = await client.query<{ last: string; called: boolean }>(
      `select last_value::text as last, is_called as called from ${sql}`,
    )
    sequences.push({ name: sql, ...state.rows[0]! })
  }
  return sequences
}

/** Statements that take away what stands in the way of loading rows in any order, and those that put it back. */
export async function obstacles(client: ClientBase): Promise<{ away: string[]; back: string[] }> {
  const { rows } = await client.query<{ away: string; back: string }>(`
    select format('alter table %I.%I drop constraint %I', n.nspname, c.relname, k.conname) as away,
      format('alter table %I.%I add constraint %I %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)) as back
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and k.conparentid = 0 and ${OURS}
    union all
    select format('alter table %I.%I no force row level security', n.nspname, c.relname),
      format('alter table %I.%I force row level security', n.nspname, c.relname)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relforcerowsecurity and ${OURS}
    union all
    select format('alter table %I.%I disable trigger %I', n.nspname, c.relname, t.tgname),
      format('alter table %I.%I enable trigger %I', n.nspname, c.relname, t.tgname)
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not t.tgisinternal and t.tgenabled = 'O' and t.tgparentid = 0 and ${OURS}`)
  return { away: rows.map((row) => row.away), back: rows.map((row) => row.back) }
}
