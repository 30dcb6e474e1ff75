// The database alone: the application's role, somebody's context, bare statements without any filter. What is not in reach is not there.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApi } from '#apps/api/build.ts'
import { sql } from '#platform/sql.ts'
import { newId } from '../support/county.ts'
import { makeActor, situations, type Actor } from './actors.ts'
import { circlesOf, partsOf, unitRolesOf } from './oracle/index.ts'
import { enter, keysSeen, mayWrite } from './probes.ts'
import { factsOf, factsOfRow, keyOfRow, maySee, organisationOf, TABLES } from './reach.ts'
import { headOf, insert, makeWorld, type Row, type World } from './world.ts'

let world: World
let client: pg.Client
const actors: Actor[] = []

const actor = (label: string): Actor => {
  const found = actors.find((one) => one.label === label)
  if (found === undefined) throw new Error(`nobody is called ${label}`)
  return found
}

beforeAll(async () => {
  world = await makeWorld()
  for (const situation of situations()) actors.push(await makeActor(world, situation))
  client = new pg.Client(world.database.appConnection)
  await client.connect()
}, 600_000)
afterAll(async () => {
  await client.end()
  await world.stop()
})

async function as<Value>(who: Pick<Actor, 'tokenHash'> | null, work: () => Promise<Value>): Promise<Value> {
  await client.query('begin')
  try {
    if (who !== null) await enter(client, who)
    return await work()
  } finally {
    await client.query('rollback')
  }
}

