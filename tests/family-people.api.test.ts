// The people of a family through HTTP: languages, guardians, invented identity codes only where nobody real may come in.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseIdentityCode } from '#kit/identity-code.ts'
import { sql } from '#platform/sql.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'

let t: TestApi
let unit: TestUnit
let partner: TestWorker
let family: TestFamily

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  partner = await t.county.worker('family_partner', unit)
  family = await t.county.family(unit)
  await t.county.circle(partner, family, 'family_partner')
})
afterAll(() => t.stop())

const member = (more: object) => ({
  personId: newId(),
  givenName: 'Sulo',
  surname: 'Uusi',
  bornOn: '2020-05-17',
  relation: 'child',
  ...more,
})

test('[S3-2] every member has an own language and need of an interpreter', async () => {
  const body = member({ language: 'so', interpreter: 'so' })
  await t.ask(partner, families.addMember, { params: { familyId: family.familyId }, body })
  const { members } = await t.ask(partner, families.getFamily, { params: { familyId: family.familyId } })
  expect(members.find(({ personId }) => personId === body.personId)).toMatchObject({
    language: 'so',
    interpreter: 'so',
  })
  expect(members.find(({ personId }) => personId === family.mother.personId)).toMatchObject({
    language: 'fi',
    interpreter: null,
  })
})

test('guardianship is told with its authority and period; to a family member only where both are in reach', async () => {
  for (const guardian of [family.mother, family.father])
    await t.county.db
      .run(sql`insert into families.guardianship (area_id, family_id, unit_id, child_id, guardian_id, authority, start_date)
      values (99, ${family.familyId}, ${family.unitId}, ${family.child.personId}, ${guardian.personId}, 'shared', '2022-02-03')`)
  const seen = await t.ask(partner, families.getFamily, { params: { familyId: family.familyId } })
  expect(seen.guardianships).toHaveLength(2)
  expect(seen.guardianships[0]).toMatchObject({ childId: family.child.personId, authority: 'shared', endDate: null })
  const mother = await t.county.familyAccount(family.mother, 'family_adult')
  await t.county.reach(mother, family, 'family_adult', [family.mother, family.child])
  const own = await t.ask(mother, families.getFamily, { params: { familyId: family.familyId } })
  expect(own.guardianships.map(({ guardianId }) => guardianId)).toEqual([family.mother.personId])
  expect(own.members.map(({ personId }) => personId).toSorted()).toEqual(
    [family.mother.personId, family.child.personId].toSorted(),
  )
})

test('the ground for no named worker comes with its explanation, not to the family', async () => {
  const supervisor = await t.county.worker('supervisor', unit)
  const params = { familyId: family.familyId }
  await t.ask(supervisor, families.waiveNamedWorker, {
    params,
    body: { ground: 'other_responsible_worker', explanation: 'Vammaispalvelun työntekijä vastaa.' },
  })
  expect((await t.ask(partner, families.getFamily, { params })).namedWorkerExplanation).toBe(
    'Vammaispalvelun työntekijä vastaa.',
  )
})

test('an identity code that may be somebody’s is refused by the server when a family is opened and a member added', async () => {
  const code = [...'0123456789ABCDEFHJKLMNPRSTUVWXY']
    .map((check) => `170520A899${check}`)
    .find((each) => parseIdentityCode(each).ok)
  const real = member({ identityCode: code })
  const added = await t.call(partner, families.addMember, { params: { familyId: family.familyId }, body: real })
  expect(added.json()).toMatchObject({ fields: [{ field: 'identityCode', why: 'families.code-not-invented' }] })
  const contactId = newId()
  await t.ask(partner, families.createContact, {
    body: {
      contactId,
      unitId: unit.unitId,
      channel: 'phone',
      contactedBy: 'parent',
      contactName: 'Sulo Uusi',
      consentBasis: 'own_contact',
      ownWords: 'Apua',
      urgency: 'days',
      urgencyReason: 'Ei hätää',
    },
  })
  const opened = await t.call(partner, families.openFamily, {
    params: { contactId },
    body: { familyId: newId(), unitId: unit.unitId, name: 'Uusi', asPartner: true, members: [member({}), real] },
  })
  expect(opened.json()).toMatchObject({
    fields: [{ field: 'members.1.identityCode', why: 'families.code-not-invented' }],
  })
})
