// The ending checklist against the facts, through HTTP on a real database.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Instant } from '#kit/day.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'
import { contract } from '#rooms/engagement/contract.ts'
import { aCourse, aMeeting } from '#rooms/engagement/seed.ts'

const NOW = '2026-11-20T10:00:00.000Z' as Instant
let t: TestApi
let unit: TestUnit
let partner: TestWorker

beforeAll(async () => {
  t = await startTestApi({ clock: { now: () => NOW, today: () => NOW.slice(0, 10) as never } })
  unit = await t.county.unit()
  partner = await t.county.worker('family_partner', unit)
})
afterAll(() => t.stop())

const GOAL = {
  goalId: newId(),
  needIds: [],
  personIds: [],
  what: 'Aamut sujuvat',
  howSeen: 'Koulussa ajoissa',
  by: '2026-12-01',
  gas: {},
  steps: [],
}

async function setting(services: readonly object[] = []): Promise<TestFamily> {
  const family = await t.county.family(unit, { phase: 'controlled_ending' })
  await t.county.circle(partner, family, 'family_partner')
  await t.county.db.run({
    text: `insert into plans.version (area_id, family_id, unit_id, version_id, no, episode, person_ids, state, agreed_on, content, created_by)
      values (99, $1, $2, $3, 1, 1, $4, 'agreed', '2026-02-01', $5, $6)`,
    values: [
      family.familyId,
      family.unitId,
      newId(),
      [family.mother.personId],
      JSON.stringify({ goals: [GOAL, { ...GOAL, goalId: newId() }], services }),
      partner.accountId,
    ],
  })
  return family
}

const EMPTY = {
  goalsReviewedOn: null,
  servicesHaveOwnersOn: null,
  wayBackAgreed: null,
  endCheck: null,
  closingNote: null,
  followUpOn: null,
}

const save = (family: TestFamily, ticks: object, revision = 0) =>
  t.call(partner, families.saveEnding, {
    params: { familyId: family.familyId },
    body: { ...EMPTY, ...ticks, revision },
  })

test('[S0-10] the goals are ticked only once they were gone through together', async () => {
  const family = await setting()
  const tick = { goalsReviewedOn: '2026-11-20' }
  const refused = await save(family, tick)
  expect([refused.statusCode, refused.json().fields]).toEqual([
    422,
    [{ field: 'goalsReviewedOn', why: 'families.goal-not-reviewed', facts: { goals: 2 } }],
  ])
  const meeting = (kind: string, state: 'held' | 'missed') =>
    aMeeting(t.county.db, family, {
      meetingId: newId(),
      kind,
      organisationId: unit.organisationId,
      accountId: partner.accountId,
      personIds: [family.mother.personId],
      startsAt: '2026-11-12T10:00:00Z',
      state,
      reason: state === 'missed' ? 'family_ill' : null,
    })
  // neither a visit nor a review that was missed goes through the goals
  await meeting('visit', 'held')
  await meeting('review', 'missed')
  expect((await save(family, tick)).statusCode).toBe(422)
  await meeting('review', 'held')
  expect((await save(family, tick)).statusCode).toBe(200)
  expect(await t.ask(partner, contract.endingFacts, { params: { familyId: family.familyId } })).toMatchObject({
    goals: { all: 2, reviewed: 2, goneThroughOn: '2026-11-12' },
  })
})

test('[S0-10] the services are ticked only once everyone that goes on has somebody who answers for it', async () => {
  const courseId = newId()
  const family = await setting([{ courseId, responsibility: '  ' }])
  const course = (id: string) =>
    aCourse(t.county.db, family, {
      courseId: id,
      serviceId: newId(),
      organisationId: unit.organisationId,
      accountId: partner.accountId,
      personIds: [family.child.personId],
    })
  await course(courseId)
  const tick = { servicesHaveOwnersOn: '2026-11-20' }
  expect((await save(family, tick)).json()).toMatchObject({
    fields: [{ field: 'servicesHaveOwnersOn', why: 'families.service-without-owner', facts: { services: 1 } }],
  })
  await t.county.db.run({
    text: `update plans.course set ended_on = '2026-11-01', end_reason = 'as_planned' where course_id = $1`,
    values: [courseId],
  })
  expect((await save(family, tick)).statusCode).toBe(200)
  // A tick that stands is not judged again when something else on the list is saved.
  await course(newId())
  expect((await save(family, { ...tick, closingNote: 'Kiitos.' }, 1)).statusCode).toBe(200)
  expect(
    (await t.ask(partner, contract.endingFacts, { params: { familyId: family.familyId } })).services,
  ).toMatchObject([{ ownerName: null }])
})
