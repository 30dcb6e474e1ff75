// A family divided in two, over any choice of who leaves: nothing is lost, nothing leaks, and taken back everything stands as it stood.
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../support/county.ts'
import { makeActor, situations, type Actor, type Situation } from './actors.ts'
import { enter, keysSeen } from './probes.ts'
import { TABLES } from './reach.ts'
import { keyOfRow, factsOf } from './reach.ts'
import { insert, headOf, makeWorld, PERSON_KEYS, type PersonKey, type Row, type World } from './world.ts'

let world: World
let client: pg.Client
let lead: Actor
let readers: Actor[]

const named = (label: string): Situation => situations().find((one) => one.label === label)!
const relative = (self: PersonKey, persons: readonly PersonKey[]): Situation => ({
  ...named('family_adult: oneself and a child'),
  label: `the ${self}, with ${persons.join(', ')}`,
  self,
  circle: [{ family: 'target', role: 'family_adult', state: 'in-force', persons }],
})

beforeAll(async () => {
  world = await makeWorld()
  lead = await makeActor(world, named('family_partner: circle as family_partner'))
  readers = [lead]
  for (const label of [
    'social_worker: circle as named_worker',
    'family_worker: circle as family_worker',
    'psychologist: circle as psychologist',
    'psychologist: circle of one child',
    'partner_worker: circle as partner_worker',
    'partner_worker: own service and the people it serves',
    'supervisor: same unit, not in the circle',
    'coordinator: same unit, not in the circle',
    'coordinator: own relative, in the circle',
    'supervisor: own relative, in the circle',
    'supervisor: opened with a purpose',
    'family_partner: circle of another family',
    'family_partner: other county',
    'young_person: oneself only',
  ])
    readers.push(await makeActor(world, named(label)))
  for (const situation of [
    relative('mother', ['mother', 'father', 'child', 'teen']),
    relative('father', ['father', 'mother', 'child']),
    relative('father', ['father']),
  ])
    readers.push(await makeActor(world, situation))
  // A child of the mother alone, and one whom both decide about.
  const { target } = world.families
  for (const guardian of ['mother', 'father'] as const)
    await insert(world.db, 'families.guardianship', {
      ...headOf(target),
      child_id: target.persons.teen,
      guardian_id: target.persons[guardian],
      start_date: '2026-01-05',
    })
  client = new pg.Client(world.database.superConnection)
  await client.connect()
}, 120_000)
afterAll(async () => {
  await client.end()
  await world.stop()
})

/** A row whichever of the two families it belongs to. */
const keyOf = (key: string) => key.split('/').slice(1).join('/')
const ROWS = () => world.rows.filter((row) => row.family.key === 'target' && row.table !== 'families.family')