test('[S0-11] every family-scoped table has rows in the world, so that nothing here passes for want of rows', async () => {
  const { rows } = await client.query<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'family_id' and not a.attisdropped
    where c.relkind in ('r', 'p') and has_any_column_privilege(c.oid, 'select') and n.nspname not in ('pg_catalog', 'information_schema')`)
  const elsewhere = ['trust.circle', 'trust.draft', 'families.contact']
  const missing = rows.map((row) => row.name).filter((name) => !TABLES.includes(name) && !elsewhere.includes(name))
  expect(missing, 'add rows of these to tests/access/records').toEqual([])
})

test('[S0-11] bare selects show exactly the rows in reach, per family, person, part and service', async () => {
  const faults: string[] = []
  let checked = 0
  for (const who of actors) {
    const seen = await as(who.session === 'none' ? null : who, () => keysSeen(client, world))
    for (const row of world.rows) {
      checked++
      const should = maySee(world, who, row)
      if (seen.get(row.table)!.has(keyOfRow(row)) !== should)
        faults.push(
          `${who.label}: ${row.table} ${row.variant} of ${row.family.key} should ${should ? '' : 'not '}be seen`,
        )
    }
  }
  console.log(`database reach: ${checked} rows asked for by ${actors.length} readers`)
  expect(faults.slice(0, 30)).toEqual([])
  expect(faults.length).toBe(0)
}, 600_000)

const OWN_SERVICE_ADDS = [
  'engagement.meeting',
  'engagement.mark',
  'engagement.note',
  'engagement.presence',
  'engagement.attachment',
]

const isOfOtherPart = (row: Row): boolean => factsOf(row.table).otherPart?.[row.variant] !== undefined

/** Ways in beside the circle that writes the part. */
function mayInsert(who: Actor, row: Row): boolean {
  const key = row.family.key
  const circles = who.session === 'alive' && row.family.areaId === who.county ? circlesOf(who, key) : []
  const writes = (part: string) => circles.some((circle) => (partsOf(circle, 'writes') as string[]).includes(part))
  if (who.session !== 'alive' || (who.denied && key === who.target)) return false
  const facts = factsOfRow(row)
  if (
    ['families.assignment', 'families.cover', 'families.handover'].includes(row.table) &&
    unitRolesOf(who, key).length > 0
  )
    return true
  if (
    facts.place &&
    row.values['protected'] === true &&
    !circles.some((c) => partsOf(c, 'reads').includes('protected'))
  )
    return false
  // A version begins as a draft; agreed is what it becomes.
  if (row.table === 'plans.version') return writes('plan') && row.variant === 'draft'
  if (facts.writes === 'nothing' || facts.writes === 'changes') return false
  // Minutes begin as a draft, and accepted ones do not change.
  if (row.table === 'engagement.minutes') return writes('notes') && row.values['state'] === 'draft'
  if (writes(facts.part)) return true
  const own = row.values['organisation_id'] === organisationOf(world, who)
  if (OWN_SERVICE_ADDS.includes(row.table) && !isOfOtherPart(row) && writes('service') && own) return true
  return (
    row.table === 'measures.answer' &&
    who.self !== undefined &&
    who.target === key &&
    row.values['person_id'] === row.family.persons[who.self] &&
    circles.some((circle) => circle.persons !== undefined && partsOf(circle, 'reads').includes('wellbeing'))
  )
}

function mayUpdate(who: Actor, row: Row): boolean {
  if (!maySee(world, who, row)) return false
  const key = row.family.key
  const writes = (part: string) =>
    circlesOf(who, key).some((circle) => (partsOf(circle, 'writes') as string[]).includes(part))
  if (
    ['families.family', 'families.assignment', 'families.cover'].includes(row.table) &&
    unitRolesOf(who, key).length > 0
  )
    return true
  if (row.table === 'plans.version')
    return writes('plan') && row.variant !== 'father' && row.variant !== 'teen-hidden' && row.variant !== 'unshared'
  if (row.table === 'engagement.minutes' && row.values['state'] === 'accepted') return false
  const facts = factsOfRow(row)
  if (facts.writes === 'nothing' || facts.writes === 'adds') return false
  if (writes(facts.part)) return true
  return (
    ['engagement.meeting', 'engagement.attachment', 'plans.step'].includes(row.table) &&
    !isOfOtherPart(row) &&
    writes('service') &&
    row.values['organisation_id'] === organisationOf(world, who)
  )
}

test('[S0-11] bare inserts and updates go through only where the circle writes the part', async () => {
  const faults: string[] = []
  const rows = world.rows.filter(
    (row) => row.variant === 'mother-child' || row.variant === 'partner-service' || row.variant === 'draft',
  )
  const writers = actors.filter(
    (who, i) =>
      who.session === 'alive' &&
      (i % 9 === 0 ||
        who.denied ||
        who.label.includes('partner_worker: writes basic and service') ||
        who.label.includes('glass') ||
        who.self !== undefined ||
        who.target === 'banned'),
  )
  let checked = 0
  for (const who of writers)
    await as(who, async () => {
      for (const row of rows) {
        const mine = row.family.key === who.target || row.family.key === 'foreign' || row.family.key === 'neighbour'
        if (!mine) continue
        checked += 2
        if ((await mayWrite(client, row, 'insert')) !== mayInsert(who, row))
          faults.push(
            `${who.label}: insert into ${row.table} ${row.variant} of ${row.family.key}, should be ${mayInsert(who, row)}`,
          )
        if ((await mayWrite(client, row, 'update')) !== mayUpdate(who, row))
          faults.push(
            `${who.label}: update of ${row.table} ${row.variant} of ${row.family.key}, should be ${mayUpdate(who, row)}`,
          )
      }
    })
  console.log(`database writes: ${checked} tried by ${writers.length} writers`)
  expect(faults.slice(0, 30)).toEqual([])
}, 600_000)

test('[S0-11] without a context there is nothing, and a context that is not signed here is refused', async () => {
  const empty = await as(null, () => keysSeen(client, world))
  expect([...empty.values()].every((keys) => keys.size === 0)).toBe(true)
  const partner = actor('family_partner: circle as family_partner')
  const settings = await as(partner, async () => {
    const { rows } = await client.query<{ context: string; signature: string }>(
      `select current_setting('app.context') as context, current_setting('app.signature') as signature`,
    )
    return rows[0]!
  })
  const replay = async (on: pg.ClientBase, { context, signature }: typeof settings) => {
    await on.query('begin')
    try {
      await on.query(`select set_config('app.context', $1, true), set_config('app.signature', $2, true)`, [
        context,
        signature,
      ])
      await on.query('select * from families.family')
      return 'let in'
    } catch (error) {
      return (error as { code?: string }).code
    } finally {
      await on.query('rollback')
    }
  }
  // replayed in a later transaction of the same backend, in another backend, made up, and edited
  expect(await replay(client, settings)).toBe('42501')
  const other = new pg.Client(world.database.appConnection)
  await other.connect()
  expect(await replay(other, settings)).toBe('42501')
  await other.end()
  expect(await replay(client, { context: settings.context, signature: 'f'.repeat(64) })).toBe('42501')
  const forged = await as(partner, async () => {
    await client.query(`select set_config('app.context', replace(current_setting('app.context'), $1, $2), true)`, [
      world.families.target.familyId,
      world.families.restricted.familyId,
    ])
    return await client.query('select * from families.family').then(
      () => 'let in',
      (error: { code?: string }) => error.code,
    )
  })
  expect(forged).toBe('42501')
})

test('the application role reads no key, no account, no session, no log; deletes and makes nothing', async () => {
  const refused = async (statement: string) =>
    await as(
      actor('administrator: same unit, not in the circle'),
      async () =>
        await client.query(statement).then(
          () => `let through: ${statement}`,
          (error: { code?: string }) => error.code,
        ),
    )
  for (const statement of [
    'select key from app.secret',
    'select * from trust.account',
    'select * from trust.session',
    'select * from trust.sign_in_attempt',
    'select * from trust.use_log',
    'update trust.use_log set event = event',
    'delete from trust.use_log',
    'truncate trust.use_log',
    'delete from families.family',
    'delete from engagement.note',
    'truncate families.family cascade',
    'select * from families.person',
    `select app.sign('anything')`,
    'create table public.mine (a int)',
    'create table families.mine (a int)',
    'create temporary table mine (a int)',
    'create schema mine',
    'create function public.mine() returns int language sql as $$ select 1 $$',
    'alter table families.family disable row level security',
    'drop policy in_reach on families.family',
    'set role rinnalla_owner',
    'set session authorization rinnalla_owner',
    `call app.protect('families.family', 'basic', 'none', null, false, false, false, true)`,
  ])
    expect(await refused(statement)).toBe('42501')
})

test('[S0-11] nobody puts themselves into a circle, and nobody lengthens what has an end', async () => {
  const supervisor = actor('supervisor: opened with a purpose')
  const { target } = world.families
  const outcome = async (text: string, values: unknown[]) =>
    await as(
      supervisor,
      async () =>
        await client.query(text, values).then(
          (done) => done.rowCount,
          (error: { code?: string }) => error.code,
        ),
    )
  const appoint = (account: string) =>
    outcome(
      `insert into trust.circle (area_id, circle_id, family_id, unit_id, restricted, account_id, role, read_parts, basis)
       values ($1, $2, $3, $4, false, $5, 'family_partner', '{basic}', 'statute')`,
      [target.areaId, newId(), target.familyId, target.unitId, account],
    )
  expect(await appoint(world.spare.accountId)).toBe(1)
  expect(await appoint(supervisor.accountId)).toBe('42501')
  expect(
    await outcome(`update trust.circle set valid_to = now() + interval '1 year' where account_id = $1`, [
      supervisor.accountId,
    ]),
  ).toBe('42501')
  expect(await outcome(`update trust.circle set valid_to = now() where account_id = $1`, [supervisor.accountId])).toBe(
    1,
  )
})

test('[S0-11] a person reached in one family is not thereby reached in another where the person also lives', async () => {
  const { target, neighbour } = world.families
  const reader = await makeActor(world, {
    ...actor('family_adult: oneself and a child'),
    label: 'a parent of two homes',
    circle: [
      { family: 'target', role: 'family_adult', state: 'in-force', persons: ['mother', 'child'] },
      { family: 'neighbour', role: 'family_adult', state: 'in-force', persons: ['father'] },
    ],
  })
  const answerId = newId()
  await insert(world.db, 'measures.answer', {
    ...headOf(neighbour),
    answer_id: answerId,
    person_id: target.persons.child,
    episode: 7,
    point: 'start',
    answered_on: '2026-06-01',
    created_by: world.spare.accountId,
  })
  const seen = await as(
    reader,
    async () => await client.query('select 1 from measures.answer where answer_id = $1', [answerId]),
  )
  expect(seen.rowCount).toBe(0)
  await world.db.run(sql`delete from measures.answer where answer_id = ${answerId}`)
})

test('[S0-11] the log of a family shows a family reader only what concerns persons in reach and is not banned', async () => {
  const { target } = world.families
  const { mother, father, child, teen } = target.persons
  const log = async (persons: string[], hidden: string[]) => {
    const id = newId()
    await insert(world.db, 'trust.use_log', {
      area_id: target.areaId,
      log_id: id,
      account_id: world.spare.accountId,
      worker_id: world.spare.workerId,
      actor: 'Testi Varahenkilö',
      event: 'engagement.notes-read',
      kind: 'read',
      family_ids: [target.familyId],
      person_ids: persons,
      hidden_from: hidden,
    })
    return id
  }
  const rows = {
    child: await log([mother, child, father], []),
    father: await log([father], []),
    hidden: await log([teen], [mother]),
  }
  const read = async (who: Actor) =>
    await as(who, async () => {
      const found = await client.query<{ log_id: string; person_ids: string[] }>(
        `select log_id, person_ids from trust.family_log($1, now() + interval '1 day', 500)`,
        [target.familyId],
      )
      const ours = Object.entries(rows).filter(([, id]) => found.rows.some((row) => row.log_id === id))
      return {
        rows: ours.map(([name]) => name),
        persons: found.rows.find((row) => row.log_id === rows.child)?.person_ids,
      }
    })
  expect(await read(actor('family_partner: circle as family_partner'))).toMatchObject({
    rows: ['child', 'father', 'hidden'],
  })
  // The mother reaches herself and the child: the father's row is not hers, and of the shared row he is not named.
  const some = await read(actor('family_adult: oneself and a child'))
  expect(some.rows).toEqual(['child'])
  expect(some.persons?.toSorted()).toEqual([mother, child].toSorted())
  // Everybody in reach, and still: what the teenager forbade does not exist.
  expect(await read(actor('family_adult: everybody'))).toMatchObject({ rows: ['child', 'father'] })
  expect(await read(actor('family_worker: circle as family_worker'))).toMatchObject({ rows: [] })
  expect(await read(actor('family_partner: own relative, in the circle'))).toMatchObject({ rows: [] })
  expect(await read(actor('supervisor: same unit, restricted family'))).toMatchObject({ rows: [] })
})

test('[S0-11] guardian access ends with guardianship and when the child comes of age', async () => {
  const { target } = world.families
  const mother = actor('family_adult: oneself and a child')
  const seesChild = async () =>
    await as(mother, async () => {
      const { rowCount } = await client.query('select 1 from families.member where person_id = $1', [
        target.persons.child,
      ])
      return rowCount === 1
    })
  expect(await seesChild()).toBe(true)
  const [child, guardian] = [target.persons.child, target.persons.mother]
  await world.db.run(
    sql`update families.guardianship set end_date = current_date - 1 where child_id = ${child} and guardian_id = ${guardian}`,
  )
  expect(await seesChild()).toBe(false)
  await world.db.run(
    sql`update families.guardianship set end_date = null where child_id = ${child} and guardian_id = ${guardian}`,
  )
  await world.db.run(
    sql`update families.person set born_on = current_date - interval '18 years' where person_id = ${child}`,
  )
  expect(await seesChild()).toBe(false)
  await world.db.run(sql`update families.person set born_on = '2022-02-03' where person_id = ${child}`)
  expect(await seesChild()).toBe(true)
})

test('the server refuses to start as owner, as superuser, and as a member of the owner', async () => {
  const start = async (address: typeof world.database.appConnection) =>
    await buildApi({ app: address, demo: false, production: false }).then(
      async (api) => {
        await api.stop()
        return 'started'
      },
      (error: Error) => error.message,
    )
  expect(await start(world.database.appConnection)).toBe('started')
  for (const address of [world.database.ownerConnection, world.database.superConnection])
    expect(await start(address)).toMatch(/policies would not bind it/)
  const strong = new pg.Client(world.database.superConnection)
  await strong.connect()
  const role = `test_member_${process.pid}`
  await strong.query(
    `create role ${role} login; grant rinnalla_owner to ${role}; grant connect on database ${world.database.name} to ${role}`,
  )
  try {
    expect(await start({ ...world.database.appConnection, user: role })).toMatch(/policies would not bind it/)
  } finally {
    await strong.query(`drop owned by ${role}; drop role ${role}`)
    await strong.end()
  }
})
