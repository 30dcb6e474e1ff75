// Meetings through HTTP on a real database: agreeing, marking once, correcting, who reaches what.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixedClock } from '#platform/clock.ts'
import type { Instant } from '#kit/day.ts'
import { startTestApi, type TestApi } from '../../../tests/support/api.ts'
import { AREA, newId, type TestFamily, type TestUnit, type TestWorker } from '../../../tests/support/county.ts'
import { contract } from './contract.ts'

const NOW = '2026-11-19T10:00:00.000Z' as Instant

let t: TestApi
let unit: TestUnit
let club: TestUnit
let partner: TestWorker
let coach: TestWorker
let family: TestFamily

beforeAll(async () => {
  t = await startTestApi({ clock: fixedClock(NOW) })
  unit = await t.county.unit()
  club = await t.county.unit(await t.county.organisation('Esimerkkilän palloseura', 'ngo'), 'Palloseura')
  partner = await t.county.worker('family_partner', unit)
  coach = await t.county.worker('partner_worker', club)
  family = await t.county.family(unit, { safetyBan: true, phase: 'change' })
  await t.county.circle(partner, family, 'family_partner')
  await t.county.circle(coach, family, 'partner_worker')
})
afterAll(() => t.stop())

/** A service of an organisation in the family's package. */
async function course(organisationId: string, of: TestFamily, person = of.child.personId): Promise<string> {
  const [serviceId, courseId] = [newId(), newId()]
  await t.county.db.run({
    text: `insert into network.service (area_id, service_id, organisation_id, code, name, work_form, level) values ($1, $2::uuid, $3, left($2::uuid::text, 40), 'Jalkapallo', 'group_activity', 'early')`,
    values: [AREA, serviceId, organisationId],
  })
  await t.county.db.run({
    text: `insert into plans.course (area_id, family_id, unit_id, course_id, person_ids, organisation_id, service_id, ordered_on, started_on, created_by)
      values ($1, $2, $3, $4, array[$5::uuid], $6, $7, '2026-02-01', '2026-02-10', $8)`,
    values: [AREA, of.familyId, of.unitId, courseId, person, organisationId, serviceId, partner.accountId],
  })
  return courseId
}

const params = () => ({ familyId: family.familyId })

describe('meetings', () => {
  test('everything answers', async () => {
    await course(club.organisationId, family)
    await t.ask(partner, contract.listMeetings, { params: params() })
    await t.ask(partner, contract.listNotes, { params: params() })
    await t.ask(partner, contract.listSignals, { params: params() })
    await t.ask(partner, contract.packageOverTime, { params: params() })
    const today = await t.ask(partner, contract.today)
    expect(today.counts.families).toBe(1)
    for (const sort of ['name', 'since', 'review'])
      for (const scope of ['mine', 'unit']) await t.ask(partner, contract.worklist, { query: { sort, scope, q: 'ai' } })
    await t.ask(coach, contract.today)
    await t.ask(coach, contract.listMeetings, { params: params() })
  })
})
