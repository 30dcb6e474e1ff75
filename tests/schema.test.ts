// Manners of the schema, read from the catalogue of a migrated database. What is tolerated is listed here, each with its reason.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneDatabase, type ClonedDatabase } from './support/database.ts'

let database: ClonedDatabase
let client: pg.Client

beforeAll(async () => {
  database = await cloneDatabase()
  client = new pg.Client(database.superConnection)
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const OURS = `n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')`

async function names(text: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(text)
  return rows.map((row) => row.name).toSorted()
}

/** Tolerated exceptions: what, and why it may stand. */
const TOLERATED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'area first in keys': {
    'lifecycle.staged_clients staged_clients_pkey':
      'rows of a file on their way in, by run; unlogged and never read by the application',
  },
  'row-level security on and forced': {
    'app.secret': 'no grant at all: only definer functions of its owner read it',
    'lifecycle.staged_clients': 'the application may only add rows (COPY) and read none',
    'lifecycle.staged_services': 'the application may only add rows (COPY) and read none',
    'lifecycle.staged_service_use': 'the application may only add rows (COPY) and read none',
  },
  'foreign keys have an index': {},
  'delete is granted': {
    'plans.version': 'a draft is given up; the policy lets nothing but drafts go',
    'trust.draft': 'what one has typed and not sent is forgotten',
    'trust.saved_view': 'a view of a list is one’s own to forget; nothing of a client is in it',
    'lifecycle.import_refusal': 'refused rows of a file are deleted once dealt with; only by who brought them',
  },
}

const beyond = (found: readonly string[], manner: string): string[] =>
  found.filter((name) => TOLERATED[manner]?.[name] === undefined)

test('[S0-11] the area is first in every key of a family-scoped table, unique, exclusion and foreign keys too', async () => {
  const found = await names(`
    select c.conrelid::regclass || ' ' || c.conname as name
    from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where ${OURS} and c.contype in ('p', 'u', 'x', 'f') and a.attname <> 'area_id'
      and exists (select 1 from pg_attribute f where f.attrelid = t.oid and f.attname = 'family_id' and not f.attisdropped)
      -- codes of the nation stand above the counties
      and not (c.contype = 'f' and c.confrelid = 'organisations.municipality'::regclass)
    union all
    select i.indrelid::regclass || ' ' || x.relname
    from pg_index i join pg_class t on t.oid = i.indrelid join pg_class x on x.oid = i.indexrelid join pg_namespace n on n.oid = t.relnamespace
    join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
    where ${OURS} and i.indisunique and a.attname <> 'area_id'
      and exists (select 1 from pg_attribute f where f.attrelid = t.oid and f.attname = 'family_id' and not f.attisdropped)`)
  expect(beyond(found, 'area first in keys')).toEqual([])
})

test('every foreign key has an index that begins with its columns', async () => {
  const found = await names(`
    select c.conrelid::regclass || ' (' || (select string_agg(a.attname, ', ' order by k.n) from unnest(c.conkey) with ordinality k(attnum, n)
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum) || ')' as name
    from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
    where ${OURS} and c.contype = 'f' and not exists (
      select 1 from pg_index i where i.indrelid = c.conrelid and i.indisvalid
        -- the area and what it is of: the rest of a longer key follows from the two
        and (i.indkey::int2[])[0:least(cardinality(c.conkey), 2) - 1] = c.conkey[1:least(cardinality(c.conkey), 2)])`)
  expect(beyond(found, 'foreign keys have an index')).toEqual([])
})

test('time is timestamptz, money is no float, and text has no hidden length', async () => {
  expect(
    await names(`
      select t.oid::regclass || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) as name
      from pg_attribute a join pg_class t on t.oid = a.attrelid join pg_namespace n on n.oid = t.relnamespace
      where ${OURS} and t.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
        and (a.atttypid in ('timestamp'::regtype, 'timetz'::regtype, 'float4'::regtype, 'float8'::regtype, 'money'::regtype, 'bpchar'::regtype, 'varchar'::regtype))`),
  ).toEqual([])
})

test('every table says when its rows were made, and what it is for', async () => {
  expect(
    await names(`
      select t.oid::regclass::text as name from pg_class t join pg_namespace n on n.oid = t.relnamespace
      where ${OURS} and t.relkind in ('r', 'p') and coalesce(obj_description(t.oid, 'pg_class'), '') = ''`),
  ).toEqual([])
  expect(
    await names(
      `select n.nspname as name from pg_namespace n where ${OURS} and obj_description(n.oid, 'pg_namespace') is null`,
    ),
  ).toEqual([])
})

test('[S0-11] row-level security is on and forced on every table but the key that signs', async () => {
  const found = await names(`
    select t.oid::regclass::text as name from pg_class t join pg_namespace n on n.oid = t.relnamespace
    where ${OURS} and t.relkind in ('r', 'p') and not (t.relrowsecurity and t.relforcerowsecurity)`)
  expect(beyond(found, 'row-level security on and forced')).toEqual([])
})

test('[S0-11] family-scoped tables carry the unit and the restriction, tied to the family by key', async () => {
  // A contact comes before its family; drafts are their writer's own.
  const apart = ['families.contact', 'trust.draft', 'families.family']
  const found = await names(`
    select t.oid::regclass::text as name from pg_class t join pg_namespace n on n.oid = t.relnamespace
    where ${OURS} and t.relkind in ('r', 'p') and has_any_column_privilege('rinnalla_app', t.oid, 'select')
      and exists (select 1 from pg_attribute f where f.attrelid = t.oid and f.attname = 'family_id' and not f.attisdropped)
      and not exists (select 1 from pg_constraint c where c.conrelid = t.oid and c.contype = 'f' and c.confrelid = 'families.family'::regclass
        and (select array_agg(a.attname::text order by k.n) from unnest(c.conkey) with ordinality k(attnum, n)
          join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum) = '{area_id,family_id,unit_id,restricted}')`)
  expect(found.filter((name) => !apart.includes(name))).toEqual([])
})

test('[S0-11] every family-scoped table the application reads has the two bans that win over everything', async () => {
  const found = await names(`
    select t.oid::regclass || ' ' || wanted as name from pg_class t join pg_namespace n on n.oid = t.relnamespace
    cross join unnest('{own_relatives,restricted_family}'::text[]) wanted
    where ${OURS} and t.relkind in ('r', 'p') and has_any_column_privilege('rinnalla_app', t.oid, 'select') and t.oid <> 'trust.draft'::regclass
      and exists (select 1 from pg_attribute f where f.attrelid = t.oid and f.attname = 'family_id' and not f.attisdropped)
      and not exists (select 1 from pg_policy p where p.polrelid = t.oid and p.polname = wanted and not p.polpermissive and p.polcmd = '*')`)
  expect(found).toEqual([])
})

/** What stands inside `( SELECT ... )`: a policy's sub-select that names a column of the row would run once per row. */
export function subSelectsOf(expression: string): string[] {
  const found: string[] = []
  for (const start of [...expression.matchAll(/\( ?SELECT /g)].map((match) => match.index)) {
    let depth = 0
    for (let i = start; i < expression.length; i++) {
      if (expression[i] === '(') depth++
      if (expression[i] === ')' && --depth === 0) {
        found.push(expression.slice(start, i + 1))
        break
      }
    }
  }
  return found
}

test('no policy runs a sub-plan per row: its sub-selects only read the context', async () => {
  const { rows } = await client.query<{ at: string; expression: string }>(`
    select schemaname || '.' || tablename || ' ' || policyname as at, coalesce(qual, '') || ' ' || coalesce(with_check, '') as expression from pg_policies`)
  const faults = rows.flatMap(({ at, expression }) => [
    ...subSelectsOf(expression)
      .filter(
        (part) =>
          !/^\( ?SELECT \(?app\.\w+\((?:'\w+'::text)?\)(?: AS \w+)?\)$/.test(part.replaceAll(/\)::\w+\[\]$/g, ')')),
      )
      .map((part) => `${at}: ${part}`),
    // Outside a sub-select a context function would run for every row.
    ...(/(?<!SELECT )app\.(?:fams|wfams|pfams|persons|pairs|units|need_units|denied|circle|area|account|person|worker|organisation|roles)\(/.test(
      expression,
    )
      ? [`${at}: asks the context for every row`]
      : []),
  ])
  expect(faults).toEqual([])
  expect(rows.length).toBeGreaterThan(100)
})

test('functions with the owner’s rights name their search path and are closed to everybody else', async () => {
  expect(
    await names(`
      select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${OURS} and p.prosecdef and not coalesce(p.proconfig::text ~ 'search_path=', false)`),
  ).toEqual([])
  expect(
    await names(`
      select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${OURS} and p.prosecdef and (p.proacl is null or exists (select 1 from aclexplode(p.proacl) x where x.grantee = 0))`),
  ).toEqual([])
})

test('[S0-11] no view steps around the policies', async () => {
  expect(
    await names(`
      select t.oid::regclass::text as name from pg_class t join pg_namespace n on n.oid = t.relnamespace
      where ${OURS} and (t.relkind = 'm' or (t.relkind = 'v' and not coalesce(t.reloptions::text ~ 'security_invoker=(true|on|1)', false)))`),
  ).toEqual([])
})

test('the application role has no more than it needs', async () => {
  const deletes = await names(`
    select t.oid::regclass::text as name from pg_class t join pg_namespace n on n.oid = t.relnamespace
    where ${OURS} and t.relkind in ('r', 'p') and (has_table_privilege('rinnalla_app', t.oid, 'delete'))`)
  expect(beyond(deletes, 'delete is granted')).toEqual([])
  for (const right of ['truncate', 'references', 'trigger'])
    expect(
      await names(`select t.oid::regclass::text as name from pg_class t join pg_namespace n on n.oid = t.relnamespace
        where ${OURS} and t.relkind in ('r', 'p') and has_table_privilege('rinnalla_app', t.oid, '${right}')`),
    ).toEqual([])
  // What it may not read at all, not one column.
  expect(
    await names(`select t.oid::regclass::text as name from pg_class t join pg_namespace n on n.oid = t.relnamespace
      where ${OURS} and t.relkind in ('r', 'p') and not has_any_column_privilege('rinnalla_app', t.oid, 'select')`),
  ).toEqual(
    expect.arrayContaining([
      'app.secret',
      'families.person',
      'trust.account',
      'trust.session',
      'trust.sign_in_attempt',
      'trust.use_log',
    ]),
  )
  expect(
    await names(
      `select n.nspname as name from pg_namespace n where n.nspname !~ '^pg_' and has_schema_privilege('rinnalla_app', n.oid, 'create')`,
    ),
  ).toEqual([])
  const { rows } =
    await client.query(`select has_database_privilege('rinnalla_app', current_database(), 'create') as creates,
    has_database_privilege('rinnalla_app', current_database(), 'temporary') as temporary,
    (select count(*)::int from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = 'rinnalla_app') as memberships`)
  expect(rows).toEqual([{ creates: false, temporary: false, memberships: 0 }])
})
