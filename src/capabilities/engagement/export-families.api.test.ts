// Chosen rows of the list of families as a file, through HTTP on a real database: what goes, what is left, what the log says.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../../tests/support/api.ts'
import { newId, type TestUnit, type TestWorker } from '../../../tests/support/county.ts'
import { contract } from './contract.ts'

let t: TestApi
let unit: TestUnit
let partner: TestWorker

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  partner = await t.county.worker('family_partner', unit)
})
afterAll(() => t.stop())

const mine = async (more: { name: string; phase?: string; restricted?: boolean }) => {
  const family = await t.county.family(unit, more)
  await t.county.circle(partner, family, 'family_partner')
  return family
}

test('the chosen families go, each other one is left with why, and the log names exactly those that went', async () => {
  const one = await mine({ name: 'Aallokko' })
  const ended = await mine({ name: 'Päättyneet', phase: 'closed' })
  const restricted = await mine({ name: 'Rajoitetut', restricted: true })
  const unchosen = await mine({ name: 'Valitsematta' })
  const elsewhere = await t.county.family(await t.county.unit())
  const nowhere = newId()
  const familyIds = [ended, elsewhere, one, restricted, one].map(({ familyId }) => familyId)
  const answer = await t.ask(partner, contract.exportFamilies, { body: { familyIds: [...familyIds, nowhere] } })
  expect(answer.families.map(({ familyId, name }) => [familyId, name])).toEqual([
    [one.familyId, 'Aallokko'],
    [ended.familyId, 'Päättyneet'],
  ])
  // Wellbeing does not leave the house in a list.
  expect(answer.families[0]).not.toHaveProperty('wellbeing')
  expect(answer.left).toEqual([
    { id: elsewhere.familyId, why: 'not-on-list' },
    { id: restricted.familyId, why: 'restricted' },
    { id: nowhere, why: 'not-on-list' },
  ])
  const log = await t.county.db.rows<{ ids: string[] }>({
    text: `select family_ids as ids from trust.use_log where event = 'engagement.families-exported' and account_id = $1`,
    values: [partner.accountId],
  })
  expect(new Set(log.flatMap(({ ids }) => ids))).toEqual(new Set([one.familyId, ended.familyId]))
  expect(answer.families.map(({ familyId }) => familyId)).not.toContain(unchosen.familyId)
})

test('who has no such list takes nothing out', async () => {
  const family = await mine({ name: 'Yksi' })
  const administrator = await t.county.worker('administrator', unit)
  const asked = { body: { familyIds: [family.familyId] } }
  expect((await t.call(administrator, contract.exportFamilies, asked)).statusCode).toBe(403)
  expect((await t.call(partner, contract.exportFamilies, { body: { familyIds: [] } })).statusCode).toBe(422)
})
