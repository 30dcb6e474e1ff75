// Contact and triage through HTTP: what a contact is in law, whom it concerns, every outcome with its facts, and nobody hidden from the queue.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayInFinland, instantOf } from '#kit/day.ts'
import { sql } from '#platform/sql.ts'
import { contract as engagement } from '#rooms/engagement/contract.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { contract as organisations } from '#rooms/organisations/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestUnit, type TestWorker } from './support/county.ts'

let t: TestApi
let unit: TestUnit
let coordinator: TestWorker
let partner: TestWorker
const today = dayInFinland(instantOf(Date.now()))

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  coordinator = await t.county.worker('coordinator', unit)
  partner = await t.county.worker('family_partner', unit)
})
afterAll(() => t.stop())

const contact = (more: object = {}) => ({
  contactId: newId(),
  unitId: unit.unitId,
  channel: 'phone',
  contactedBy: 'parent',
  contactName: 'Jenni Lehtovaara',
  consentBasis: 'own_contact',
  ownWords: 'Aamut ovat pahimmat.',
  urgency: 'days',
  urgencyReason: 'Tällä viikolla',
  ...more,
})

async function taken(more: object = {}): Promise<string> {
  const body = contact(more)
  await t.ask(coordinator, families.createContact, { body })
  return body.contactId
}

describe('taking down', () => {
  test('a notice of need by a professional keeps whom it concerns and the ground, before there is a family', async () => {
    const concerns = [
      { personId: newId(), givenName: 'Aatu', surname: 'Lehtovaara', bornOn: '2022-01-01', isChild: true },
      { personId: newId(), givenName: 'Jenni', isChild: false },
    ]
    const contactId = await taken({
      kind: 'notice_of_need',
      contactedBy: 'professional',
      contactName: 'Opettaja',
      consentBasis: 'duty_to_report',
      forWhom: 'other',
      concerns,
    })
    expect(await t.ask(coordinator, families.getContact, { params: { contactId } })).toMatchObject({
      kind: 'notice_of_need',
      forWhom: 'other',
      consentBasis: 'duty_to_report',
      concerns: [concerns[0], { ...concerns[1], surname: '', bornOn: null }],
    })
  })

  test.each([
    [{ kind: 'notice_of_need' }, 'consentBasis', 'families.ground-of-kind'],
    [{ contactedBy: 'professional' }, 'consentBasis', 'families.professional-own-contact'],
    [{ forWhom: 'other' }, 'concerns', 'families.concern-missing'],
  ])('%o is refused', async (more, field, why) => {
    const answer = await t.call(coordinator, families.createContact, { body: contact(more) })
    expect(answer.statusCode).toBe(422)
    expect(answer.json()).toMatchObject({ fields: [{ field, why }] })
  })

  test('the database itself takes no notice on the ground of consent', async () => {
    const contactId = await taken()
    await expect(
      t.county.db.run(sql`update families.contact set kind = 'notice_of_need' where contact_id = ${contactId}`),
    ).rejects.toThrow(/contact_consent_of_kind/)
  })
})

