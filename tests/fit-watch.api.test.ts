// The fit watch and the package over time through HTTP on a real database.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Instant } from '#kit/day.ts'
import { hashToken } from '#platform/http/server.ts'
import { contract as plans } from '#rooms/plans/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'
import { contract } from '#rooms/engagement/contract.ts'
import { aCourse, aMeeting } from '#rooms/engagement/seed.ts'

let now = '2026-11-09T10:00:00.000Z' as Instant
let t: TestApi
let unit: TestUnit
let club: TestUnit
let partner: TestWorker
let coach: TestWorker

beforeAll(async () => {
  t = await startTestApi({ clock: { now: () => now, today: () => now.slice(0, 10) as never } })
  unit = await t.county.unit()
  club = await t.county.unit(await t.county.organisation('Esimerkkilän palloseura', 'ngo'), 'Palloseura')
  partner = await t.county.worker('family_partner', unit)
  coach = await t.county.worker('partner_worker', club)
})
afterAll(() => t.stop())

type Setting = { family: TestFamily; courseId: string; params: { familyId: string } }

async function setting(): Promise<Setting> {
  now = '2026-11-09T10:00:00.000Z' as Instant
  const family = await t.county.family(unit, { phase: 'change' })
  await t.county.circle(partner, family, 'family_partner')
  await t.county.circle(coach, family, 'partner_worker')
  const courseId = await aCourse(t.county.db, family, {
    courseId: newId(),
    serviceId: newId(),
    organisationId: club.organisationId,
    accountId: partner.accountId,
    personIds: [family.child.personId],
  })
  return { family, courseId, params: { familyId: family.familyId } }
}

/** Marks a new meeting of the service; returns whether that raised a signal. */
async function marked(s: Setting, day: string, state: 'held' | 'missed', as = partner): Promise<boolean> {
  const meetingId = await aMeeting(t.county.db, s.family, {
    meetingId: newId(),
    courseId: s.courseId,
    organisationId: club.organisationId,
    accountId: partner.accountId,
    personIds: [s.family.child.personId],
    startsAt: `${day}T15:00:00.000Z`,
  })
  const { signalled } = await t.ask(as, contract.markMeeting, {
    params: { ...s.params, meetingId },
    body: { markId: newId(), state, reason: state === 'missed' ? 'family_no_show' : null, revision: 1 },
  })
  return signalled
}

const signals = async (s: Setting) => (await t.ask(partner, contract.listSignals, { params: s.params })).signals
const answer = (s: Setting, signalId: string, more: object = {}) =>
  t.call(partner, contract.answerSignal, {
    params: { ...s.params, signalId },
    body: { answer: 'Sovittiin uusi aika.', ...more },
  })

