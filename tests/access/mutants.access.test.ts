// Every policy, and every condition in it, is needed: each is weakened in turn in an undone transaction, and some probe must notice.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeActor, situations, type Actor, type Situation } from './actors.ts'
import { enter, keysSeen, mayWrite, type Write } from './probes.ts'
import { factsOf, TABLES } from './reach.ts'
import { attempts, stage } from './staged.ts'
import { makeWorld, type Row, type World } from './world.ts'

let world: World
let client: pg.Client
let readers: Actor[]

/** Few who between them lean on every condition. */
const READERS = [
  'supervisor: same unit, not in the circle',
  'coordinator: same unit, not in the circle',
  'supervisor: same unit, restricted family',
  'supervisor: own relative, in the circle',
  'coordinator: own relative, in the circle',
  'supervisor: other county',
  'supervisor: glass broken, restricted family',
  'family_partner: glass broken',
  'family_worker: circle as family_worker',
  'psychologist: circle as psychologist',
  'partner_worker: circle as partner_worker',
  'psychologist: circle of one child',
  'partner_worker: own service and the people it serves',
  'family_worker: safety ban',
  'psychologist: safety ban',
  'supervisor: opened with a purpose',
  'volunteer: opened with a purpose',
  'family_adult: safety ban, the father',
  'family_adult: oneself only',
  'family_adult: oneself and a child',
  'family_adult: everybody',
  'social_worker: reads basic and contact',
  'family_partner: circle as family_partner',
]

const plain = (label: string) => situations().find((one) => one.label === label)!
/** Relations that no role brings along, but that a circle row could say. */
const MADE_FOR_THIS: readonly Situation[] = [
  {
    ...plain('partner_worker: circle as partner_worker'),
    label: 'reads the family, writes the own service',
    circle: [
      {
        family: 'target',
        role: 'partner_worker',
        state: 'in-force',
        read: ['basic', 'notes', 'plan', 'service'],
        write: ['service'],
      },
    ],
  },
  {
    ...plain('family_partner: circle as family_partner'),
    label: 'the partner of a restricted family',
    circle: [{ family: 'restricted', role: 'family_partner', state: 'in-force' }],
  },
  {
    ...plain('family_adult: oneself only'),
    label: 'a parent with addresses in reach',
    circle: [{ family: 'target', role: 'family_adult', state: 'in-force', persons: ['mother'], read: ['contact'] }],
  },
]

beforeAll(async () => {
  world = await makeWorld()
  readers = []
  for (const label of READERS) {
    const situation = situations().find((one) => one.label === label)
    if (situation === undefined) throw new Error(`nobody is called ${label}`)
    readers.push(await makeActor(world, situation))
  }
  for (const situation of MADE_FOR_THIS) readers.push(await makeActor(world, situation))
  client = new pg.Client(world.database.superConnection)
  await client.connect()
}, 120_000)
afterAll(async () => {
  await client.end()
  await world.stop()
})

type Policy = {
  table: string
  name: string
  restrictive: boolean
  command: string
  using: string | null
  check: string | null
}

type Command = 'select' | Write
type Mutant = {
  readonly table: string
  readonly says: string
  readonly sql: string
  /** What could show it. */
  readonly commands: readonly Command[]
}

/** Rows of few kinds are enough to show a mutant. */
const isProbed = (row: Row): boolean =>
  ['mother-child', 'partner-service', 'draft'].includes(row.variant) ||
  (row.variant === 'unshared' && (row.table === 'plans.version' || row.table === 'assessment.opinion'))
const FAMILIES: readonly string[] = ['target', 'restricted', 'banned', 'foreign']

/** What one reader sees, or may write, of a table, as text to compare. */
async function pictureOf(table: string, reader: Actor, commands: readonly Command[]): Promise<string> {
  await enter(client, reader)
  const lines: string[] = []
  for (const command of commands)
    if (command === 'select') lines.push([...(await keysSeen(client, world, [table])).get(table)!].toSorted().join(' '))
    else
      for (const row of world.rows)
        if (row.table === table && isProbed(row) && FAMILIES.includes(row.family.key))
          lines.push(
            `${command} ${row.family.key} ${row.variant} ${await mayWrite(client, row, command)} ${command === 'insert' ? await attempts(client, row) : ''}`,
          )
  return lines.join('\n')
}

async function under<Value>(table: string, mutation: string, work: () => Promise<Value>): Promise<Value> {
  await client.query('begin')
  try {
    await stage(client, table)
    if (mutation !== '') await client.query(mutation)
    await client.query('set local session authorization rinnalla_app')
    return await work()
  } finally {
    await client.query('rollback')
  }
}

const before = new Map<string, string>()

