// The calendar through HTTP on a real database: one's own, the unit in counts, a colleague's times, a file without names.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../../tests/support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from '../../../tests/support/county.ts'
import { contract } from './contract.ts'
import { aMeeting } from './seed.ts'

let t: TestApi
let unit: TestUnit
let partner: TestWorker
let colleague: TestWorker
let supervisor: TestWorker
let family: TestFamily
const WEEK = { from: '2026-11-23', to: '2026-11-29' }

beforeAll(async () => {
  t = await startTestApi({
    clock: { now: () => '2026-11-20T10:00:00.000Z' as never, today: () => '2026-11-20' as never },
  })
  unit = await t.county.unit()
  partner = await t.county.worker('family_partner', unit)
  colleague = await t.county.worker('family_partner', unit)
  supervisor = await t.county.worker('supervisor', unit)
  family = await t.county.family(unit, { name: 'Lehtovaara', safetyBan: true })
  await t.county.circle(partner, family, 'family_partner')
  for (const [startsAt, state] of [
    ['2026-11-22T21:30:00Z', 'agreed'],
    ['2026-11-25T08:00:00Z', 'agreed'],
    ['2026-11-25T12:00:00Z', 'cancelled'],
    ['2026-11-29T22:30:00Z', 'agreed'],
  ] as const) {
    const meetingId = await aMeeting(t.county.db, family, {
      meetingId: newId(),
      organisationId: unit.organisationId,
      workerId: partner.workerId,
      accountId: partner.accountId,
      personIds: [family.child.personId],
      startsAt,
      state,
      reason: state === 'cancelled' ? 'family_ill' : null,
    })
    await t.county.db.run({
      text: `insert into engagement.place (area_id, family_id, unit_id, meeting_id, protected, kind, place) select area_id, family_id, unit_id, $1, safety_ban, 'home', 'Salainen kuja 3' from families.family where family_id = $2`,
      values: [meetingId, family.familyId],
    })
  }
})
afterAll(() => t.stop())

test('a week begins and ends at midnight in Finland, and is the reader’s own', async () => {
  const { meetings } = await t.ask(partner, contract.calendar, { query: WEEK })
  expect(meetings.map(({ startsAt }) => startsAt)).toEqual(['2026-11-25T08:00:00.000Z', '2026-11-25T12:00:00.000Z'])
  expect((await t.ask(colleague, contract.calendar, { query: WEEK })).meetings).toEqual([])
  const long = await t.call(partner, contract.calendar, { query: { from: '2026-01-01', to: '2026-12-31' } })
  expect(long.json().fields[0].why).toBe('engagement.period-too-long')
})

test('[S0-11] a supervisor sees how full the days are, a colleague sees taken times, and neither sees with whom', async () => {
  const unitView = await t.ask(supervisor, contract.unitCalendar, { query: WEEK })
  expect(unitView).toEqual({
    workers: [
      { workerId: partner.workerId, name: partner.name, days: [{ day: '2026-11-25', meetings: 1, minutes: 60 }] },
    ],
  })
  const { workers } = await t.ask(colleague, contract.commonTime, { body: { workerIds: [partner.workerId], ...WEEK } })
  expect(workers.map(({ busy }) => busy)).toEqual([
    [{ from: '2026-11-25T08:00:00.000Z', until: '2026-11-25T09:00:00.000Z' }],
  ])
})

test('[S1-18] a common time lies where nobody is taken or away, and says who stands in; never with whom or where', async () => {
  const away = await t.county.worker('family_partner', unit)
  await t.county.db.run({
    text: `insert into organisations.absence (area_id, absence_id, worker_id, start_date, end_date, entered_by)
      select area_id, $1, $2, '2026-11-23', '2026-11-24', $3 from organisations.worker where worker_id = $2`,
    values: [newId(), away.workerId, supervisor.accountId],
  })
  const asked = { workerIds: [partner.workerId, colleague.workerId, away.workerId], ...WEEK }
  const answer = await t.ask(colleague, contract.commonTime, { body: { ...asked, familyId: family.familyId } })
  expect(answer.workers.map(({ name, busy, away: gone, coveredBy }) => [name, busy.length, gone, coveredBy])).toEqual([
    [partner.name, 1, [], []],
    [colleague.name, 0, [], []],
    [away.name, 0, [{ from: '2026-11-23', to: '2026-11-24' }], []],
  ])
  // From Wednesday on, when the third is back; never at 10, when the first is taken; not on the weekend.
  expect(answer.suggestions.map(({ from }) => from)).toEqual([
    '2026-11-25T06:00:00.000Z',
    '2026-11-25T10:00:00.000Z',
    '2026-11-26T06:00:00.000Z',
    '2026-11-26T10:00:00.000Z',
    '2026-11-27T06:00:00.000Z',
    '2026-11-27T10:00:00.000Z',
  ])
  expect(answer.days.filter(({ works }) => !works).map(({ day }) => day)).toEqual(['2026-11-28', '2026-11-29'])
  const said = JSON.stringify(answer)
  for (const clue of ['Lehtovaara', 'Aatu', 'Salainen', family.familyId]) expect(said).not.toContain(clue)
  const nobody = await t.call(colleague, contract.commonTime, { body: { ...asked, workerIds: [newId()] } })
  expect(nobody.json().fields[0].why).toBe('engagement.worker-not-found')
})

test('[S1-18] workers who are asked when a meeting is agreed have it on their day', async () => {
  await t.county.circle(colleague, family, 'named_worker')
  const body = {
    meetingId: newId(),
    startsAt: '2026-11-26T06:00:00.000Z',
    personIds: [family.child.personId],
    inviteIds: [colleague.workerId],
  }
  await t.ask(partner, contract.planMeeting, { params: { familyId: family.familyId }, body })
  const { meetings } = await t.ask(colleague, contract.calendar, { query: WEEK })
  expect(meetings.map(({ meetingId }) => meetingId)).toEqual([body.meetingId])
  const { participants } = await t.ask(partner, contract.jointMeeting, {
    params: { familyId: family.familyId, meetingId: body.meetingId },
  })
  expect(participants.map(({ workerId, state }) => [workerId, state])).toEqual([[colleague.workerId, 'invited']])
  const { workers } = await t.ask(partner, contract.commonTime, {
    body: { workerIds: [colleague.workerId], ...WEEK },
  })
  expect(workers[0]!.busy).toEqual([{ from: '2026-11-26T06:00:00.000Z', until: '2026-11-26T07:00:00.000Z' }])
})

test('[S0-11] the file for another calendar has times and no names, no places and no numbers of ours', async () => {
  const file = await t.call(partner, contract.calendarFile)
  expect(file.headers['content-type']).toBe('text/calendar; charset=utf-8')
  expect(file.body).toContain('DTSTART:20261125T080000Z')
  expect(file.body).toContain('DTEND:20261125T090000Z')
  expect(file.body).toContain('SUMMARY:Tapaaminen\\, Rinnalla')
  expect(file.body).toContain('STATUS:CANCELLED')
  for (const clue of ['Lehtovaara', 'Aatu', 'Salainen', family.familyId, 'LOCATION', 'DESCRIPTION'])
    expect(file.body).not.toContain(clue)
})