describe('deciding', () => {
  const decide = (contactId: string, body: object) =>
    t.call(coordinator, families.decideContact, { params: { contactId }, body: { revision: 1, ...body } })

  test('[S3-13] guidance tells what was advised and where', async () => {
    const contactId = await taken()
    await decide(contactId, {
      outcome: 'guidance',
      reason: 'Neuvottiin unesta.',
      guidedTo: ['Perhekahvila', 'Neuvola'],
    })
    expect(await t.ask(coordinator, families.getContact, { params: { contactId } })).toMatchObject({
      outcome: 'guidance',
      outcomeReason: 'Neuvottiin unesta.',
      guidedTo: ['Perhekahvila', 'Neuvola'],
    })
  })

  test('[S3-13] a child-protection report is a mark of what was done elsewhere, never without its facts', async () => {
    const contactId = await taken()
    const bare = await decide(contactId, { outcome: 'child_protection_report', reason: 'Väkivalta kotona' })
    expect(bare.json()).toMatchObject({ fields: [{ field: 'report', why: 'families.report-facts-missing' }] })
    const report = { on: today, by: 'Palveluohjaaja', to: 'Sosiaalipäivystys', checks: ['child_safe_now', 'consulted'] }
    expect(
      (await decide(contactId, { outcome: 'child_protection_report', reason: 'Väkivalta', report })).statusCode,
    ).toBe(200)
    expect((await t.ask(coordinator, families.getContact, { params: { contactId } })).report).toEqual(report)
  })

  test('[S3-13] no action is not decided without a reason', async () => {
    const answer = await decide(await taken(), { outcome: 'no_action', reason: ' ' })
    expect(answer.json()).toMatchObject({ fields: [{ field: 'reason' }] })
  })

  test('[S3-13] no action has a reason of the list beside the words, shown with the contact and counted without names', async () => {
    const before = await t.ask(coordinator, families.countOutcomes, { query: { from: today, to: today } })
    const of = (answer: typeof before, reason: string) => answer.noAction.find((row) => row.reason === reason)?.n ?? 0
    const contactId = await taken()
    const bare = await decide(contactId, { outcome: 'no_action', reason: 'Ei vastattu' })
    expect(bare.json()).toMatchObject({ fields: [{ field: 'noAction', why: 'families.no-action-why' }] })
    const decided = await decide(contactId, { outcome: 'no_action', reason: 'Ei vastattu', noAction: 'not_reached' })
    expect(decided.statusCode).toBe(200)
    expect(await t.ask(coordinator, families.getContact, { params: { contactId } })).toMatchObject({
      outcome: 'no_action',
      outcomeReason: 'Ei vastattu',
      noAction: 'not_reached',
    })
    const after = await t.ask(coordinator, families.countOutcomes, { query: { from: today, to: today } })
    expect([after.all - before.all, of(after, 'not_reached') - of(before, 'not_reached')]).toEqual([1, 1])
    expect(after.outcomes.find(({ outcome }) => outcome === 'no_action')!.n).toBe(
      before.outcomes.find(({ outcome }) => outcome === 'no_action')!.n + 1,
    )
  })

  test("the parents' own needs are asked about, and what was found is kept", async () => {
    const contactId = await taken()
    const blank = await t.call(coordinator, families.noteParentsNeeds, {
      params: { contactId },
      body: { found: 'found', revision: 1 },
    })
    expect(blank.statusCode).toBe(422)
    await t.ask(coordinator, families.noteParentsNeeds, {
      params: { contactId },
      body: { found: 'found', words: 'Äiti ei ole nukkunut, toivoo keskusteluapua.', revision: 1 },
    })
    expect(await t.ask(coordinator, families.getContact, { params: { contactId } })).toMatchObject({
      parentsNeeds: 'found',
      parentsNeedsWords: 'Äiti ei ole nukkunut, toivoo keskusteluapua.',
      revision: 2,
    })
  })
})

describe('[S4-3] nobody without a named worker hides', () => {
  test('a family in work and a contact decided for assessment are listed until there is a worker or a ground', async () => {
    const limbo = await taken({ contactName: 'Odottava' })
    await t.call(coordinator, families.decideContact, {
      params: { contactId: limbo },
      body: { outcome: 'assessment', reason: 'Aloitetaan', revision: 1 },
    })
    const family = await t.county.family(unit)
    const far = await t.county.family(await t.county.unit())
    const list = async (who: TestWorker) => (await t.ask(who, families.listWithoutWorker)).waiting
    const before = await list(coordinator)
    expect(before.find(({ familyId }) => familyId === family.familyId)).toMatchObject({ since: '2026-01-05' })
    expect(before.some(({ contactId }) => contactId === limbo)).toBe(true)
    expect(before.some(({ familyId }) => familyId === far.familyId)).toBe(false)
    expect(await list(partner)).toEqual([])
    await t.ask(coordinator, families.waiveNamedWorker, {
      params: { familyId: family.familyId },
      body: { ground: 'manifestly_unnecessary', explanation: 'Kevyt neuvonta' },
    })
    expect((await list(coordinator)).some(({ familyId }) => familyId === family.familyId)).toBe(false)
  })
})

