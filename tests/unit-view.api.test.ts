// The unit view: the list behind a figure is exactly the families that were counted, and only for who leads the unit.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '#platform/sql.ts'
import { contract } from '#rooms/engagement/contract.ts'
import type { UnitFigure } from '#rooms/engagement/model.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'

let t: TestApi
let unit: TestUnit
let supervisor: TestWorker
let other: TestWorker
let partner: TestWorker
const named: Record<string, TestFamily> = {}

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  supervisor = await t.county.worker('supervisor', unit)
  other = await t.county.worker('supervisor', await t.county.unit())
  partner = await t.county.worker('family_partner', unit)
  const family = async (name: string, phase: string, options: { restricted?: boolean } = {}) =>
    (named[name] = await t.county.family(unit, { name, phase, ...options }))
  const answers = async (of: TestFamily, role: string) =>
    t.county.db
      .run(sql`insert into families.assignment (area_id, family_id, unit_id, restricted, assignment_id, worker_id, role, start_date, reason)
      values (99, ${of.familyId}, ${of.unitId}, ${of === named['Salattu']}, ${newId()}, ${partner.workerId}, ${role}, '2026-01-05', 'Alku')`)
  await family('Muutos', 'change')
  await answers(named['Muutos']!, 'named_worker')
  await family('Peruste', 'change')
  await t.county.db.run(sql`update families.family set named_worker_ground = 'manifestly_unnecessary'
    where area_id = 99 and family_id = ${named['Peruste']!.familyId}`)
  await family('Arvio', 'initial_assessment')
  await answers(named['Arvio']!, 'family_partner')
  await t.county.db
    .run(sql`insert into families.contact (area_id, contact_id, unit_id, family_id, received_at, channel, contacted_by, contact_name, consent_basis,
      own_words, urgency, urgency_at, start_by, ready_by, ready_by_legal, created_by)
    values (99, ${newId()}, ${unit.unitId}, ${named['Arvio']!.familyId}, '2026-01-05T08:00:00Z', 'phone', 'parent', 'Jenni', 'own_contact', 'Apua', 'days',
      '2026-01-05T08:00:00Z', '2026-01-14', '2026-04-05', '2026-04-07', ${partner.accountId})`)
  await family('Salattu', 'change', { restricted: true })
  await family('Loppu', 'closed')
})
afterAll(() => t.stop())

const behind = async (figure: UnitFigure, who = supervisor) => {
  const { families, total } = await t.ask(who, contract.worklist, {
    query: { scope: 'unit', unitId: String(unit.unitId), figure },
  })
  expect(total.count).toBe(families.length)
  return families.map(({ name }) => name)
}

test('each figure opens exactly its own families', async () => {
  const { figures } = await t.ask(supervisor, contract.unitView, { query: { unitId: String(unit.unitId) } })
  const of: Record<UnitFigure, [number, string[]]> = {
    open: [figures.open, ['Arvio', 'Muutos', 'Peruste']],
    named: [figures.withNamed, ['Muutos']],
    waived: [figures.namedWaived, ['Peruste']],
    unnamed: [figures.open - figures.withNamed - figures.namedWaived, ['Arvio']],
    partner: [figures.withPartner, ['Arvio']],
    covered: [figures.covered, []],
    change: [figures.inChange, ['Muutos', 'Peruste']],
    'without-plan': [figures.withoutPlan, ['Muutos', 'Peruste']],
    'review-late': [figures.reviewLate, []],
    'review-soon': [figures.reviewSoon, []],
    assessment: [figures.assessments, ['Arvio']],
    'past-aim': [figures.pastAim, ['Arvio']],
    'past-law': [figures.pastLaw, ['Arvio']],
  }
  for (const [figure, [count, names]] of Object.entries(of) as [UnitFigure, [number, string[]]][]) {
    expect([figure, await behind(figure)]).toEqual([figure, names])
    expect([figure, count]).toEqual([figure, names.length])
  }
})

test('who does not lead the unit gets nothing of it', async () => {
  expect(await behind('open', other)).toEqual([])
  expect(await behind('past-law', partner)).toEqual([])
})
