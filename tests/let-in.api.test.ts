// A worker of another organisation let into a family's circle by screen: what is seen of whom, until when, in the register, and ended at once.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '#platform/sql.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { contract as measures } from '#rooms/measures/contract.ts'
import { contract } from '#rooms/trust/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'

let t: TestApi
let unit: TestUnit
let lead: TestWorker
let coach: TestWorker
let family: TestFamily
const at = () => ({ params: { familyId: family.familyId } })
const inDays = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10)

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  const club = await t.county.unit(await t.county.organisation('Palloseura', 'ngo'), 'Seura')
  lead = await t.county.worker('family_partner', unit)
  coach = await t.county.worker('partner_worker', club)
  family = await t.county.family(unit)
  await t.county.circle(lead, family, 'family_partner')
  for (const person of [family.teen, family.mother])
    await t.county.db
      .run(sql`insert into measures.answer (area_id, family_id, unit_id, answer_id, person_id, episode, point, answered_on, life, created_by)
      values (99, ${family.familyId}, ${unit.unitId}, ${newId()}, ${person.personId}, 1, 'start', '2026-02-01', 5, ${lead.accountId})`)
})
afterAll(() => t.stop())

const letIn = (who: TestWorker, more: Record<string, unknown> = {}) =>
  t.call(who, contract.letIn, {
    ...at(),
    body: {
      workerId: coach.workerId,
      personIds: [family.teen.personId],
      parts: ['wellbeing'],
      basis: 'consent',
      purpose: 'Nuori ja äiti suostuivat 20.11.',
      until: inDays(90),
      ...more,
    },
  })
const faultOf = async (sent: ReturnType<typeof letIn>) => (await sent).json().fields[0].why

test('what does not fit is said beside its field', async () => {
  expect(await faultOf(letIn(lead, { workerId: lead.workerId }))).toBe('trust.not-an-outsider')
  expect(await faultOf(letIn(lead, { until: inDays(500) }))).toBe('trust.until-not-within')
  expect(await faultOf(letIn(lead, { until: inDays(-3) }))).toBe('trust.until-not-within')
  expect(await faultOf(letIn(lead, { personIds: [newId()] }))).toBe('trust.not-of-the-family')
  expect(await faultOf(letIn(lead, { personIds: [] }))).toBe('trust.of-whom-missing')
  const colleague = await t.county.worker('supervisor', unit)
  expect((await letIn(colleague)).statusCode).toBe(403)
  expect((await letIn(coach)).statusCode).toBe(404)
})

test('[S0-11] one sees the own service and of the chosen person the chosen part, and nothing of the others', async () => {
  expect((await t.call(coach, families.getFamily, at())).statusCode).toBe(404)
  const { workers } = await t.ask(lead, contract.listOutsiders, at())
  expect(workers).toMatchObject([{ workerId: coach.workerId, organisation: 'Palloseura', role: 'partner_worker' }])
  expect((await letIn(lead)).statusCode).toBe(200)
  const { members } = await t.ask(coach, families.getFamily, at())
  expect(members.map(({ personId }) => personId)).toEqual([family.teen.personId])
  const answers = (await t.call(coach, measures.listChecks, at())).body
  expect(answers).toContain(family.teen.personId)
  expect(answers).not.toContain(family.mother.personId)
  expect((await t.call(coach, families.getDetails, at())).statusCode).toBe(403)
  expect((await t.call(coach, contract.familyLog, at())).statusCode).toBe(403)
})

test('it stands in the family’s list and in the register with its basis and its end', async () => {
  const { circle } = await t.ask(lead, contract.familyCircle, at())
  const rows = circle.filter(({ organisation }) => organisation === 'Palloseura')
  expect(rows.map(({ parts, aboutId, basis, to }) => [parts, aboutId, basis, to !== null])).toEqual(
    expect.arrayContaining([
      [['service'], null, 'consent', true],
      [['basic', 'wellbeing'], family.teen.personId, 'consent', true],
    ]),
  )
  const officer = await t.county.worker('data_protection_officer', unit)
  const { rights } = await t.ask(officer, contract.accessRegister, { body: { q: coach.name } })
  expect(rights.map(({ purpose }) => purpose)).toEqual(
    Array.from({ length: 2 }, () => 'Nuori ja äiti suostuivat 20.11.'),
  )
  // The mother, who does not reach the teenager, sees that the club is there and not of whom.
  const mother = await t.county.familyAccount(family.mother, 'family_adult')
  await t.county.reach(mother, family, 'family_adult', [family.mother])
  const own = (await t.ask(mother, contract.familyCircle, at())).circle.filter(
    ({ organisation }) => organisation === 'Palloseura',
  )
  expect(own.map(({ aboutId }) => aboutId)).toEqual([null, null])
})

test('ended, it is closed from the next moment on; others’ rows are not ended this way', async () => {
  const { circle } = await t.ask(lead, contract.familyCircle, at())
  const end = (circleId: string) =>
    t.call(lead, contract.endOutsider, { params: { familyId: family.familyId, circleId }, body: {} })
  expect((await end(circle.find(({ role }) => role === 'family_partner')!.circleId)).statusCode).toBe(404)
  const [row] = circle.filter(({ role }) => role === 'partner_worker')
  expect((await end(row!.circleId)).statusCode).toBe(200)
  expect((await t.call(coach, families.getFamily, at())).statusCode).toBe(404)
  expect((await end(row!.circleId)).statusCode).toBe(404)
})

test('[S0-11] whose own relative is in the family is not let in, and the answer does not say why', async () => {
  await t.county.db.run(
    sql`insert into trust.denial (area_id, account_id, person_id) values (99, ${coach.accountId}, ${family.child.personId})`,
  )
  expect(await faultOf(letIn(lead))).toBe('trust.outsider-not-possible')
})
