// Two records of one person made one, over any two of a family and of two families: nothing is lost, nobody reads more, nothing points at
// the other record any more, and taken back everything stands as it stood.
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../support/county.ts'
import { makeActor, situations, type Actor, type Situation } from './actors.ts'
import { enter, keysSeen } from './probes.ts'
import { keyOfRow, TABLES } from './reach.ts'
import { headOf, insert, makeWorld, PERSON_KEYS, type FamilyKey, type PersonKey, type World } from './world.ts'

let world: World
let client: pg.Client
let lead: Actor
let readers: Actor[]

const named = (label: string): Situation => situations().find((one) => one.label === label)!
const relative = (self: PersonKey, persons: readonly PersonKey[], family: FamilyKey = 'target'): Situation => ({
  ...named('family_adult: oneself and a child'),
  label: `the ${self} of ${family}, with ${persons.join(', ')}`,
  self,
  target: family,
  circle: [{ family, role: 'family_adult', state: 'in-force', persons }],
})

beforeAll(async () => {
  world = await makeWorld()
  const partner = named('family_partner: circle as family_partner')
  lead = await makeActor(world, {
    ...partner,
    label: 'leads both',
    circle: [...partner.circle, { family: 'neighbour', role: 'family_partner', state: 'in-force' }],
  })
  readers = [lead]
  for (const label of [
    'family_partner: circle as family_partner',
    'family_partner: circle of another family',
    'psychologist: circle as psychologist',
    'psychologist: circle of one child',
    'partner_worker: circle as partner_worker',
    'partner_worker: own service and the people it serves',
    'supervisor: same unit, not in the circle',
    'coordinator: same unit, not in the circle',
    'supervisor: own relative, in the circle',
    'supervisor: opened with a purpose',
    'young_person: oneself only',
    'family_adult: plan only',
  ])
    readers.push(await makeActor(world, named(label)))
  for (const situation of [
    relative('mother', ['mother', 'father', 'child', 'teen']),
    relative('father', ['father', 'child']),
    relative('mother', ['mother', 'child'], 'neighbour'),
    relative('father', ['father', 'teen'], 'neighbour'),
  ])
    readers.push(await makeActor(world, situation))
  // The father's reach of the teenager ended with the guardianship; the neighbour's record says otherwise.
  const { target, neighbour } = world.families
  await insert(world.db, 'families.guardianship', {
    ...headOf(target),
    child_id: target.persons.teen,
    guardian_id: target.persons.father,
    start_date: '2026-01-05',
    end_date: '2026-02-05',
  })
  readers.push(await makeActor(world, relative('father', ['father', 'teen'])))
  await insert(world.db, 'families.guardianship', {
    ...headOf(neighbour),
    child_id: neighbour.persons.child,
    guardian_id: target.persons.father,
    start_date: '2026-01-05',
  })
  // A teenager who keeps the plan and the notes from the mother.
  await insert(world.db, 'trust.young_ban', {
    ...headOf(target),
    ban_id: newId(),
    person_id: target.persons.teen,
    guardian_id: target.persons.mother,
    parts: ['notes', 'plan'],
    reason: 'Oma asia',
    maturity: 'Ikätasoinen',
    outcome: 'accepted',
    created_by: world.spare.accountId,
  })
  // Nobody answered twice on one day: that would be two people.
  await world.db.run({
    text: `update measures.answer t set answered_on = date '2026-01-01' + r.n::int
      from (select answer_id, row_number() over (order by answer_id) as n from measures.answer) r where r.answer_id = t.answer_id`,
    values: [],
  })
  await world.db.run({ text: 'update trust.account set disabled_at = null', values: [] })
  client = new pg.Client(world.database.superConnection)
  await client.connect()
}, 120_000)
afterAll(async () => {
  await client.end()
  await world.stop()
})

const OURS = () =>
  world.rows.filter((row) => ['target', 'neighbour'].includes(row.family.key) && row.table !== 'families.family')

/** What each reader sees of the rows that were there; a row that is keyed by the person counts under the kept one. */
async function picture(other: string, kept: string): Promise<Map<Actor, Set<string>>> {
  const there = new Set(OURS().map((row) => `${row.table} ${keyOfRow(row)}`.replaceAll(other, kept)))
  const seen = new Map<Actor, Set<string>>()
  for (const reader of readers) {
    await client.query('savepoint look')
    await client.query('set local session authorization rinnalla_app')
    await enter(client, reader)
    const keys = new Set<string>()
    for (const [table, rows] of await keysSeen(client, world, TABLES))
      for (const key of rows) {
        const at = `${table} ${key}`.replaceAll(other, kept)
        if (there.has(at)) keys.add(at)
      }
    seen.set(reader, keys)
    await client.query('rollback to savepoint look')
  }
  return seen
}

