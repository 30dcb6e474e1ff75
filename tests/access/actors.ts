// Everybody who may ask: roles, relations, sessions. Each is a real account with a real session, and a plain description the oracle reads.
import { randomBytes } from 'node:crypto'
import { ROLES, type Role } from '#kit/access.ts'
import { hashToken } from '#platform/http/server.ts'
import { sql } from '#platform/sql.ts'
import { CIRCLE_PARTS } from '#rooms/trust/model.ts'
import { newId } from '../support/county.ts'
import type { Part } from './records/index.ts'
import {
  COUNTY,
  headOf,
  insert,
  OTHER_COUNTY,
  withAccount,
  worker,
  type FamilyKey,
  type PersonKey,
  type World,
} from './world.ts'

export type CircleName =
  | 'family_partner'
  | 'named_worker'
  | 'child_social_worker'
  | 'family_worker'
  | 'psychologist'
  | 'partner_worker'
  | 'volunteer'
  | 'purpose'
  | 'break_glass'
  | 'family_adult'
  | 'young_person'

/** A client relationship, in the oracle's own words. */
export type CircleFact = {
  readonly family: FamilyKey
  readonly role: CircleName
  readonly state: 'in-force' | 'ended' | 'not-yet'
  /** Only these persons; the whole family where missing. */
  readonly persons?: readonly PersonKey[]
  /** Parts where they differ from what the role brings along. */
  readonly read?: readonly Part[]
  readonly write?: readonly Part[]
}

export type Situation = {
  readonly label: string
  readonly session: 'none' | 'expired' | 'idle' | 'ended' | 'half' | 'alive'
  readonly roles: readonly Role[]
  readonly county: 99 | 98
  readonly unit: 'A' | 'B'
  readonly organisation: 'county' | 'partner'
  /** The family asked for. */
  readonly target: FamilyKey
  readonly circle: readonly CircleFact[]
  /** Declared an own relative of the target's mother. */
  readonly denied: boolean
  /** Who of the target family this is. */
  readonly self?: PersonKey
}

export type Actor = Situation & {
  readonly accountId: string
  readonly workerId: string | null
  readonly tokenHash: Buffer
  readonly cookie: string
}

const STAFF = ROLES.filter((role) => role !== 'family_adult' && role !== 'young_person')
const NATURAL: Partial<Record<Role, CircleName>> = {
  family_partner: 'family_partner',
  social_worker: 'named_worker',
  family_worker: 'family_worker',
  psychologist: 'psychologist',
  partner_worker: 'partner_worker',
  volunteer: 'volunteer',
}
const WORKER_CIRCLES: readonly CircleName[] = [
  'family_partner',
  'named_worker',
  'child_social_worker',
  'family_worker',
  'psychologist',
  'partner_worker',
  'volunteer',
]
const CROSSED: readonly Role[] = ['supervisor', 'analyst']
/** Roles for which the finer relations are asked as well; to the others they make no difference that these would not show. */
const SEEN_CLOSELY: readonly Role[] = ['family_partner', 'supervisor', 'coordinator', 'data_protection_officer']
const PARTS: readonly Part[] = [
  'basic',
  'contact',
  'protected',
  'plan',
  'service',
  'wellbeing',
  'notes',
  'needs',
  'log',
]

const base: Omit<Situation, 'label' | 'roles'> = {
  session: 'alive',
  county: 99,
  unit: 'A',
  organisation: 'county',
  target: 'target',
  circle: [],
  denied: false,
}

const around = (role: CircleName, more: Partial<CircleFact> = {}): CircleFact[] => [
  { family: 'target', role, state: 'in-force', ...more },
]

