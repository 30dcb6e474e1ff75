// Meetings and notes through HTTP on a real database: agreeing, marking once, correcting, who reaches what.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Instant } from '#kit/day.ts'
import { fixedClock } from '#platform/clock.ts'
import { startTestApi, type TestApi } from '../../../tests/support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from '../../../tests/support/county.ts'
import { contract } from './contract.ts'
import { aCourse, aMeeting } from './seed.ts'

const NOW = '2026-11-19T10:00:00.000Z' as Instant
const EARLIER = '2026-11-18T13:00:00.000Z'
const LATER = '2026-11-25T13:00:00.000Z'

let t: TestApi
let unit: TestUnit
let partner: TestWorker
let coach: TestWorker
let family: TestFamily
let football: string

beforeAll(async () => {
  t = await startTestApi({ clock: fixedClock(NOW) })
  unit = await t.county.unit()
  const club = await t.county.unit(await t.county.organisation('Esimerkkilän palloseura', 'ngo'), 'Palloseura')
  partner = await t.county.worker('family_partner', unit)
  coach = await t.county.worker('partner_worker', club)
  family = await t.county.family(unit, { safetyBan: true, phase: 'change' })
  await t.county.circle(partner, family, 'family_partner')
  await t.county.circle(coach, family, 'partner_worker')
  football = await aCourse(t.county.db, family, {
    courseId: newId(),
    serviceId: newId(),
    organisationId: club.organisationId,
    accountId: partner.accountId,
    personIds: [family.child.personId],
  })
})
afterAll(() => t.stop())

const params = () => ({ familyId: family.familyId })
const planned = (more: object = {}) => ({
  meetingId: newId(),
  startsAt: LATER,
  personIds: [family.mother.personId, family.child.personId],
  ...more,
})
const plan = async (as: TestWorker, more: object = {}) =>
  (await t.ask(as, contract.planMeeting, { params: params(), body: planned(more) })).meetingId
const find = async (as: TestWorker, meetingId: string) =>
  (await t.ask(as, contract.listMeetings, { params: params() })).meetings.find((each) => each.meetingId === meetingId)
const mark = (as: TestWorker, meetingId: string, more: object) =>
  t.call(as, contract.markMeeting, {
    params: { ...params(), meetingId },
    body: { markId: newId(), state: 'held', revision: 1, ...more },
  })

describe('agreeing a meeting', () => {
  test('it stands with its people, worker, place and interpreter', async () => {
    const meetingId = await plan(partner, {
      kind: 'network',
      place: { kind: 'school', text: 'Keskuskoulu' },
      interpreter: 'booked',
    })
    expect(await find(partner, meetingId)).toMatchObject({
      kind: 'network',
      state: 'agreed',
      workerId: partner.workerId,
      workerName: partner.name,
      place: { kind: 'school', text: 'Keskuskoulu' },
      interpreter: 'booked',
      marks: [],
    })
    expect((await find(partner, meetingId))?.persons.map(({ name }) => name.split(' ')[0])).toEqual(['Jenni', 'Aatu'])
  })

  test('a service in the package brings its organisation, and nobody of another is put to it unasked', async () => {
    const meetingId = await plan(partner, { courseId: football })
    expect(await find(partner, meetingId)).toMatchObject({
      serviceName: 'Jalkapallo',
      organisationId: coach.organisationId,
      workerId: null,
    })
  })

  test('a place under a safety ban stays from those without that part', async () => {
    const meetingId = await plan(partner, { place: { kind: 'home', text: 'Esimerkkikuja 1' } })
    const worker = await t.county.worker('family_worker', unit)
    await t.county.circle(worker, family, 'family_worker')
    expect((await find(worker, meetingId))?.place).toBeNull()
    expect(await find(worker, meetingId)).toMatchObject({ state: 'agreed' })
  })

  test.each<[string, string, object]>([
    ['a person of another family', 'engagement.person-not-of-family', { personIds: [newId()] }],
    ['a service that is not in the package', 'engagement.course-not-found', { courseId: newId() }],
    ['a worker that is not there', 'engagement.worker-not-found', { workerId: newId() }],
    ['an organisation that is not there', 'engagement.organisation-not-found', { organisationId: newId() }],
    ['nobody', 'engagement.persons-missing', { personIds: [] }],
  ])('refused: %s', async (_name, why, more) => {
    const response = await t.call(partner, contract.planMeeting, { params: params(), body: planned(more) })
    expect(response.statusCode).toBe(422)
    expect(response.json().fields[0].why).toBe(why)
  })

  test('a repeated command agrees one meeting', async () => {
    const [commandId, body] = [newId(), planned()]
    for (const _ of [1, 2]) await t.ask(partner, contract.planMeeting, { params: params(), body, commandId })
    const { meetings } = await t.ask(partner, contract.listMeetings, { params: params() })
    expect(meetings.filter(({ meetingId }) => meetingId === body.meetingId)).toHaveLength(1)
  })

  test('days bound the list', async () => {
    const meetingId = await plan(partner, { startsAt: '2026-12-31T21:30:00.000Z' })
    const between = async (from: string, to: string) =>
      (await t.ask(partner, contract.listMeetings, { params: params(), query: { from, to } })).meetings.map(
        (each) => each.meetingId,
      )
    expect(await between('2026-12-31', '2026-12-31')).toEqual([meetingId])
    expect(await between('2027-01-01', '2027-01-31')).toEqual([])
  })
})