test('[S4-3] where every child is to have a named worker, a family is listed until the last of them has one', async () => {
  const admin = await t.county.worker('administrator', unit)
  const worker = await t.county.worker('social_worker', unit)
  const family = await t.county.family(unit)
  await t.county.db.run(sql`
    insert into families.assignment (area_id, family_id, unit_id, assignment_id, role, worker_id, person_id, start_date, created_by)
    values (99, ${family.familyId}, ${unit.unitId}, ${newId()}, 'named_worker', ${worker.workerId}, ${family.child.personId}, '2026-01-05', ${worker.accountId})`)
  const listed = async () =>
    (await t.ask(coordinator, families.listWithoutWorker)).waiting.find(({ familyId }) => familyId === family.familyId)
  expect(await listed(), 'one for the family is what is shipped').toBeUndefined()
  const { settings } = await t.ask(admin, organisations.listSettings, {})
  await t.ask(admin, organisations.changeSetting, {
    params: { key: 'families.namedWorker' },
    body: {
      value: 'per-person',
      from: today,
      version: settings.find(({ key }) => key === 'families.namedWorker')!.version,
      reason: 'Kokeilu',
    },
  })
  expect(await listed(), 'the teenager has none').toMatchObject({ people: 1 })
  await t.county.db.run(sql`
    update families.assignment set end_date = '2026-01-06' where family_id = ${family.familyId} and role = 'named_worker'`)
  expect(await listed()).toMatchObject({ people: 2 })
})

test('[S4-13] the waits on the way in count who still waits, in one’s own units only, and name nobody', async () => {
  const own = await t.county.unit()
  const steering = await t.county.worker('supervisor', own)
  const received = addDays(today, -20)
  for (const met of [6, 8, null, null]) {
    const family = await t.county.family(own)
    const contactId = newId()
    await t.county.db
      .run(sql`insert into families.contact (area_id, contact_id, unit_id, family_id, received_at, channel, contacted_by, contact_name, consent_basis,
        own_words, urgency, urgency_at, outcome, outcome_at, created_by)
      values (99, ${contactId}, ${own.unitId}, ${family.familyId}, ${`${received}T09:00:00Z`}, 'phone', 'parent', 'Jenni', 'own_contact', 'Apua', 'days',
        ${`${received}T10:00:00Z`}, 'assessment', ${`${addDays(received, 2)}T10:00:00Z`}, ${steering.accountId})`)
    if (met !== null)
      await t.county.db
        .run(sql`insert into engagement.meeting (area_id, family_id, unit_id, meeting_id, person_ids, organisation_id, starts_at, state, marked_at, created_by)
        values (99, ${family.familyId}, ${own.unitId}, ${newId()}, ${[family.mother.personId]}, ${own.organisationId}, ${`${addDays(received, met)}T09:00:00Z`}, 'held', now(), ${steering.accountId})`)
  }
  const query = { from: addDays(today, -90), to: today }
  const answer = await t.call(steering, engagement.waiting, { query })
  expect(answer.body).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|Jenni|Koivuranta/)
  const { steps, target } = answer.json() as { steps: { step: string }[]; target: unknown }
  expect(target).toEqual({ from: 8, to: 10 })
  expect(steps.find(({ step }) => step === 'decision')).toMatchObject({ n: 4, reached: 4, median: 2 })
  expect(steps.find(({ step }) => step === 'first_meeting')).toMatchObject({
    n: 4,
    reached: 2,
    waiting: [20, 20],
    // half are through after the 8th day: the rest still wait
    median: 8,
    p90: null,
  })
  const other = await t.county.worker('supervisor', await t.county.unit())
  const elsewhere = await t.ask(other, engagement.waiting, { query })
  expect(elsewhere.steps.every(({ n }) => n === 0)).toBe(true)
})