/** Every situation of the matrix. Rooms do not add here: a new relation is a new sentence in the house's rules. */
export function situations(): Situation[] {
  const all: Situation[] = [{ ...base, label: 'nobody', session: 'none', roles: [] }]
  const add = (label: string, role: Role, more: Partial<Situation> = {}) =>
    all.push({
      ...base,
      label: `${role}: ${label}`,
      roles: [role],
      organisation: role === 'partner_worker' || role === 'volunteer' ? 'partner' : 'county',
      ...more,
    })
  for (const role of STAFF) {
    const natural = NATURAL[role] ?? 'family_partner'
    const whole = around(natural)
    add('second factor missing', role, { session: 'half', circle: whole })
    if (role === 'family_partner' || role === 'administrator') {
      add('session expired', role, { session: 'expired', circle: whole })
      add('session idle too long', role, { session: 'idle', circle: whole })
      add('signed out', role, { session: 'ended', circle: whole })
    }
    add('other county', role, { county: 98 })
    add('same unit, not in the circle', role)
    add('other unit, not in the circle', role, { unit: 'B' })
    add('circle ended', role, { circle: around('family_partner', { state: 'ended' }) })
    if (SEEN_CLOSELY.includes(role))
      add('circle begins tomorrow', role, { circle: around('family_partner', { state: 'not-yet' }) })
    add('circle of another family', role, { circle: around('family_partner', { family: 'neighbour' }) })
    add('same unit, restricted family', role, { target: 'restricted' })
    add('circle of the restricted family', role, {
      target: 'restricted',
      circle: around(natural, { family: 'restricted' }),
    })
    add('own relative, in the circle', role, { circle: whole, denied: true })
    if (SEEN_CLOSELY.includes(role))
      add('own relative, glass broken', role, { circle: around('break_glass'), denied: true })
    add('glass broken', role, { circle: around('break_glass'), unit: 'B' })
    if (SEEN_CLOSELY.includes(role))
      add('glass broken, restricted family', role, {
        target: 'restricted',
        circle: around('break_glass', { family: 'restricted' }),
      })
    add('opened with a purpose', role, { circle: around('purpose') })
    if (SEEN_CLOSELY.includes(role))
      add('opened with a purpose, ended', role, { circle: around('purpose', { state: 'ended' }) })
    // What one is at work neither widens nor narrows what one is to the family.
    for (const circle of WORKER_CIRCLES)
      if (circle === natural || CROSSED.includes(role))
        add(`circle as ${circle}`, role, { circle: around(circle), unit: 'B' })
  }
  for (const part of PARTS) {
    for (const [role, circle] of [
      ['social_worker', 'named_worker'],
      ['partner_worker', 'partner_worker'],
    ] as const) {
      if (role === 'partner_worker')
        add(`reads ${part} only`, role, { circle: around(circle, { read: [part], write: [] }) })
      if (role === 'partner_worker') continue
      const both: Part[] = part === 'basic' ? ['basic'] : ['basic', part]
      add(`reads basic and ${part}`, role, { circle: around(circle, { read: both, write: [] }) })
      add(`writes basic and ${part}`, role, { circle: around(circle, { read: both, write: both }) })
    }
  }
  // The mother is in hiding from the father.
  for (const role of ['family_partner', 'family_worker', 'psychologist', 'partner_worker', 'supervisor'] as const)
    add('safety ban', role, {
      target: 'banned',
      circle: NATURAL[role] === undefined ? [] : around(NATURAL[role], { family: 'banned' }),
    })
  add('safety ban, the father', 'family_adult', {
    self: 'father',
    target: 'banned',
    circle: around('family_adult', {
      family: 'banned',
      persons: ['father', 'child'],
      read: ['basic', 'contact', 'plan'],
    }),
  })
  add('circle of one child', 'psychologist', { circle: around('psychologist', { persons: ['child'] }) })
  // The own service, and the basic facts of whom it serves.
  for (const role of ['partner_worker', 'volunteer'] as const)
    add('own service and the people it serves', role, {
      circle: [
        ...around(role),
        ...around(role, { persons: ['mother'], read: ['basic'] }),
        ...around(role, { persons: ['child'], read: ['basic'] }),
      ],
    })
  add('supervisor in the circle too', 'supervisor', { circle: around('named_worker') })
  add('purpose and glass at once', 'supervisor', { circle: [...around('purpose'), ...around('break_glass')] })
  for (const role of ['family_adult', 'young_person'] as const) {
    const self: PersonKey = role === 'family_adult' ? 'mother' : 'teen'
    const reach = (persons: readonly PersonKey[], more: Partial<CircleFact> = {}) => around(role, { persons, ...more })
    add('no circle', role, { self })
    add('oneself only', role, { self, circle: reach([self]) })
    add('oneself and a child', role, { self, circle: reach([self, 'child']) })
    add('everybody', role, { self, circle: reach(['mother', 'father', 'child', 'teen']) })
    add('reach ended', role, { self, circle: reach([self, 'child'], { state: 'ended' }) })
    add('reach in another family', role, { self, circle: reach(['mother'], { family: 'neighbour' }) })
    add('restricted family, own reach', role, {
      self,
      target: 'restricted',
      circle: reach([self, 'child'], { family: 'restricted' }),
    })
    add('restricted family, no reach', role, { self, target: 'restricted' })
    add('session expired', role, { self, session: 'expired', circle: reach([self]) })
    add('plan only', role, { self, circle: reach([self, 'child'], { read: ['plan'] }) })
  }
  add('the father, himself', 'family_adult', {
    self: 'father',
    circle: around('family_adult', { persons: ['father'] }),
  })
  return all
}

