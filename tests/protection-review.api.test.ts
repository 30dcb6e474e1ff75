// The plan of a child in child protection stands on Today before the law asks for its review (LSL 30 §).
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract } from '#rooms/engagement/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'

let t: TestApi
let unit: TestUnit
let partner: TestWorker
const TODAY = '2026-11-20'

beforeAll(async () => {
  t = await startTestApi({ clock: { now: () => `${TODAY}T10:00:00.000Z` as never, today: () => TODAY as never } })
  unit = await t.county.unit()
  partner = await t.county.worker('family_partner', unit)
})
afterAll(() => t.stop())

async function planned(agreedOn: string, inProtection: boolean): Promise<TestFamily> {
  const family = await t.county.family(unit, { phase: 'change' })
  await t.county.circle(partner, family, 'family_partner')
  await t.county.db.run({
    text: `insert into plans.version (area_id, family_id, unit_id, version_id, no, episode, person_ids, state, content, agreed_on, created_by)
      values (99, $1, $2, $3, 1, 1, $4, 'agreed', '{}', $5, $6)`,
    values: [family.familyId, family.unitId, newId(), [family.child.personId], agreedOn, partner.accountId],
  })
  if (inProtection)
    await t.county.db.run({
      text: `insert into families.assignment (area_id, family_id, unit_id, assignment_id, worker_id, role, start_date)
        values (99, $1, $2, $3, $4, 'child_social_worker', '2025-01-01')`,
      values: [family.familyId, family.unitId, newId(), partner.workerId],
    })
  return family
}
const rows = async (family: TestFamily) =>
  (await t.ask(partner, contract.today)).rows
    .filter(({ familyId, why }) => familyId === family.familyId && why.startsWith('protection-review'))
    .map(({ why, due, facts }) => [why, due, facts.legalDay, facts.statutory])

test('a year after it was agreed the review is asked for, with both days where they differ, in child protection only', async () => {
  // 21 November 2026 is a Saturday: the last lawful day is the Monday after.
  expect(await rows(await planned('2025-11-21', true))).toEqual([
    ['protection-review-due', '2026-11-21', '2026-11-23', true],
  ])
  expect(await rows(await planned('2025-11-12', true))).toEqual([
    ['protection-review-late', '2026-11-12', '2026-11-12', true],
  ])
  expect(await rows(await planned('2025-12-10', true))).toEqual([])
  expect(await rows(await planned('2025-11-12', false))).toEqual([])
})
