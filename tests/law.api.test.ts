// The law as an administrator keeps it: a contact follows the law of its own day, and every clock says the same day.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, instantFromFinland, type Day, type Instant } from '#kit/day.ts'
import { sql } from '#platform/sql.ts'
import { contract as engagement } from '#rooms/engagement/contract.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { contract as organisations } from '#rooms/organisations/contract.ts'
import { nthWorkingDay, readyBy } from '#rooms/families/rules/deadlines.ts'
import { FI_2026 } from '#rooms/families/rules/law-profile.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestUnit, type TestWorker } from './support/county.ts'

let t: TestApi
let unit: TestUnit
let administrator: TestWorker
let partner: TestWorker
let today: Day
let before: string

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  administrator = await t.county.worker('administrator', unit)
  partner = await t.county.worker('family_partner', unit)
  today = (await t.ask(partner, engagement.today, {})).day
  before = await take(addDays(today, -20))
})
afterAll(() => t.stop())

async function take(on: Day): Promise<string> {
  const contactId = newId()
  const at = instantFromFinland(on, '10:00') as { value: Instant }
  await t.ask(partner, families.createContact, {
    body: {
      contactId,
      unitId: unit.unitId,
      receivedAt: at.value,
      channel: 'phone',
      contactedBy: 'parent',
      contactName: 'Vanhempi',
      consentBasis: 'own_contact',
      ownWords: 'Apua arkeen',
      specialSupport: true,
      urgency: 'days',
      urgencyReason: 'Ei välitöntä vaaraa',
    },
  })
  return contactId
}

const change = (key: string, value: unknown, version: number) =>
  t.ask(administrator, organisations.changeSetting, {
    params: { key },
    body: { value, reason: 'Kokeilu', source: 'Testisäädös 1 §', version },
  })

const clockOf = async (contactId: string) => {
  const { contacts } = await t.ask(partner, families.listContacts, { query: { open: 'true' } })
  const whole = await t.ask(partner, families.getContact, { params: { contactId } })
  const row = contacts.find((each) => each.contactId === contactId)!
  expect(row.clock).toEqual(whole.clock)
  return row.clock
}

test('a changed time limit acts on new contacts only; queue, contact and Today say the same day', async () => {
  const old = addDays(today, -20)
  const shipped = nthWorkingDay(old, 7, FI_2026)
  expect((await clockOf(before)).startBy).toMatchObject({ target: shipped, legal: shipped })
  const deadlines = {
    startWorkingDays: 3,
    readyMonths: 2,
    logRequestMonths: 2,
    accessibilityFeedbackDays: 14,
    childProtectionPlanReviewMonths: 12,
  }
  await change('law.deadlines', deadlines, 0)
  const after = await take(today)
  const third = nthWorkingDay(today, 3, FI_2026)
  expect((await clockOf(after)).startBy).toMatchObject({ target: third, legal: third })
  expect((await clockOf(before)).startBy).toMatchObject({ target: shipped, legal: shipped })
  const { rows } = await t.ask(partner, engagement.today, {})
  const due = (contactId: string) => rows.find((row) => row.contactId === contactId)?.due
  expect(due(before)).toBe(shipped)
  if (third <= addDays(today, 7)) expect(due(after)).toBe(third)
})

test('a day that the county adds as a public holiday is not counted for a new contact, a closed day of its own is', async () => {
  const second = nthWorkingDay(today, 2, FI_2026)
  const name = { fi: 'Suljettu', sv: 'Stängt', en: 'Closed' }
  await change('law.closedDays', [{ day: second, name, statutory: false }], 0)
  expect((await clockOf(await take(today))).startBy.target).toBe(nthWorkingDay(today, 3, FI_2026))
  await change('law.closedDays', [{ day: second, name, statutory: true }], 1)
  expect((await clockOf(await take(today))).startBy.target).toBe(nthWorkingDay(today, 4, FI_2026))
  const twice = await t.call(administrator, organisations.previewSetting, {
    params: { key: 'law.closedDays' },
    body: {
      value: [
        { day: second, name, statutory: true },
        { day: second, name, statutory: false },
      ],
    },
  })
  expect(twice.json().fields).toEqual([{ field: 'value.1.day', why: 'organisations.day-twice' }])
})

test('the stricter reading holds a contact of its days to the day as counted, an earlier one not', async () => {
  // a day whose three months end on a day off
  let on = addDays(today, -1)
  while (readyBy(on, FI_2026).target === readyBy(on, FI_2026).legal) on = addDays(on, -1)
  const { target, legal } = readyBy(on, FI_2026)
  const lenient = await take(on)
  expect((await clockOf(lenient)).readyBy).toMatchObject({ target, legal })
  // decided long before that day, as a later matter would find it
  await t.county.db
    .run(sql`insert into organisations.setting (area_id, key, version, value, effective_from, reason, created_by)
    values (99, 'law.reading', 1, '"nominal"'::jsonb, ${addDays(on, -5)}, 'Tiukempi luenta', ${administrator.workerId})`)
  expect((await clockOf(await take(on))).readyBy).toMatchObject({ target, legal: target })
  expect((await clockOf(lenient)).readyBy).toMatchObject({ target, legal })
})

test('[S4-13] the band of the queue is the setting', async () => {
  const target = async () => (await t.ask(partner, families.listContacts, { query: { open: 'true' } })).target
  expect(await target()).toEqual({ from: 8, to: 10 })
  await change('families.queueTargetDays', { from: 15, to: 25 }, 0)
  expect(await target()).toEqual({ from: 15, to: 25 })
  expect((await clockOf(before)).ownTargetPassedOn).toBeNull()
})
