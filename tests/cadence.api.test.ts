// How often one meets against the plan: a reason on Today, and the same on the family's page.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Instant } from '#kit/day.ts'
import { sql } from '#platform/sql.ts'
import { contract } from '#rooms/engagement/contract.ts'
import { contract as organisations } from '#rooms/organisations/contract.ts'
import { aMeeting } from '#rooms/engagement/seed.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'

const NOW = '2026-11-20T10:00:00.000Z' as Instant
let t: TestApi
let unit: TestUnit
let partner: TestWorker
let admin: TestWorker
let family: TestFamily

beforeAll(async () => {
  t = await startTestApi({ clock: { now: () => NOW, today: () => NOW.slice(0, 10) as never } })
  unit = await t.county.unit()
  partner = await t.county.worker('family_partner', unit)
  admin = await t.county.worker('administrator', unit)
  family = await t.county.family(unit, { phase: 'change' })
  await t.county.circle(partner, family, 'family_partner')
})
afterAll(() => t.stop())

const cadence = async () =>
  (await t.ask(partner, contract.getCadence, { params: { familyId: family.familyId } })).cadence!
const onToday = async () =>
  (await t.ask(partner, contract.today)).rows.filter(
    ({ familyId, why }) => familyId === family.familyId && why === 'cadence-late',
  )
const meet = async (day: string, state: 'held' | 'agreed') => {
  const meetingId = newId()
  await aMeeting(t.county.db, family, {
    meetingId,
    organisationId: unit.organisationId,
    accountId: partner.accountId,
    personIds: [family.child.personId],
    startsAt: `${day}T08:00:00Z`,
  })
  if (state === 'held')
    await t.county.db.run(
      sql`update engagement.meeting set state = 'held', marked_at = now(), marked_by = ${partner.accountId} where meeting_id = ${meetingId}`,
    )
}

test('[S0-7] without words in the plan the organiser’s own reminder holds, and it can be changed', async () => {
  await meet('2026-10-28', 'held')
  expect(await cadence()).toMatchObject({ source: 'setting', days: 21, heldBy: '2026-11-18', isLate: true })
  expect(await onToday()).toMatchObject([
    { severity: 'late', due: '2026-11-18', action: 'agree-meeting', facts: { words: '', everyDays: 21 } },
  ])
  const { settings } = await t.ask(admin, organisations.listSettings, {})
  const { version } = settings.find(({ key }) => key === 'engagement.contactCadenceDays')!
  await t.ask(admin, organisations.changeSetting, {
    params: { key: 'engagement.contactCadenceDays' },
    body: { value: { days: 30 }, from: '2026-11-20', version, reason: 'Kokeilu' },
  })
  expect(await cadence()).toMatchObject({ days: 30, isLate: false })
  expect(await onToday()).toEqual([])
})

test('[S0-7] what the plan says comes first; a meeting agreed for the coming days quiets Today, one held puts it right', async () => {
  await t.county.db.run(sql`
    insert into plans.version (area_id, family_id, unit_id, version_id, no, episode, person_ids, state, agreed_on, content, created_by)
    select area_id, family_id, unit_id, gen_random_uuid(), 1, 1, ${[family.mother.personId]}, 'agreed', '2026-10-01', '{"goals": [], "services": [], "meetingFrequency": "Viikoittain"}', ${partner.accountId}
    from families.family where family_id = ${family.familyId}`)
  expect(await cadence()).toMatchObject({ source: 'plan', words: 'Viikoittain', heldBy: '2026-11-08', isLate: true })
  expect(await onToday()).toMatchObject([{ facts: { words: 'Viikoittain', lastHeldOn: '2026-10-28' } }])
  await meet('2026-11-24', 'agreed')
  expect(await onToday()).toEqual([])
  expect(await cadence()).toMatchObject({ isLate: true, nextOn: '2026-11-24' })
  await meet('2026-11-19', 'held')
  expect(await cadence()).toMatchObject({ isLate: false, lastHeldOn: '2026-11-19', weeks: [0, 0, 0, 0, 1, 0, 0, 1] })
})
