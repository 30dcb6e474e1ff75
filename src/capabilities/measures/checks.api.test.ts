// The situation check through HTTP on a real database: scores, changes, who answers for whom.
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Instant } from '#kit/day.ts'
import { fixedClock } from '#platform/clock.ts'
import { hashToken } from '#platform/http/server.ts'
import { startTestApi, type TestApi } from '../../../tests/support/api.ts'
import { AREA, newId, type TestFamily, type TestWorker } from '../../../tests/support/county.ts'
import { contract } from './contract.ts'

let t: TestApi
let partner: TestWorker
let mother: TestWorker
let family: TestFamily

beforeAll(async () => {
  t = await startTestApi({ clock: fixedClock('2026-11-19T10:00:00.000Z' as Instant) })
  const unit = await t.county.unit()
  partner = await t.county.worker('family_partner', unit)
  family = await t.county.family(unit)
  await t.county.circle(partner, family, 'family_partner')
  mother = await t.county.familyAccount(family.mother, 'family_adult')
  await t.county.reach(mother, family, 'family_adult', [family.mother, family.child])
})
afterAll(() => t.stop())

const params = () => ({ familyId: family.familyId })
const items = (future: number, networks: number, childneeds: number, trust: number, life: number) => ({
  future,
  networks,
  childneeds,
  trust,
  life,
})
const answering = (more: object) => ({
  answerId: newId(),
  personId: family.mother.personId,
  point: 'start',
  items: items(3, 3, 3, 3, 5),
  ...more,
})

describe('answering the situation check', () => {
  test('start and end on the worker’s device give scores and the change between them', async () => {
    const start = await t.ask(partner, contract.answerCheck, {
      params: params(),
      body: answering({ answeredOn: '2026-02-01', items: items(2, 2, 2, 2, 1) }),
    })
    expect(start.score).toBe(20)
    const end = await t.ask(partner, contract.answerCheck, {
      params: params(),
      body: answering({ point: 'end', answeredOn: '2026-11-01', items: { ...items(4, 4, 4, 4, 10), use_plan: 5 } }),
    })
    expect(end.score).toBe(80)
    const { checks, changes } = await t.ask(partner, contract.listChecks, { params: params() })
    expect(
      checks.map(({ point, score, personName, writtenBy }) => [point, score, personName.split(' ')[0], writtenBy]),
    ).toEqual([
      ['start', 20, 'Jenni', partner.name],
      ['end', 80, 'Jenni', partner.name],
    ])
    expect(checks[1]?.itemScores).toMatchObject({ life: 100, use_plan: 100, use_worker: null })
    expect(changes).toMatchObject([
      { personId: family.mother.personId, start: 20, end: 80, change: 60, itemChanges: { life: 100 } },
    ])
  })

  test('an item may be left out; with two of five left out there is no total, and with all there is no answer', async () => {
    const body = answering({ point: 'middle', answeredOn: '2026-06-01', items: { future: 3, networks: 3, trust: 3 } })
    expect((await t.ask(partner, contract.answerCheck, { params: params(), body })).score).toBeNull()
    const nothing = await t.call(partner, contract.answerCheck, {
      params: params(),
      body: answering({ point: 'follow_up', items: {} }),
    })
    expect([nothing.statusCode, nothing.json().why]).toEqual([409, 'measures.nothing-answered'])
  })

  test.each<[string, number, string, object]>([
    ['off its scale', 422, 'measures.off-scale', { items: items(6, 3, 3, 3, 5) }],
    ['in the future', 422, 'measures.not-yet', { answeredOn: '2026-11-20' }],
    ['by a stranger', 422, 'measures.not-a-member', { personId: newId() }],
  ])('refused: %s', async (_name, status, why, more) => {
    const response = await t.call(partner, contract.answerCheck, { params: params(), body: answering(more) })
    expect(response.statusCode).toBe(status)
    expect(response.json().fields[0].why).toBe(why)
  })

  test('a repeated command answers once, the same check of the same day is refused', async () => {
    const [commandId, body] = [newId(), answering({ personId: family.father.personId })]
    for (const _ of [1, 2]) await t.ask(partner, contract.answerCheck, { params: params(), body, commandId })
    const again = await t.call(partner, contract.answerCheck, {
      params: params(),
      body: { ...body, answerId: newId() },
    })
    expect([again.statusCode, again.json().why]).toEqual([409, 'measures.already-answered'])
  })

  test('a colleague outside the circle finds nothing', async () => {
    const unit = { unitId: family.unitId, organisationId: partner.organisationId }
    const other = await t.county.worker('family_partner', unit)
    expect((await t.call(other, contract.listChecks, { params: params() })).statusCode).toBe(404)
    expect((await t.call(other, contract.answerCheck, { params: params(), body: answering({}) })).statusCode).toBe(404)
    const reader = await t.county.worker('psychologist', unit)
    await t.county.circle(reader, family, 'psychologist')
    expect((await t.call(reader, contract.answerCheck, { params: params(), body: answering({}) })).statusCode).toBe(403)
  })
})

describe('a family member', () => {
  test('answers for oneself, and it stands as one’s own', async () => {
    await t.ask(mother, contract.answerCheck, { params: params(), body: answering({ point: 'follow_up' }) })
    const { checks } = await t.ask(mother, contract.listChecks, { params: params() })
    expect(checks.at(-1)).toMatchObject({ point: 'follow_up', answeredWith: 'own' })
    expect(new Set(checks.map(({ personId }) => personId))).toEqual(new Set([family.mother.personId]))
  })

  test('answers for nobody else, not even for one’s child', async () => {
    const response = await t.call(mother, contract.answerCheck, {
      params: params(),
      body: answering({ personId: family.child.personId }),
    })
    expect(response.json().fields).toEqual([{ field: 'personId', why: 'measures.only-oneself' }])
  })

  test('the database alone refuses it too', async () => {
    const client = new pg.Client(t.database.appConnection)
    await client.connect()
    try {
      const insert = (personId: string) =>
        client.query(
          `insert into measures.answer (area_id, family_id, unit_id, answer_id, person_id, episode, point, answered_on, future, created_by)
            values ($1, $2, $3, $4, $5, 1, 'middle', '2026-10-10', 3, app.account())`,
          [AREA, family.familyId, family.unitId, newId(), personId],
        )
      for (const [personId, goes] of [
        [family.mother.personId, true],
        [family.child.personId, false],
        [family.father.personId, false],
      ] as const) {
        await client.query('begin')
        await client.query('select app.enter($1, $2)', [hashToken(mother.token), family.familyId])
        if (goes) expect((await insert(personId)).rowCount).toBe(1)
        else await expect(insert(personId)).rejects.toMatchObject({ code: '42501' })
        await client.query('rollback')
      }
    } finally {
      await client.end()
    }
  })
})