/** What each reader sees of the rows that were there, as `table key`. */
async function picture(): Promise<Map<Actor, Set<string>>> {
  const there = new Set(ROWS().map((row) => `${row.table} ${keyOf(keyOfRow(row))}`))
  const seen = new Map<Actor, Set<string>>()
  for (const reader of readers) {
    await client.query('savepoint look')
    await client.query('set local session authorization rinnalla_app')
    await enter(client, reader)
    const keys = new Set<string>()
    for (const [table, rows] of await keysSeen(client, world, TABLES))
      for (const key of rows) if (there.has(`${table} ${keyOf(key)}`)) keys.add(`${table} ${keyOf(key)}`)
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

const idsOf = (keys: readonly PersonKey[]) => keys.map((key) => world.families.target.persons[key])
const GUARDS: Readonly<Record<string, readonly PersonKey[]>> = { mother: ['child', 'teen'], father: ['teen'] }

/** Who leaves, who belongs to both; at least one leaves and not everybody. */
const choice = fc
  .tuple(...PERSON_KEYS.map(() => fc.constantFrom('stays' as const, 'leaves' as const, 'both' as const)))
  .map((sides) => ({
    leaving: PERSON_KEYS.filter((_, i) => sides[i] === 'leaves'),
    inBoth: PERSON_KEYS.filter((_, i) => sides[i] === 'both'),
  }))
  .filter(({ leaving }) => leaving.length > 0 && leaving.length < PERSON_KEYS.length)

test('[S3-2] whoever leaves: nothing is lost, nobody reads more, each side loses what is the other’s, and undoing brings all back', async () => {
  let followed = 0
  await fc.assert(
    fc.asyncProperty(choice, async ({ leaving, inBoth }) => {
      await client.query('begin')
      try {
        const before = await picture()
        const [splitId, otherId] = [newId(), newId()]
        const { familyId } = world.families.target
        expect(
          await does('select families.split_family($1, $2, $3, $4, $5, $6, $7, current_date) as done', [
            splitId,
            familyId,
            otherId,
            'Uusi koti',
            idsOf(leaving),
            idsOf(inBoth),
            'Muuttivat erilleen',
          ]),
        ).toBe('done')
        const after = await picture()
        const all = new Set([...before.values()].flatMap((keys) => [...keys]))
        // Who leads the work reads both, so nothing is lost.
        expect([...all].filter((key) => before.get(lead)!.has(key) && !after.get(lead)!.has(key))).toEqual([])
        for (const reader of readers)
          expect(
            [...after.get(reader)!].filter((key) => !before.get(reader)!.has(key)),
            `${reader.label} reads more than before, ${leaving.join()} leaving, ${inBoth.join()} in both`,
          ).toEqual([])
        for (const reader of readers) {
          const { self } = reader
          if (self === undefined) continue
          const across = PERSON_KEYS.filter(
            (key) =>
              key !== self &&
              ((leaving.includes(self) && !leaving.includes(key) && !inBoth.includes(key)) ||
                (leaving.includes(key) && !leaving.includes(self) && !inBoth.includes(self))) &&
              !GUARDS[self]?.includes(key),
          )
          const theirs = ROWS().filter(
            (row: Row) => factsOf(row.table).family === 'by-person' && row.names.some((name) => across.includes(name)),
          )
          expect(
            theirs.map((row) => `${row.table} ${keyOf(keyOfRow(row))}`).filter((key) => after.get(reader)!.has(key)),
            `${reader.label} still reads of ${across.join()}`,
          ).toEqual([])
          // And what names only oneself is never lost to oneself.
          const own = ROWS().filter(
            (row) => row.names.length === 1 && row.names[0] === self && row.table !== 'families.member',
          )
          for (const key of own.map((row) => `${row.table} ${keyOf(keyOfRow(row))}`))
            if (before.get(reader)!.has(key)) expect(after.get(reader)!.has(key), `${reader.label}: ${key}`).toBe(true)
        }
        const moved = await client.query<{ followed: number }>(
          'select followed from families.split where split_id = $1',
          [splitId],
        )
        followed += moved.rows[0]!.followed
        expect(
          await does('select families.undo_split($1, $2, $3, current_date) as done', [
            familyId,
            splitId,
            'Yhdessä taas',
          ]),
        ).toBe('done')
        const back = await picture()
        for (const reader of readers)
          expect([...back.get(reader)!].toSorted(), `${reader.label}`).toEqual([...before.get(reader)!].toSorted())
        const { rows } = await client.query<{ n: number }>(
          `select count(*)::int as n from families.member where family_id = $1 and end_date is null`,
          [familyId],
        )
        expect(rows[0]!.n).toBe(PERSON_KEYS.length)
      } finally {
        await client.query('rollback')
      }
    }),
    {
      numRuns: 14,
      seed: 36,
      examples: [[{ leaving: ['father'], inBoth: ['teen'] }], [{ leaving: ['teen'], inBoth: [] }]],
    },
  )
  expect(followed).toBeGreaterThan(20)
}, 300_000)
