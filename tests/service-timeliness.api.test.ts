// Whether a service came in time and how useful it has been, per service and family, and over families (S0-4).
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract as engagement } from '#rooms/engagement/contract.ts'
import { aCourse } from '#rooms/engagement/seed.ts'
import { contract as plans } from '#rooms/plans/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'

let t: TestApi
let unit: TestUnit
let partner: TestWorker
let supervisor: TestWorker
const serviceId = newId()

beforeAll(async () => {
  t = await startTestApi({
    clock: { now: () => '2026-11-20T10:00:00.000Z' as never, today: () => '2026-11-20' as never },
  })
  unit = await t.county.unit()
  partner = await t.county.worker('family_partner', unit)
  supervisor = await t.county.worker('supervisor', unit)
})
afterAll(() => t.stop())

/** Ordered 1 February, started 10 February. */
async function served(): Promise<{ family: TestFamily; courseId: string }> {
  const family = await t.county.family(unit, { phase: 'change' })
  await t.county.circle(partner, family, 'family_partner')
  const courseId = await aCourse(t.county.db, family, {
    courseId: newId(),
    serviceId,
    organisationId: unit.organisationId,
    accountId: partner.accountId,
    personIds: [family.mother.personId, family.child.personId],
  })
  return { family, courseId }
}
const record = (
  { family, courseId }: { family: TestFamily; courseId: string },
  value: number,
  more: { saidBy?: 'person' | 'worker'; timing?: 'in_time' | 'too_late' } = {},
) =>
  t.ask(partner, plans.recordBenefit, {
    params: { familyId: family.familyId, courseId },
    body: { benefitId: newId(), personId: family.mother.personId, askedOn: '2026-11-10' as never, value, ...more },
  })

test('[S0-4] each service of a family says how long it took to start, how it felt and whether it came in time, the worker’s view apart', async () => {
  const one = await served()
  await record(one, 4, { timing: 'too_late' })
  await record(one, 2, { saidBy: 'worker', timing: 'in_time' })
  const { courses } = await t.ask(partner, plans.getPackage, { params: { familyId: one.family.familyId } })
  const personId = one.family.mother.personId
  expect(courses[0]).toMatchObject({
    startedAfterDays: 9,
    benefits: [{ day: '2026-11-10', value: 4, personId, timing: 'too_late' }],
    workerViews: [{ day: '2026-11-10', value: 2, personId, timing: 'in_time', by: partner.name }],
  })
  const { lanes } = await t.ask(partner, engagement.packageOverTime, { params: { familyId: one.family.familyId } })
  expect(lanes[0]!.benefits.map(({ value }) => value)).toEqual([4])
})

test('[S0-8] what the worker thinks is not what the family feels: the fit watch asks the family only', async () => {
  const one = await served()
  await record(one, 1, { saidBy: 'worker' })
  await record(one, 1, { saidBy: 'worker' })
  const signals = () => t.ask(partner, engagement.listSignals, { params: { familyId: one.family.familyId } })
  expect((await signals()).signals).toEqual([])
  await record(one, 1)
  await record(one, 1)
  expect((await signals()).signals).toMatchObject([{ kind: 'low_benefit' }])
})

test('[S0-4] over families the figures are for who steers the unit, and of fewer than five nothing is told', async () => {
  const ask = (as: TestWorker) =>
    t.call(as, plans.serviceFigures, { params: { serviceId }, query: { from: '2026-01-01', to: '2026-12-31' } })
  expect((await ask(partner)).statusCode).toBe(403)
  expect((await ask(supervisor)).json()).toEqual({ figures: null })
  for (let i = 0; i < 4; i++) await record(await served(), 3 + (i % 2), { timing: 'in_time' })
  expect((await ask(supervisor)).json().figures).toMatchObject({
    families: 6,
    started: 6,
    waiting: 0,
    medianDays: 9,
    felt: { n: 6 },
    seen: null,
  })
})
