// The database alone: what is bound to the own organisation's meeting, and to a person in the family where the person is in reach.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../support/county.ts'
import { makeActor, situations, type Actor, type Situation } from './actors.ts'
import { enter } from './probes.ts'
import { headOf, insert, makeWorld, type World } from './world.ts'

let world: World
let client: pg.Client

beforeAll(async () => {
  world = await makeWorld()
  client = new pg.Client(world.database.appConnection)
  await client.connect()
}, 120_000)
afterAll(async () => {
  await client.end()
  await world.stop()
})

const situation = (label: string): Situation => situations().find((one) => one.label === label)!

/** Rows touched, or the code of the refusal. */
async function outcome(who: Actor, text: string, values: unknown[]): Promise<unknown> {
  await client.query('begin')
  try {
    await enter(client, who)
    return await client.query(text, values).then(
      (done) => (done.rows.length > 0 ? Object.values(done.rows[0] as object)[0] : done.rowCount),
      (error: { code?: string }) => error.code,
    )
  } finally {
    await client.query('rollback')
  }
}

const meetingOf = (variant: string): string =>
  world.rows.find(
    (row) => row.table === 'engagement.meeting' && row.family.key === 'target' && row.variant === variant,
  )!.id['meeting_id'] as string

test('[S0-11] a partner worker marks the own organisation’s meeting and no other, whatever organisation the mark claims', async () => {
  const worker = await makeActor(world, situation('partner_worker: circle as partner_worker'))
  const { target } = world.families
  const mark = (meetingId: string, organisationId: string) =>
    outcome(
      worker,
      `insert into engagement.mark (area_id, family_id, unit_id, restricted, mark_id, meeting_id, organisation_id, state, by_account)
       values ($1, $2, $3, $4, $5, $6, $7, 'held', $8)`,
      [...Object.values(headOf(target)), newId(), meetingId, organisationId, worker.accountId],
    )
  expect(await mark(meetingOf('partner-service'), world.partner)).toBe(1)
  expect(await mark(meetingOf('mother-child'), world.county)).toBe('42501')
  // passed off as one's own: the key to the meeting says whose it is
  expect(await mark(meetingOf('mother-child'), world.partner)).toBe('23503')
})

test('[S0-11] a mark cannot name a meeting of another family', async () => {
  const leads = await makeActor(world, situation('family_partner: circle as family_partner'))
  const other = world.rows.find(
    (row) => row.table === 'engagement.meeting' && row.family.key === 'neighbour' && row.variant === 'mother-child',
  )!
  expect(
    await outcome(
      leads,
      `insert into engagement.mark (area_id, family_id, unit_id, restricted, mark_id, meeting_id, organisation_id, state, by_account)
       values ($1, $2, $3, $4, $5, $6, $7, 'held', $8)`,
      [...Object.values(headOf(world.families.target)), newId(), other.id['meeting_id'], world.county, leads.accountId],
    ),
  ).toBe('23503')
})

test('[S0-11] a family member says of a service in a family only what concerns persons in reach there', async () => {
  const { target, neighbour } = world.families
  // The child is in reach in the first home; in the second only the father is.
  const parent = await makeActor(world, {
    ...situation('family_adult: oneself and a child'),
    label: 'a parent of two homes',
    circle: [
      { family: 'target', role: 'family_adult', state: 'in-force', persons: ['mother', 'child'] },
      { family: 'neighbour', role: 'family_adult', state: 'in-force', persons: ['father'] },
    ],
  })
  const courseId = newId()
  await insert(world.db, 'plans.course', {
    ...headOf(neighbour),
    course_id: courseId,
    person_ids: [target.persons.child],
    organisation_id: world.partner,
    service_id: world.serviceId,
    ordered_on: '2026-02-01',
    created_by: world.spare.accountId,
  })
  const says = (familyId: string, course: string) =>
    outcome(parent, `select engagement.raise_signal($1, $2, $3, 'family_said', 'ei auta', current_date, '{}')`, [
      newId(),
      familyId,
      course,
    ])
  expect(await says(neighbour.familyId, courseId)).toBe(false)
  const own = world.rows.find(
    (row) => row.table === 'plans.course' && row.family.key === 'target' && row.variant === 'mother-child',
  )!
  expect(await says(target.familyId, own.id['course_id'] as string)).toBe(true)
  await world.db.run({ text: 'delete from plans.course where course_id = $1', values: [courseId] })
})