/** Whether any reader's picture changes under the mutation; stops at the first. */
async function isNoticed({ table, sql, commands }: Mutant): Promise<boolean> {
  for (const reader of readers) {
    const key = `${table} ${commands.join()} ${reader.label}`
    if (!before.has(key)) before.set(key, await under(table, '', () => pictureOf(table, reader, commands)))
  }
  return await under(table, sql, async () => {
    for (const reader of readers)
      if ((await pictureOf(table, reader, commands)) !== before.get(`${table} ${commands.join()} ${reader.label}`))
        return true
    return false
  })
}

async function policies(): Promise<Policy[]> {
  const { rows } = await client.query<Policy>(`
    select schemaname || '.' || tablename as "table", policyname as name, permissive = 'RESTRICTIVE' as restrictive, cmd as command, qual as using, with_check as check
    from pg_policies where policyname <> 'owner_works' order by 1, 2`)
  return rows
}

async function tablesNeverUpdated(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select t as name from unnest($1::text[]) t where not has_any_column_privilege('rinnalla_app', t, 'update')`,
    [TABLES],
  )
  return rows.map((row) => row.name)
}

/** The comparisons of an expression: innermost groups that ask the context or a flag of the row. */
function atomsOf(expression: string): string[] {
  const atoms: string[] = []
  const open: number[] = []
  for (let i = 0; i < expression.length; i++) {
    if (expression[i] === '(') open.push(i)
    else if (expression[i] === ')') {
      const group = expression.slice(open.pop(), i + 1)
      if (
        /^\((\w+|app\.\w+\([^()]*\)|\( SELECT [^()]*\(\)[^()]*\)) (=|<>|<@)/.test(group) &&
        !/^\([^()]*\) AND|^\([^()]*\) OR/.test(group)
      )
        atoms.push(group)
    }
  }
  for (const flag of ['shared_with_family', 'NOT restricted', 'NOT protected'])
    if (expression.includes(flag)) atoms.push(flag)
  return [...new Set(atoms)]
}

function mutantsOf(policy: Policy): Mutant[] {
  const { table, name, restrictive } = policy
  const commands: Command[] =
    policy.command === 'ALL' ? ['select', 'insert', 'update'] : [policy.command.toLowerCase() as Command]
  const at = `${name} on ${table}`
  const list: Mutant[] = [
    restrictive
      ? { table, commands, says: `${at} dropped`, sql: `drop policy ${name} on ${table}` }
      : {
          table,
          commands,
          says: `${at} always true`,
          sql: `alter policy ${name} on ${table}${policy.using === null ? '' : ' using (true)'}${policy.command === 'SELECT' || policy.command === 'DELETE' ? '' : ' with check (true)'}`,
        },
  ]
  const { using, check } = policy
  for (const atom of new Set([...atomsOf(using ?? ''), ...atomsOf(check ?? '')])) {
    const without = (clause: string, expression: string | null) =>
      expression === null ? '' : ` ${clause} (${expression.replace(atom, '(true)')})`
    list.push({
      table,
      commands,
      says: `${at} without ${atom}`,
      sql: `alter policy ${name} on ${table}${without('using', using)}${without('with check', check)}`,
    })
  }
  return list
}

/** Mutants that nothing could notice, because another condition says the same; each with what says it. */
function sameAs({ table, says }: Mutant): string | null {
  const listed = factsOf(table).listedTo.length > 0
  if (/area_id = /.test(says) && !listed)
    return 'a circle never crosses counties: app.enter reads circles of the own area only'
  if (/area_id = /.test(says) && !says.startsWith('in_reach'))
    return 'what cannot be seen cannot be changed, and foreign keys hold a new row to its county'
  if (/without \(family_id = ANY \(\( SELECT app\.pfams/.test(says))
    return 'the pair of family and person says it again; this one is for the index'
  if (/^(own_relatives|restricted_family)/.test(says) && !listed)
    return 'nobody lists this table: whoever reaches a row is in the circle, from which app.enter has left denied families out'
  return null
}

test('[S0-11] every policy mutant on the family tables is noticed by a probe', async () => {
  let killed = 0
  const same: string[] = []
  const survived: string[] = []
  const unwritable = new Set(await tablesNeverUpdated())
  const all = (await policies()).filter((policy) => TABLES.includes(policy.table)).flatMap(mutantsOf)
  for (const mutant of all) {
    const reason =
      mutant.commands.join() === 'update' && unwritable.has(mutant.table)
        ? 'the application has no right to update this table at all'
        : sameAs(mutant)
    // What needs reasoning is reasoned; MUTANTS=all tries it all the same.
    if (reason !== null && process.env['MUTANTS'] !== 'all') same.push(`${mutant.says}: ${reason}`)
    else if (await isNoticed(mutant)) killed++
    else if (reason !== null) same.push(`${mutant.says}: ${reason}`)
    else survived.push(mutant.says)
  }
  console.log(`policy mutants: ${all.length}, killed ${killed}, equivalent ${same.length}, survived ${survived.length}`)
  if (process.env['MUTANTS'] !== undefined) console.log(same.join('\n'))
  expect(survived).toEqual([])
}, 300_000)