/** Makes the account, its circles and its session. */
export async function makeActor(world: World, situation: Situation): Promise<Actor> {
  const { db } = world
  const family = world.families[situation.target]
  const isFamily = situation.self !== undefined
  const area = situation.county === 98 ? OTHER_COUNTY : COUNTY
  let accountId = newId()
  let workerId: string | null = null
  const token = randomBytes(32).toString('base64url')
  const actor = () => ({ ...situation, accountId, workerId, tokenHash: hashToken(token), cookie: `rinnalla=${token}` })
  if (situation.session === 'none') return { ...actor(), cookie: '' }
  if (isFamily)
    await insert(db, 'trust.account', {
      area_id: area,
      account_id: accountId,
      email: `${accountId}@esimerkki.example`,
      person_id: family.persons[situation.self!],
      family_role: situation.roles[0],
    })
  else {
    const organisation =
      area === OTHER_COUNTY
        ? (
            await db.get(
              sql<{
                id: string
              }>`select organisation_id as id from organisations.organisation where area_id = ${OTHER_COUNTY}`,
            )
          ).id
        : situation.organisation === 'partner'
          ? world.partner
          : world.county
    workerId = await worker(db, area, organisation)
    accountId = (await withAccount(db, area, workerId)).accountId
    for (const role of situation.roles)
      await insert(db, 'organisations.worker_role', {
        area_id: area,
        worker_id: workerId,
        unit_id: situation.unit === 'A' ? world.unitA : world.unitB,
        role,
      })
  }
  for (const circle of situation.circle) await addCircle(world, accountId, situation, circle)
  if (situation.denied)
    await insert(db, 'trust.denial', { area_id: area, account_id: accountId, person_id: family.persons.mother })
  const { session } = situation
  await db.run(sql`
    insert into trust.session (token_hash, area_id, account_id, second_factor_at, seen_at, expires_at, idle_seconds, ended_at)
    values (${hashToken(token)}, ${area}, ${accountId}, ${session === 'half' || isFamily ? null : new Date()},
      now() - make_interval(secs => ${session === 'idle' ? 7200 : 0}), now() + make_interval(hours => ${session === 'expired' ? -1 : 5}), 3600,
      ${session === 'ended' ? new Date() : null})`)
  return actor()
}

async function addCircle(world: World, accountId: string, situation: Situation, circle: CircleFact): Promise<void> {
  const family = world.families[circle.family]
  const granted = grantedBy(circle)
  const timed = circle.role === 'purpose' || circle.role === 'break_glass'
  const [from, to] = {
    'in-force': ['-1 hour', timed ? '1 hour' : null],
    ended: ['-2 hours', '-1 hour'],
    'not-yet': ['1 day', timed ? '2 days' : null],
  }[circle.state] as [string, string | null]
  const whole: (PersonKey | null)[] = [null]
  for (const person of circle.persons ?? whole)
    await world.db.run({
      text: `insert into trust.circle (area_id, circle_id, family_id, unit_id, restricted, account_id, person_id, organisation_id, role, read_parts, write_parts,
          basis, purpose, valid_from, valid_to)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, now() + $14::interval, now() + $15::interval)`,
      values: [
        ...Object.values(headOf(family)).toSpliced(1, 0, newId()),
        accountId,
        person === null ? null : family.persons[person],
        situation.self !== undefined ? null : situation.organisation === 'partner' ? world.partner : world.county,
        circle.role,
        granted.read,
        granted.write,
        circle.role === 'break_glass' ? 'emergency' : circle.role === 'purpose' ? 'purpose' : 'statute',
        timed ? 'A purpose that the log shows' : '',
        from,
        to,
      ],
    })
}

/** The parts the product itself would write into the row; the oracle has its own opinion of what they should be. */
function grantedBy(circle: CircleFact): { read: readonly string[]; write: readonly string[] } {
  const brought: { read: readonly string[]; write: readonly string[] } =
    circle.role === 'purpose'
      ? { read: ['basic', 'plan', 'wellbeing', 'notes', 'needs', 'log'], write: [] }
      : circle.role === 'break_glass'
        ? { read: ['basic', 'contact', 'protected', 'plan', 'wellbeing', 'notes', 'needs'], write: [] }
        : CIRCLE_PARTS[circle.role]
  return {
    read: circle.read ?? brought.read,
    write: circle.persons === undefined ? (circle.write ?? brought.write) : [],
  }
}
