// Interpreters asked for a time of their own: seen on Today until sure, changed, tied to a meeting, and divided with the family.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract as families } from '#rooms/families/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'
import { contract } from '#rooms/engagement/contract.ts'

let t: TestApi
let unit: TestUnit
let partner: TestWorker
let helper: TestWorker
let family: TestFamily
const WHEN = '2026-11-25T08:00:00.000Z'

beforeAll(async () => {
  t = await startTestApi({
    clock: { now: () => '2026-11-20T10:00:00.000Z' as never, today: () => '2026-11-20' as never },
  })
  unit = await t.county.unit()
  partner = await t.county.worker('family_partner', unit)
  helper = await t.county.worker('family_worker', unit)
  family = await t.county.family(unit, { phase: 'change' })
  await t.county.circle(partner, family, 'family_partner')
  await t.county.circle(helper, family, 'family_worker')
})
afterAll(() => t.stop())

const params = () => ({ familyId: family.familyId })
const ask = async (more: Record<string, unknown> = {}) => {
  const bookingId = newId()
  const body = { bookingId, language: 'so', way: 'phone', startsAt: WHEN, minutes: 30, ...more }
  const answer = await t.call(partner, contract.askInterpreter, { params: params(), body })
  return { bookingId, answer }
}
const bookings = async () => (await t.ask(partner, contract.listInterpreters, { params: params() })).bookings
const answer = (bookingId: string, state: string) =>
  t.ask(partner, contract.answerInterpreter, {
    params: { ...params(), bookingId },
    body: { state: state as 'confirmed' },
  })
const onToday = async (who: TestWorker) =>
  (await t.ask(who, contract.today)).rows.filter(({ why }) => why === 'interpreter-unsure')

test('[S3-2] an interpreter for a call is asked for ahead, for whom and what for, and stands on Today until it is sure', async () => {
  const { bookingId } = await ask({ purpose: 'Puhelu koulun kanssa', personIds: [family.mother.personId] })
  const [row] = await onToday(partner)
  expect(row).toMatchObject({
    subjectId: bookingId,
    due: '2026-11-25',
    action: 'book-interpreter',
    facts: { what: 'Puhelu koulun kanssa', startsAt: WHEN },
    persons: [{ personId: family.mother.personId }],
  })
  // who only helps is not asked to see to it
  expect(await onToday(helper)).toEqual([])
  await answer(bookingId, 'confirmed')
  expect(await onToday(partner)).toEqual([])
  expect((await bookings())[0]).toMatchObject({ meetingId: null, minutes: 30, purpose: 'Puhelu koulun kanssa' })
  await answer(bookingId, 'cancelled')
})

test('[S3-2] a change asks anew and leaves what was asked before to be seen; a cancelled one is not changed', async () => {
  const { bookingId } = await ask()
  await answer(bookingId, 'confirmed')
  const newBookingId = newId()
  const change = (of: string) =>
    t.call(partner, contract.changeInterpreter, {
      params: { ...params(), bookingId: of },
      body: { newBookingId, language: 'so', way: 'video', startsAt: '2026-11-26T08:00:00.000Z' },
    })
  expect((await change(bookingId)).statusCode).toBe(200)
  const now = await bookings()
  expect(now.find((each) => each.bookingId === bookingId)).toMatchObject({ state: 'changed', way: 'phone' })
  expect(now.find((each) => each.bookingId === newBookingId)).toMatchObject({ state: 'asked', replaces: bookingId })
  expect((await onToday(partner)).map(({ subjectId }) => subjectId)).toEqual([newBookingId])
  await answer(newBookingId, 'cancelled')
  expect((await change(newBookingId)).json().fields[0].why).toBe('engagement.interpreter-answered')
  expect(await onToday(partner)).toEqual([])
})

test('[S3-2] a booking is tied to a meeting in its time and let loose again; the meeting says so', async () => {
  const { bookingId } = await ask({ minutes: 120 })
  await answer(bookingId, 'confirmed')
  const [meetingId, late] = [newId(), newId()]
  for (const [id, startsAt] of [
    [meetingId, '2026-11-25T08:30:00.000Z'],
    [late, '2026-11-25T10:00:00.000Z'],
  ] as const)
    await t.ask(partner, contract.planMeeting, {
      params: params(),
      body: { meetingId: id, startsAt, personIds: [family.mother.personId], interpreter: 'needed' },
    })
  const tie = (to: string | null) =>
    t.call(partner, contract.tieInterpreter, { params: { ...params(), bookingId }, body: { meetingId: to } })
  const says = async () =>
    (await t.ask(partner, contract.listMeetings, { params: params() })).meetings.find(
      (each) => each.meetingId === meetingId,
    )!.interpreter
  expect((await tie(late)).json().fields[0].why).toBe('engagement.interpreter-other-time')
  expect((await tie(meetingId)).statusCode).toBe(200)
  expect(await says()).toBe('confirmed')
  expect((await tie(null)).statusCode).toBe(200)
  expect(await says()).toBe('needed')
  await answer(bookingId, 'cancelled')
})

test('a stranger to the family is not somebody to interpret for', async () => {
  const { answer: refused } = await ask({ personIds: [newId()] })
  expect(refused.json().fields[0].why).toBe('engagement.person-not-of-family')
})

test('[S3-2] when a family is divided, a booking for those who leave goes with them', async () => {
  const { bookingId } = await ask({ personIds: [family.mother.personId] })
  const { bookingId: shared } = await ask({ personIds: [family.mother.personId, family.child.personId] })
  const splitId = newId()
  const otherId = newId()
  await t.ask(partner, families.splitFamily, {
    params: params(),
    body: {
      splitId,
      otherId,
      name: 'Toinen koti',
      leaving: [family.mother.personId],
      inBoth: [],
      reason: 'Muutti omaan kotiin',
    },
  })
  const { bookings: there } = await t.ask(partner, contract.listInterpreters, { params: { familyId: otherId } })
  const ids = there.map((each) => each.bookingId)
  expect(ids).toContain(bookingId)
  expect(ids).not.toContain(shared)
  expect((await bookings()).map((each) => each.bookingId)).toContain(shared)
})
