// Every policy, and every condition in it, is needed: each is weakened in turn in an undone transaction, and some probe must notice.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeActor, situations, type Actor } from './actors.ts'
import { enter, keysSeen, mayWrite } from './probes.ts'
import { factsOf, TABLES } from './reach.ts'
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
  'family_worker: safety ban',
  'psychologist: safety ban',
  'supervisor: opened with a purpose',
  'family_adult: safety ban, the father',
  'family_adult: oneself only',
  'family_adult: oneself and a child',
  'family_adult: everybody',
  'social_worker: reads basic and contact',
  'family_partner: circle as family_partner',
]

beforeAll(async () => {
  world = await makeWorld()
  readers = []
  for (const label of READERS) {
    const situation = situations().find((one) => one.label === label)
    if (situation === undefined) throw new Error(`nobody is called ${label}`)
    readers.push(await makeActor(world, situation))
  }
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

type Mutant = { readonly table: string; readonly says: string; readonly sql: string; readonly same?: string }

/** What the readers see and may write of a table, as one text to compare. */
async function picture(table: string): Promise<string> {
  const rows = world.rows.filter(
    (row) =>
      row.table === table &&
      (row.variant === 'mother-child' || row.variant === 'partner-service' || row.variant === 'draft'),
  )
  const lines: string[] = []
  for (const reader of readers) {
    await enter(client, reader)
    const seen = [...(await keysSeen(client, world, [table])).get(table)!].toSorted()
    const writes: string[] = []
    for (const row of rows.filter(({ family }) => ['target', 'restricted', 'banned', 'foreign'].includes(family.key)))
      for (const how of ['insert', 'update'] as const)
        writes.push(`${how} ${row.family.key} ${row.variant} ${await mayWrite(client, row as Row, how)}`)
    lines.push(`${reader.label}: ${seen.join(' ')} | ${writes.join(', ')}`)
  }
  return lines.join('\n')
}

async function pictureUnder(table: string, mutation: string): Promise<string> {
  await client.query('begin')
  try {
    if (mutation !== '') await client.query(mutation)
    await client.query('set local session authorization rinnalla_app')
    return await picture(table)
  } finally {
    await client.query('rollback')
  }
}

async function policies(): Promise<Policy[]> {
  const { rows } = await client.query<Policy>(`
    select schemaname || '.' || tablename as "table", policyname as name, permissive = 'RESTRICTIVE' as restrictive, cmd as command, qual as using, with_check as check
    from pg_policies where policyname <> 'owner_works' order by 1, 2`)
  return rows
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
  const at = `${name} on ${table}`
  const list: Mutant[] = [
    restrictive
      ? { table, says: `${at} dropped`, sql: `drop policy ${name} on ${table}` }
      : {
          table,
          says: `${at} always true`,
          sql: `alter policy ${name} on ${table}${policy.using === null ? '' : ' using (true)'}${policy.command === 'SELECT' ? '' : ' with check (true)'}`,
        },
  ]
  for (const [clause, expression] of [
    ['using', policy.using],
    ['with check', policy.check],
  ] as const)
    if (expression !== null)
      for (const atom of atomsOf(expression))
        list.push({
          table,
          says: `${at}: ${clause} without ${atom}`,
          sql: `alter policy ${name} on ${table} ${clause} (${expression.replace(atom, '(true)')})`,
        })
  return list
}

/** Mutants that nothing could notice, because another condition says the same; each with what says it. */
function sameAs({ table, says }: Mutant): string | null {
  const listed = factsOf(table).listedTo.length > 0
  if (/area_id = /.test(says) && !listed)
    return 'a circle never crosses counties: app.enter reads circles of the own area only'
  if (/area_id = /.test(says) && !says.startsWith('in_reach')) return 'a circle or an account never crosses counties'
  if (/without \(family_id = ANY \(\( SELECT app\.pfams/.test(says))
    return 'the pair of family and person says it again; this one is for the index'
  if (/^(own_relatives|restricted_family)/.test(says) && !listed)
    return 'nobody lists this table: whoever reaches a row is in the circle, from which app.enter has left denied families out'
  return null
}

test('[S0-11] every policy mutant on the family tables is noticed by a probe', async () => {
  const before = new Map<string, string>()
  let killed = 0
  const same: string[] = []
  const survived: string[] = []
  const all = (await policies()).filter((policy) => TABLES.includes(policy.table)).flatMap(mutantsOf)
  for (const mutant of all) {
    if (!before.has(mutant.table)) before.set(mutant.table, await pictureUnder(mutant.table, ''))
    const after = await pictureUnder(mutant.table, mutant.sql)
    const reason = sameAs(mutant)
    if (after !== before.get(mutant.table)) killed++
    else if (reason !== null) same.push(`${mutant.says}: ${reason}`)
    else survived.push(mutant.says)
  }
  console.log(`policy mutants: ${all.length}, killed ${killed}, equivalent ${same.length}, survived ${survived.length}`)
  if (process.env['MUTANTS'] === 'list') console.log(same.join('\n'))
  expect(survived).toEqual([])
}, 300_000)