describe('[S0-16] two missed in a row', () => {
  test('raise one signal that names both meetings, and no second while it is open', async () => {
    const s = await setting()
    expect([await marked(s, '2026-10-01', 'held'), await marked(s, '2026-10-08', 'missed')]).toEqual([false, false])
    expect(await marked(s, '2026-10-15', 'missed')).toBe(true)
    expect(await marked(s, '2026-10-22', 'missed')).toBe(false)
    const open = await signals(s)
    expect(open).toMatchObject([
      { kind: 'two_missed', raisedOn: '2026-11-09', answerBy: '2026-11-16', serviceName: 'Jalkapallo' },
    ])
    expect(open[0]?.meetingIds).toHaveLength(2)
  })

  test('the answer stands with its day; a further miss is a new signal, the old two are not', async () => {
    const s = await setting()
    await marked(s, '2026-10-08', 'missed')
    await marked(s, '2026-10-15', 'missed')
    now = '2026-11-12T10:00:00.000Z' as Instant
    const [signal] = await signals(s)
    expect(signal?.days).toBe(3)
    expect((await answer(s, signal!.signalId, { ledToCourseId: s.courseId })).json()).toEqual({ days: 3 })
    expect((await answer(s, signal!.signalId)).json()).toMatchObject({ why: 'engagement.signal-answered' })
    // An earlier meeting marked late shows nothing new; a later one does.
    expect(await marked(s, '2026-10-01', 'missed')).toBe(false)
    expect(await marked(s, '2026-11-05', 'missed')).toBe(true)
    now = '2026-11-20T10:00:00.000Z' as Instant
    expect(
      (await signals(s)).map(({ answeredOn, days, ledToServiceName }) => [answeredOn, days, ledToServiceName]),
    ).toEqual([
      [null, 8, null],
      ['2026-11-12', 3, 'Jalkapallo'],
    ])
  })

  test('the partner organisation’s own marks raise it too, though it does not read signals', async () => {
    const s = await setting()
    await marked(s, '2026-10-08', 'missed', coach)
    expect(await marked(s, '2026-10-15', 'missed', coach)).toBe(true)
    expect(await signals(s)).toHaveLength(1)
  })

  test('a mark put right takes its signal back; the signal stays with when and why, and the same two may raise a new one', async () => {
    const s = await setting()
    await marked(s, '2026-10-08', 'missed')
    await marked(s, '2026-10-15', 'missed')
    const [raised] = await signals(s)
    const newer = raised!.meetingIds[1]!
    const correct = (state: 'held' | 'missed', revision: number) =>
      t.ask(coach, contract.markMeeting, {
        params: { ...s.params, meetingId: newer },
        body: {
          markId: newId(),
          state,
          reason: state === 'missed' ? 'family_no_show' : null,
          correction: 'Merkitty väärin',
          revision,
        },
      })
    now = '2026-11-10T10:00:00.000Z' as Instant
    expect(await correct('held', 2)).toMatchObject({ withdrawn: 1, signalled: false })
    expect(await signals(s)).toMatchObject([
      { signalId: raised!.signalId, answeredOn: null, withdrawnOn: '2026-11-10', withdrawnWhy: 'mark_corrected' },
    ])
    expect((await answer(s, raised!.signalId)).json()).toMatchObject({ why: 'engagement.signal-withdrawn' })
    expect(
      (await t.ask(partner, contract.today, {})).rows.some(
        ({ familyId, action }) => familyId === s.family.familyId && action === 'answer-signal',
      ),
    ).toBe(false)
    expect((await t.ask(partner, contract.packageOverTime, { params: s.params })).signals).toEqual([])
    // It was missed after all: the two stand again.
    expect(await correct('missed', 3)).toMatchObject({ withdrawn: 0, signalled: true })
    expect((await signals(s)).map(({ withdrawnOn }) => withdrawnOn)).toEqual([null, '2026-11-10'])
  })

  test('a correction that leaves both meetings missed leaves the signal, and an answered one stays answered', async () => {
    const s = await setting()
    await marked(s, '2026-10-08', 'missed')
    await marked(s, '2026-10-15', 'missed')
    const [raised] = await signals(s)
    const correct = (reason: string, revision: number) =>
      t.ask(partner, contract.markMeeting, {
        params: { ...s.params, meetingId: raised!.meetingIds[0]! },
        body: { markId: newId(), state: 'missed', reason, correction: 'Toinen syy', revision },
      })
    expect(await correct('family_ill', 2)).toMatchObject({ withdrawn: 0 })
    expect(await signals(s)).toMatchObject([{ withdrawnOn: null }])
    await answer(s, raised!.signalId)
    expect(await correct('worker_absent', 3)).toMatchObject({ withdrawn: 0 })
    expect(await signals(s)).toMatchObject([{ withdrawnOn: null, answer: 'Sovittiin uusi aika.' }])
  })

  test.each<[string, string, object]>([
    ['a service of another package', 'engagement.course-not-found', { ledToCourseId: newId() }],
    ['a version of another plan', 'engagement.version-not-found', { versionId: newId() }],
  ])('an answer is refused: %s', async (_name, why, more) => {
    const s = await setting()
    await marked(s, '2026-10-08', 'missed')
    await marked(s, '2026-10-15', 'missed')
    const response = await answer(s, (await signals(s))[0]!.signalId, more)
    expect([response.statusCode, response.json().fields[0].why]).toEqual([422, why])
    expect((await answer(s, newId())).statusCode).toBe(404)
  })
})

describe('[S0-8] [S0-16] low felt benefit', () => {
  const benefit = (s: Setting, askedOn: string, value: number) =>
    t.call(partner, plans.recordBenefit, {
      params: { ...s.params, courseId: s.courseId },
      body: { benefitId: newId(), personId: s.family.mother.personId, askedOn, value },
    })

  test('twice in a row raises a signal in the same transaction as the second answer', async () => {
    const s = await setting()
    await benefit(s, '2026-10-01', 4)
    await benefit(s, '2026-10-08', 2)
    expect(await signals(s)).toEqual([])
    await benefit(s, '2026-10-15', 1)
    expect(await signals(s)).toMatchObject([{ kind: 'low_benefit', courseId: s.courseId, meetingIds: [] }])
    await benefit(s, '2026-10-22', 1)
    expect(await signals(s)).toHaveLength(1)
  })

  test('a refused benefit is followed by nothing', async () => {
    const s = await setting()
    await benefit(s, '2026-10-01', 1)
    const elsewhere = { ...s, courseId: newId() }
    expect((await benefit(elsewhere, '2026-10-08', 1)).statusCode).toBe(404)
    expect(await signals(s)).toEqual([])
  })
})