describe('[S0-17] marking a meeting', () => {
  test('held in one tap; the mark names who', async () => {
    const meetingId = await plan(partner, { startsAt: EARLIER })
    expect((await mark(partner, meetingId, {})).json()).toEqual({
      state: 'held',
      revision: 2,
      signalled: false,
      withdrawn: 0,
    })
    expect(await find(partner, meetingId)).toMatchObject({
      state: 'held',
      revision: 2,
      marks: [{ state: 'held', by: partner.name, correction: null }],
    })
  })

  test('missed takes a reason, and a meeting ahead may only be cancelled', async () => {
    const [past, ahead] = [await plan(partner, { startsAt: EARLIER }), await plan(partner)]
    expect((await mark(partner, past, { state: 'missed' })).json().fields).toMatchObject([
      { field: 'reason', why: 'engagement.reason-missing' },
    ])
    expect((await mark(partner, ahead, {})).json().fields).toMatchObject([{ why: 'engagement.not-yet' }])
    expect((await mark(partner, ahead, { state: 'cancelled', reason: 'family_ill' })).statusCode).toBe(200)
  })

  test('two people marking at once: the second hears that it changed meanwhile', async () => {
    const meetingId = await plan(partner, { startsAt: EARLIER })
    const both = await Promise.all([
      mark(partner, meetingId, {}),
      mark(partner, meetingId, { state: 'missed', reason: 'family_no_show' }),
    ])
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409])
    expect(both.find(({ statusCode }) => statusCode === 409)?.json()).toMatchObject({ why: 'edit.changed-meanwhile' })
  })

  test('a wrong mark is put right with a reason, and the first stays to be seen', async () => {
    const meetingId = await plan(partner, { startsAt: EARLIER })
    await mark(partner, meetingId, { state: 'missed', reason: 'family_no_show' })
    expect((await mark(partner, meetingId, { revision: 2 })).json().fields).toMatchObject([
      { why: 'engagement.already-marked' },
    ])
    expect((await mark(partner, meetingId, { revision: 2, correction: '' })).json().fields).toMatchObject([
      { why: 'engagement.correction-reason-missing' },
    ])
    expect((await mark(partner, meetingId, { revision: 2, correction: 'Väärä perhe merkittiin.' })).statusCode).toBe(
      200,
    )
    expect(await find(partner, meetingId)).toMatchObject({
      state: 'held',
      reason: null,
      marks: [
        { state: 'missed', reason: 'family_no_show', correction: null },
        { state: 'held', reason: null, correction: 'Väärä perhe merkittiin.' },
      ],
    })
    // Back to agreed, and marked again as if for the first time.
    const back = { revision: 3, state: 'agreed', correction: 'Tapaaminen siirtyi.' }
    expect((await mark(partner, meetingId, back)).statusCode).toBe(200)
    expect((await mark(partner, meetingId, { revision: 4 })).statusCode).toBe(200)
    expect((await find(partner, meetingId))?.marks).toHaveLength(4)
  })
})