async function does(text: string, values: unknown[]): Promise<unknown> {
  await client.query('set local session authorization rinnalla_app')
  await enter(client, lead)
  const { rows } = await client.query<{ done: unknown }>(text, values)
  await client.query('reset session authorization')
  return rows[0]?.done
}

/** Where a value stands in the whole database, but where it may: the record itself, its history, the sealed log, answers to commands. */
async function standsIn(id: string): Promise<string[]> {
  const { rows: tables } = await client.query<{ tab: string }>(
    `select c.oid::regclass::text as tab from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
       and (n.nspname || '.' || c.relname) not in ('families.person', 'families.person_merge', 'families.person_merge_row', 'trust.use_log', 'trust.command')`,
  )
  const { rows } = await client.query<{ tab: string }>(
    tables
      .map(({ tab }) => `select '${tab}' as tab where exists (select 1 from ${tab} t where t::text like '%${id}%')`)
      .join(' union all '),
  )
  return rows.map(({ tab }) => tab)
}

/** Every row of every table that may name a person, but for what counts changes and relationships, which are never lengthened. */
async function everything(): Promise<Map<string, string>> {
  const { rows: places } = await client.query<{ tab: string }>(
    `select tab::text from families.places_of_persons() union select 'families.person'`,
  )
  const found = new Map<string, string>()
  for (const { tab } of places) {
    if (tab === 'trust.circle') continue
    const { rows } = await client.query<{ said: string }>(
      `select coalesce(string_agg((to_jsonb(t) - 'revision' - 'content')::text, '|' order by (to_jsonb(t) - 'revision' - 'content')::text), '') as said from ${tab} t`,
    )
    found.set(tab, rows[0]!.said)
  }
  return found
}

const pair = fc
  .record({
    kept: fc.constantFrom(...PERSON_KEYS),
    other: fc.constantFrom(...PERSON_KEYS),
    from: fc.constantFrom('target' as const, 'neighbour' as const),
  })
  .filter(({ kept, other, from }) => from === 'neighbour' || kept !== other)

test('[S3-2] whichever two are made one: nothing is lost, nobody reads more, nothing points at the other record, and undoing brings all back', async () => {
  let followed = 0
  let made = 0
  await fc.assert(
    fc.asyncProperty(pair, async ({ kept, other, from }) => {
      const { target } = world.families
      const keptId = target.persons[kept]
      const otherId = world.families[from].persons[other]
      await client.query('begin')
      try {
        const before = await picture(otherId, keptId)
        const exact = await picture(otherId, otherId)
        const stood = await everything()
        const mergeId = newId()
        const done = await does('select families.merge_persons($1, $2, $3, $4, $5, $6, $7, current_date) as done', [
          mergeId,
          target.familyId,
          keptId,
          world.families[from].familyId,
          otherId,
          '{"surname": "other"}',
          'Sama ihminen kahdesti',
        ])
        // Who is the other's guardian, or keeps something from the other, is another human being; so are two who can both sign in.
        if (done !== 'done') {
          expect(['guards', 'accounts']).toContain(done)
          return
        }
        made += 1
        expect(await standsIn(otherId)).toEqual([])
        const after = await picture(otherId, keptId)
        expect([...before.get(lead)!].filter((key) => !after.get(lead)!.has(key))).toEqual([])
        for (const reader of readers)
          expect(
            [...after.get(reader)!].filter((key) => !before.get(reader)!.has(key)),
            `${reader.label} reads more than before: ${other} of ${from} is ${kept}`,
          ).toEqual([])
        const rows = await client.query<{ n: number }>('select followed as n from families.person_merge')
        followed += rows.rows[0]!.n
        expect(
          await does('select families.undo_person_merge($1, $2, $3, current_date) as done', [
            target.familyId,
            mergeId,
            'Eri ihmiset sittenkin',
          ]),
        ).toBe('done')
        const back = await picture(otherId, otherId)
        for (const reader of readers)
          expect([...back.get(reader)!].toSorted(), `${reader.label}`).toEqual([...exact.get(reader)!].toSorted())
        for (const [tab, said] of await everything()) expect(said, `${tab}`).toBe(stood.get(tab))
      } finally {
        await client.query('rollback')
      }
    }),
    {
      numRuns: 16,
      seed: 51,
      examples: [
        [{ kept: 'child', other: 'teen', from: 'target' }],
        [{ kept: 'teen', other: 'child', from: 'neighbour' }],
        [{ kept: 'father', other: 'father', from: 'neighbour' }],
      ],
    },
  )
  expect(made).toBeGreaterThan(6)
  expect(followed).toBeGreaterThan(60)
}, 300_000)
