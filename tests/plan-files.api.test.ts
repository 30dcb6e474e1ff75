// Files beside the plan: its part's own rights, kept with their version, in no other organisation's copy.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract as plans } from '#rooms/plans/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'
import { contract } from '#rooms/engagement/contract.ts'
import { aCourse } from '#rooms/engagement/seed.ts'

let t: TestApi
let unit: TestUnit
let partner: TestWorker
let helper: TestWorker
let coach: TestWorker
let mother: TestWorker
let family: TestFamily
const versions: string[] = []

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  const club = await t.county.unit(await t.county.organisation('Palloseura', 'ngo'), 'Seura')
  partner = await t.county.worker('family_partner', unit)
  helper = await t.county.worker('family_worker', unit)
  coach = await t.county.worker('partner_worker', club)
  family = await t.county.family(unit, { phase: 'change' })
  await t.county.circle(partner, family, 'family_partner')
  await t.county.circle(helper, family, 'family_worker')
  await t.county.circle(coach, family, 'partner_worker')
  mother = await t.county.familyAccount(family.mother, 'family_adult')
  await t.county.reach(mother, family, 'family_adult', [family.mother, family.child])
  await aCourse(t.county.db, family, {
    courseId: newId(),
    serviceId: newId(),
    organisationId: club.organisationId,
    accountId: partner.accountId,
    personIds: [family.child.personId],
  })
  for (const [i, state] of (['superseded', 'agreed', 'draft'] as const).entries()) {
    versions.push(newId())
    await t.county.db.run({
      text: `insert into plans.version (area_id, family_id, unit_id, version_id, no, episode, person_ids, shared_with_family, state, content, agreed_on, created_by)
        values (99, $1, $2, $3, $4, 1, $5, true, $6, '{}', case when $6 <> 'draft' then date '2026-02-01' end, $7)`,
      values: [
        family.familyId,
        family.unitId,
        versions[i],
        i + 1,
        [family.mother.personId, family.child.personId],
        state,
        partner.accountId,
      ],
    })
  }
})
afterAll(() => t.stop())

async function add(as: TestWorker, versionId: string, more: Record<string, string> = {}) {
  const attachmentId = newId()
  const form = new FormData()
  const fields = { attachmentId, about: 'plan', aboutId: versionId, personIds: family.child.personId, ...more }
  for (const [key, value] of Object.entries(fields)) form.append(key, value)
  form.append('file', new Blob([new Uint8Array(Buffer.from('%PDF-1.7\nsopimus'))]), 'sopimus.pdf')
  const response = await t.api.server.inject({
    method: 'POST',
    url: `/api/families/${family.familyId}/attachments`,
    headers: { cookie: as.cookie, 'x-command-id': newId() },
    payload: form,
  })
  return { attachmentId, response }
}
const params = () => ({ familyId: family.familyId })
const list = async (as: TestWorker) => (await t.ask(as, contract.listAttachments, { params: params() })).attachments
const open = (as: TestWorker, attachmentId: string) =>
  t.call(as, contract.openAttachment, { params: { ...params(), attachmentId } })

test('a file stands beside the version it was added to; a version that is no longer in force takes none', async () => {
  const [old, inForce, draft] = versions as [string, string, string]
  const kept = await add(partner, inForce)
  expect(kept.response.statusCode).toBe(200)
  expect((await add(partner, draft)).response.statusCode).toBe(200)
  expect((await add(partner, old)).response.json()).toMatchObject({ why: 'engagement.version-superseded' })
  expect((await list(partner)).map(({ about, aboutId }) => [about, aboutId]).toSorted()).toEqual(
    [inForce, draft].map((id) => ['plan', id]).toSorted(),
  )
  const teen = await add(partner, inForce, { personIds: family.teen.personId })
  expect(teen.response.json().fields).toMatchObject([{ field: 'personIds', why: 'engagement.person-not-of-plan' }])
})

test('[S0-11] who writes notes does not write the plan’s files; the family sees what is shared; a partner organisation sees none', async () => {
  const { attachmentId } = await add(partner, versions[1]!, { shared: 'true' })
  expect((await add(helper, versions[1]!)).response.json()).toMatchObject({ why: 'engagement.plan-not-yours' })
  expect((await open(helper, attachmentId)).statusCode).toBe(200)
  expect((await list(mother)).map((each) => each.attachmentId)).toEqual([attachmentId])
  expect((await open(mother, attachmentId)).statusCode).toBe(200)
  expect(await list(coach)).toEqual([])
  expect((await open(coach, attachmentId)).statusCode).toBe(404)
  expect((await add(coach, versions[1]!)).response.statusCode).toBe(409)
})

test('a draft with files is not given up before they are withdrawn, and what was withdrawn stays to be accounted for', async () => {
  const give = () => t.call(partner, plans.discardDraft, { params: params() })
  expect((await give()).json()).toMatchObject({ why: 'plans.draft-has-files' })
  for (const { attachmentId } of (await list(partner)).filter(({ aboutId }) => aboutId === versions[2]))
    await t.ask(partner, contract.withdrawAttachment, { params: { ...params(), attachmentId }, body: { why: 'Väärä' } })
  expect((await give()).statusCode).toBe(200)
  const rows = await t.county.db.rows<{ why: string }>({
    text: `select withdrawn_why as why from engagement.attachment where family_id = $1 and num_nonnulls(note_id, meeting_id, version_id) = 0`,
    values: [family.familyId],
  })
  expect(rows).toEqual([{ why: 'Väärä' }])
})