describe('notes', () => {
  const note = (more: object = {}) => ({
    noteId: newId(),
    personIds: [family.mother.personId],
    text: 'Aamut ovat sujuneet paremmin.',
    nextStep: 'Soitto perjantaina',
    ...more,
  })
  const write = (as: TestWorker, body: object) => t.call(as, contract.writeNote, { params: params(), body })
  const notes = async (as: TestWorker, query: Record<string, string> = {}) =>
    await t.ask(as, contract.listNotes, { params: params(), query })

  test('a note of a meeting stands on its day with its author', async () => {
    const meetingId = await plan(partner, { startsAt: EARLIER })
    const body = note({ meetingId })
    expect((await write(partner, body)).statusCode).toBe(200)
    expect((await notes(partner, { meetingId })).notes).toMatchObject([
      { noteId: body.noteId, onDay: '2026-11-18', author: partner.name, meetingKind: 'visit', correctedBy: null },
    ])
  })

  test('a correction is a new note; the first stays and cannot be corrected past it', async () => {
    const first = note()
    await write(partner, first)
    const second = note({ corrects: first.noteId, text: 'Iltojen osalta ei vielä.' })
    expect((await write(partner, second)).statusCode).toBe(200)
    const all = (await notes(partner)).notes
    expect(all.find(({ noteId }) => noteId === first.noteId)).toMatchObject({
      text: first.text,
      correctedBy: second.noteId,
    })
    expect((await write(partner, note({ corrects: first.noteId }))).json()).toMatchObject({
      why: 'edit.changed-meanwhile',
    })
    await expect(
      t.api.pool.query(`update engagement.note set text = 'x' where note_id = $1`, [first.noteId]),
    ).rejects.toMatchObject({ code: '42501' })
  })

  test('the list goes page by page, newest first, each note once', async () => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof notes>> = await notes(partner, {
        limit: '2',
        ...(cursor === null ? {} : { cursor }),
      })
      seen.push(...page.notes.map(({ noteId }) => noteId))
      cursor = page.next
    } while (cursor !== null)
    const whole = (await notes(partner)).notes
    expect(seen).toEqual(whole.map(({ noteId }) => noteId))
    expect(whole.length).toBeGreaterThan(2)
  })

  test.each<[string, string, object]>([
    ['a meeting of another family', 'engagement.meeting-not-found', { meetingId: newId() }],
    ['a note that is not there', 'engagement.note-not-found', { corrects: newId() }],
    ['tomorrow', 'engagement.note-not-yet', { onDay: '2026-11-20' }],
    ['a stranger', 'engagement.person-not-of-family', { personIds: [newId()] }],
  ])('refused: %s', async (_name, why, more) => {
    const response = await write(partner, note(more))
    expect(response.statusCode).toBe(422)
    expect(response.json().fields[0].why).toBe(why)
  })

  test('a family reader sees a shared note of persons in reach only', async () => {
    const father = await t.county.familyAccount(family.father, 'family_adult')
    await t.county.reach(father, family, 'family_adult', [family.father, family.child])
    const [shared, kept, ofMother] = [
      note({ personIds: [family.child.personId], shared: true }),
      note({ personIds: [family.child.personId] }),
      note({ personIds: [family.mother.personId, family.child.personId], shared: true }),
    ]
    for (const body of [shared, kept, ofMother]) await write(partner, body)
    expect((await notes(father)).notes.map(({ noteId }) => noteId)).toEqual([shared.noteId])
    expect((await write(father, note())).statusCode).toBe(403)
  })
})