describe('the family says that it does not help', () => {
  test('of a service or of the whole; said twice while open it stands once', async () => {
    const s = await setting()
    const mother = await t.county.familyAccount(s.family.mother, 'family_adult')
    await t.county.reach(mother, s.family, 'family_adult', [s.family.mother, s.family.child])
    const say = (courseId: string | null, text = '') =>
      t.ask(mother, contract.raiseSignal, { params: s.params, body: { signalId: newId(), courseId, text } })
    expect(await say(s.courseId, 'Aatu ei viihdy.')).toEqual({ raised: true })
    expect(await say(s.courseId)).toEqual({ raised: false })
    expect(await say(null)).toEqual({ raised: true })
    expect(await say(null)).toEqual({ raised: false })
    expect((await signals(s)).map(({ kind, courseId, text }) => [kind, courseId, text])).toEqual(
      expect.arrayContaining([
        ['family_said', s.courseId, 'Aatu ei viihdy.'],
        ['family_said', null, ''],
      ]),
    )
    expect((await t.call(mother, contract.listSignals, { params: s.params })).statusCode).toBe(403)
  })

  test('a father does not speak of a service of persons out of his reach', async () => {
    const s = await setting()
    const father = await t.county.familyAccount(s.family.father, 'family_adult')
    await t.county.reach(father, s.family, 'family_adult', [s.family.father])
    const response = await t.call(father, contract.raiseSignal, {
      params: s.params,
      body: { signalId: newId(), courseId: s.courseId },
    })
    expect(response.json().fields[0].why).toBe('engagement.course-not-found')
    expect(await signals(s)).toEqual([])
    const mother = await t.county.familyAccount(s.family.mother, 'family_adult')
    await t.county.reach(mother, s.family, 'family_adult', [s.family.mother, s.family.child])
    const stranger = await t.county.worker('family_partner', unit)
    expect([
      await raisesAlone(father, s, 'family_said'),
      await raisesAlone(stranger, s, 'family_said'),
      await raisesAlone(coach, s, 'family_said'),
      await raisesAlone(mother, s, 'two_missed'),
    ]).toEqual([false, false, false, false])
    expect(await raisesAlone(mother, s, 'family_said')).toBe(true)
  })
})

/** What the database alone says, without the application's checks. */
async function raisesAlone(as: TestWorker, s: Setting, kind: string): Promise<boolean> {
  const client = await t.api.pool.connect()
  try {
    await client.query('begin')
    await client.query('select app.enter($1, null)', [hashToken(as.token)])
    const { rows } = await client.query<{ raised: boolean }>(
      `select engagement.raise_signal($1, $2, $3, $4, '', '2026-11-09', '{}') as raised`,
      [newId(), s.family.familyId, s.courseId, kind],
    )
    return rows[0]!.raised
  } finally {
    await client.query('rollback')
    client.release()
  }
}

describe('the package over time', () => {
  test('joins lanes, meetings, benefits, signals and wellbeing of adults', async () => {
    const s = await setting()
    await marked(s, '2026-10-08', 'missed')
    await marked(s, '2026-10-15', 'missed')
    await aMeeting(t.county.db, s.family, {
      meetingId: newId(),
      organisationId: unit.organisationId,
      accountId: partner.accountId,
      personIds: [s.family.mother.personId],
      startsAt: '2026-10-20T21:30:00.000Z',
    })
    for (const [person, life] of [
      [s.family.mother, 10],
      [s.family.teen, 1],
    ] as const)
      await t.county.db.run({
        text: `insert into measures.answer (area_id, family_id, unit_id, answer_id, person_id, episode, point, answered_on, future, networks, childneeds, trust, life, created_by)
          values (99, $1, $2, $3, $4, 1, 'start', '2026-10-01', 5, 5, 5, 5, $5, $6)`,
        values: [s.family.familyId, unit.unitId, newId(), person.personId, life, partner.accountId],
      })
    const drawn = await t.ask(partner, contract.packageOverTime, { params: s.params })
    expect(drawn.lanes).toMatchObject([
      {
        id: s.courseId,
        name: 'Jalkapallo',
        provider: 'Esimerkkilän palloseura',
        sector: 'ngo',
        level: 'early',
        meetings: [
          { day: '2026-10-08', state: 'missed', reason: 'family_no_show' },
          { day: '2026-10-15', state: 'missed' },
        ],
      },
    ])
    // 21:30 UTC is the next day in Finland in summer time.
    expect(drawn.otherMeetings).toMatchObject([{ day: '2026-10-21', state: 'agreed' }])
    expect(drawn.signals).toMatchObject([{ kind: 'two_missed', courseId: s.courseId, answeredOn: null }])
    expect(drawn.signals[0]?.meetingIds).toEqual(drawn.lanes[0]?.meetings.map(({ id }) => id))
    expect(drawn.wellbeing).toMatchObject([
      { personId: s.family.mother.personId, points: [{ day: '2026-10-01', value: 100 }] },
    ])
    const theirs = await t.ask(coach, contract.packageOverTime, { params: s.params })
    expect([theirs.lanes.length, theirs.otherMeetings, theirs.signals, theirs.wellbeing, theirs.versions]).toEqual([
      1,
      [],
      [],
      [],
      [],
    ])
  })
})
