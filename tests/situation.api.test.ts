// The situation summary through HTTP: one page, its parts under the rights of each, everybody on it in the log, no place on it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Instant } from '#kit/day.ts'
import { pagesOf } from '#platform/documents/tagged-pdf.ts'
import { sql } from '#platform/sql.ts'
import { contract } from '#rooms/engagement/contract.ts'
import { aMeeting } from '#rooms/engagement/seed.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestWorker } from './support/county.ts'

const NOW = '2026-11-02T08:00:00.000Z' as Instant

let t: TestApi
let partner: TestWorker
let planner: TestWorker
let coach: TestWorker
let family: TestFamily
const at = () => ({ params: { familyId: family.familyId } })

beforeAll(async () => {
  t = await startTestApi({ clock: { now: () => NOW, today: () => NOW.slice(0, 10) as never } })
  const unit = await t.county.unit()
  partner = await t.county.worker('family_partner', unit)
  planner = await t.county.worker('family_worker', unit)
  coach = await t.county.worker('partner_worker', unit)
  family = await t.county.family(unit, { safetyBan: true })
  await t.county.circle(partner, family, 'family_partner')
  await t.county.circle(planner, family, 'family_worker', { parts: ['basic', 'plan'], write: [] })
  await t.county.circle(coach, family, 'partner_worker')
  const { db } = t.county
  await db.run(sql`
    insert into assessment.assessment (area_id, family_id, unit_id, assessment_id, episode, person_ids, started_on, created_by)
    select area_id, family_id, unit_id, ${newId()}, 1, ${[family.mother.personId]}, '2026-02-01', ${partner.accountId} from families.family where family_id = ${family.familyId}`)
  await db.run(sql`
    insert into assessment.need (area_id, family_id, unit_id, need_id, assessment_id, person_ids, own_words, said_by, recognised_by, wants_help, domain, raised_on, created_by)
    select area_id, family_id, unit_id, gen_random_uuid(), assessment_id, person_ids, 'Aamut ovat pahimmat.', ${family.mother.personId}, 'family', 'yes', 'everyday_life', '2026-02-01', ${partner.accountId}
    from assessment.assessment where family_id = ${family.familyId}`)
  for (const [on, life] of [
    ['2026-02-02', 2],
    ['2026-10-02', 7],
  ] as const)
    await db.run(sql`
      insert into measures.answer (area_id, family_id, unit_id, answer_id, person_id, episode, point, answered_on, answered_with, future, networks, childneeds, trust, life, created_by)
      select area_id, family_id, unit_id, gen_random_uuid(), ${family.mother.personId}, 1, ${on === '2026-02-02' ? 'start' : 'middle'}, ${on}::date, 'own', 3, 3, 3, 3, ${life}, ${partner.accountId}
      from families.family where family_id = ${family.familyId}`)
  await aMeeting(db, family, {
    meetingId: newId(),
    organisationId: unit.organisationId,
    accountId: partner.accountId,
    personIds: [family.child.personId],
    startsAt: '2026-11-09T08:00:00Z',
  })
  await db.run(sql`
    insert into engagement.place (area_id, family_id, unit_id, meeting_id, protected, kind, place)
    select area_id, family_id, unit_id, meeting_id, true, 'school', 'Salainen koulu' from engagement.meeting where family_id = ${family.familyId}
    on conflict do nothing`)
})
afterAll(() => t.stop())

test('[S4-11] the whole situation for who leads the work: own words, before and now, the next meeting, and no place', async () => {
  const answer = await t.call(partner, contract.getSituation, at())
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toMatchObject({
    safetyBan: true,
    needs: [{ ownWords: 'Aamut ovat pahimmat.', saidBy: family.mother.personId }],
    checks: [{ personId: family.mother.personId, before: { day: '2026-02-02' }, now: { day: '2026-10-02' } }],
    meetings: [{ personIds: [family.child.personId] }],
    plan: null,
  })
  expect(answer.body).not.toContain('Salainen')
})

test('[S0-11] parts out of reach are not there, and a partner organisation has no summary at all', async () => {
  const answer = (await t.call(planner, contract.getSituation, at())).json()
  expect([answer.needs, answer.checks]).toEqual([null, null])
  expect((await t.call(coach, contract.getSituation, at())).statusCode).toBe(403)
  expect((await t.call(coach, contract.printSituation, at())).statusCode).toBe(403)
})

test('[S4-11] on paper it is one page, and the log names everybody on it', async () => {
  const file = await t.call(partner, contract.printSituation, { ...at(), query: { language: 'sv' } })
  expect(file.headers['content-type']).toContain('application/pdf')
  expect(pagesOf(file.rawPayload)).toBe(1)
  const { person_ids: named } = await t.county.db.get<{ person_ids: string[] }>({
    text: `select person_ids from trust.use_log where event = 'engagement.situation-printed' and kind = 'read'`,
    values: [],
  })
  for (const person of [family.mother, family.father, family.child, family.teen])
    expect(named).toContain(person.personId)
})