describe("a partner organisation's worker", () => {
  test('lists, marks and writes of the meetings of its own service, and sees no other', async () => {
    const [own, other] = [
      await plan(partner, { courseId: football, personIds: [family.child.personId], startsAt: EARLIER }),
      await plan(partner, { startsAt: EARLIER }),
    ]
    const { meetings } = await t.ask(coach, contract.listMeetings, { params: params() })
    expect(meetings.map((each) => each.organisationId)).toSatisfy((ids: string[]) =>
      ids.every((id) => id === coach.organisationId),
    )
    expect(meetings.find((each) => each.meetingId === own)?.persons).toEqual([
      { personId: family.child.personId, name: expect.stringContaining('Aatu') },
    ])
    expect((await mark(coach, own, { state: 'missed', reason: 'family_no_show' })).statusCode).toBe(200)
    expect((await mark(coach, other, {})).statusCode).toBe(404)
    const body = {
      noteId: newId(),
      meetingId: own,
      personIds: [family.child.personId],
      text: 'Ei tullut harjoituksiin.',
    }
    await t.ask(coach, contract.writeNote, { params: params(), body })
    const stray = { ...body, noteId: newId(), meetingId: other }
    expect((await t.call(coach, contract.writeNote, { params: params(), body: stray })).json().fields[0].why).toBe(
      'engagement.meeting-not-found',
    )
    const { notes } = await t.ask(coach, contract.listNotes, { params: params() })
    expect(notes.map(({ noteId }) => noteId)).toEqual([body.noteId])
    expect((await t.call(coach, contract.listSignals, { params: params() })).statusCode).toBe(403)
  })

  test('agrees meetings of its own organisation, without a place', async () => {
    const personIds = [family.child.personId]
    const own = await plan(coach, { courseId: football, personIds })
    expect(await find(partner, own)).toMatchObject({ organisationId: coach.organisationId, workerId: coach.workerId })
    const call = async (more: object) =>
      (await t.call(coach, contract.planMeeting, { params: params(), body: planned({ personIds, ...more }) })).json()
        .fields[0].why
    expect(await call({ organisationId: partner.organisationId })).toBe('engagement.not-own-service')
    expect(await call({ courseId: football, place: { kind: 'outdoors' } })).toBe('engagement.place-not-yours')
    expect(await call({ personIds: [family.father.personId] })).toBe('engagement.person-not-of-family')
  })
})

test('outside the circle there is nothing to find, and a reader does not write', async () => {
  const meetingId = await aMeeting(t.county.db, family, {
    meetingId: newId(),
    organisationId: unit.organisationId,
    accountId: partner.accountId,
    personIds: [family.mother.personId],
    startsAt: EARLIER,
  })
  const other = await t.county.worker('family_partner', unit)
  const supervisor = await t.county.worker('supervisor', unit)
  const worker = await t.county.worker('family_worker', unit)
  await t.county.circle(worker, family, 'family_worker')
  const at = { ...params(), meetingId, signalId: newId() }
  const note = { noteId: newId(), personIds: [family.mother.personId], text: 'x' }
  const calls = [
    [contract.listMeetings, undefined],
    [contract.planMeeting, planned()],
    [contract.markMeeting, { markId: newId(), state: 'held', revision: 1 }],
    [contract.listNotes, undefined],
    [contract.writeNote, note],
    [contract.listSignals, undefined],
    [contract.raiseSignal, { signalId: newId() }],
    [contract.answerSignal, { answer: 'x' }],
    [contract.packageOverTime, undefined],
  ] as const
  for (const [entry, body] of calls) {
    const call = async (as: TestWorker) =>
      (await t.call(as, entry, { params: at, ...(body ? { body } : {}) })).statusCode
    expect([entry.operationId, await call(other)]).toEqual([entry.operationId, 404])
    // A supervisor's unit list is no client relationship.
    expect([entry.operationId, await call(supervisor)]).toEqual([entry.operationId, 403])
  }
  expect((await mark(worker, meetingId, {})).statusCode).toBe(403)
})
