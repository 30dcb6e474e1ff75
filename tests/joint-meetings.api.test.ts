// The care team and joint meetings through HTTP on a real database.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Instant } from '#kit/day.ts'
import { contract as plans } from '#rooms/plans/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'
import { contract } from '#rooms/engagement/contract.ts'
import { aMeeting } from '#rooms/engagement/seed.ts'

const NOW = '2026-11-20T10:00:00.000Z' as Instant
let t: TestApi
let unit: TestUnit
let partner: TestWorker
let coach: TestWorker
let teacher: TestWorker
let family: TestFamily
let meetingId: string
const goalId = newId()

beforeAll(async () => {
  t = await startTestApi({ clock: { now: () => NOW, today: () => NOW.slice(0, 10) as never } })
  unit = await t.county.unit()
  const club = await t.county.unit(await t.county.organisation('Palloseura', 'ngo'), 'Seura')
  const school = await t.county.unit(await t.county.organisation('Koulu', 'municipality'), 'Koulu')
  partner = await t.county.worker('family_partner', unit)
  coach = await t.county.worker('partner_worker', club)
  teacher = await t.county.worker('partner_worker', school)
  family = await t.county.family(unit, { phase: 'change' })
  await t.county.circle(partner, family, 'family_partner')
  await t.county.circle(coach, family, 'partner_worker')
  await t.county.circle(teacher, family, 'partner_worker')
  await t.county.db.run({
    text: `insert into plans.version (area_id, family_id, unit_id, version_id, no, episode, person_ids, state, agreed_on, content, created_by, created_at)
      values (99, $1, $2, $3, 1, 1, $4, 'agreed', '2026-10-01', $5, $6, '2026-10-01')`,
    values: [
      family.familyId,
      family.unitId,
      newId(),
      [family.mother.personId, family.child.personId],
      JSON.stringify({
        goals: [
          {
            goalId,
            needIds: [],
            personIds: [family.child.personId],
            what: 'Aatulla on kavereita',
            howSeen: 'x',
            by: '2026-12-31',
            gas: { m2: '', m1: '', z0: '', p1: '', p2: '' },
            steps: [],
          },
        ],
        services: [],
        meetingFrequency: '',
        reviewBy: null,
        dissentingViews: '',
        personIds: [family.mother.personId],
      }),
      partner.accountId,
    ],
  })
  meetingId = await aMeeting(t.county.db, family, {
    meetingId: newId(),
    kind: 'network',
    organisationId: unit.organisationId,
    workerId: partner.workerId,
    accountId: partner.accountId,
    personIds: [family.mother.personId, family.child.personId],
    startsAt: '2026-11-20T08:00:00Z',
  })
})
afterAll(() => t.stop())

const params = () => ({ familyId: family.familyId, meetingId })
const read = () => t.ask(partner, contract.jointMeeting, { params: params() })
const worker = (who: TestWorker) => ({ kind: 'worker', workerId: who.workerId })
const came = (who: object) =>
  t.ask(partner, contract.recordPresence, { params: params(), body: { ...who, presenceId: newId(), state: 'came' } })

test('[S1-18] the care team is every organisation’s workers in the circle, each with the role', async () => {
  const team = await t.ask(partner, contract.careTeam, { params: { familyId: family.familyId } })
  expect(team.workers.map(({ workerId, roles, organisationName }) => [workerId, roles, organisationName])).toEqual(
    expect.arrayContaining([
      [partner.workerId, ['family_partner'], 'Esimerkkilän hyvinvointialue'],
      [coach.workerId, ['partner_worker'], 'Palloseura'],
      [teacher.workerId, ['partner_worker'], 'Koulu'],
    ]),
  )
  expect((await t.call(coach, contract.careTeam, { params: { familyId: family.familyId } })).statusCode).toBe(403)
})

test('who is asked has the meeting on the day, and nothing of what is said there', async () => {
  await t.ask(partner, contract.prepareMeeting, {
    params: params(),
    body: {
      agenda: ['Koulupäivät', 'Harrastus'],
      invite: [
        worker(coach),
        worker(teacher),
        worker(partner),
        { kind: 'person', personId: family.mother.personId },
        { kind: 'close', name: 'Mummo' },
      ],
      revision: 0,
    },
  })
  const today = await t.ask(coach, contract.today, {})
  expect(today.meetings).toMatchObject([{ meetingId, familyName: null, place: null }])
  expect((await t.call(coach, contract.jointMeeting, { params: params() })).statusCode).toBe(403)
  expect(await read()).toMatchObject({ minutes: { agenda: ['Koulupäivät', 'Harrastus'], revision: 1 } })
})

test('[S3-7] the newest word of each participant holds, the earlier ones stay', async () => {
  const granny = { kind: 'close', name: 'Mummo' }
  await came(granny)
  await t.ask(partner, contract.recordPresence, {
    params: params(),
    body: { ...granny, presenceId: newId(), state: 'sent_word', word: 'Aatu on iloisempi kuin keväällä.' },
  })
  for (const who of [worker(partner), worker(coach), { kind: 'person', personId: family.mother.personId }])
    await came(who)
  const { participants } = await read()
  expect(Object.fromEntries(participants.map(({ name, state }) => [name, state]))).toEqual({
    Mummo: 'sent_word',
    [partner.name]: 'came',
    [coach.name]: 'came',
    [teacher.name]: 'invited',
    [`${family.mother.givenName} ${family.mother.surname}`]: 'came',
  })
  const { n } = await t.county.db.get<{ n: number }>({
    text: `select count(*)::int as n from engagement.presence where meeting_id = $1 and name = 'Mummo'`,
    values: [meetingId],
  })
  expect(n).toBe(3)
})

test('[S1-18] [S3-7] minutes are a draft until everybody who came has accepted, and do not change after that', async () => {
  const write = (text: string, revision: number) =>
    t.call(partner, contract.writeMinutes, { params: params(), body: { text, revision } })
  const accept = (who: object, revision: number) =>
    t.call(partner, contract.acceptMinutes, { params: params(), body: { ...who, revision } })
  expect((await write('Sovittiin harrastuksesta.', 1)).json()).toEqual({ revision: 2 })
  expect((await write('Myöhässä', 1)).json()).toMatchObject({ why: 'edit.changed-meanwhile' })
  expect((await accept(worker(teacher), 2)).json()).toMatchObject({ why: 'engagement.was-not-present' })
  expect((await accept(worker(coach), 2)).json()).toMatchObject({ state: 'draft', revision: 3 })
  // Other words: everybody is asked again.
  expect((await write('Sovittiin harrastuksesta ja koulupäivistä.', 3)).json()).toEqual({ revision: 4 })
  expect((await read()).minutes.acceptances).toEqual([])
  await accept(worker(coach), 4)
  await accept(worker(partner), 5)
  expect((await accept({ kind: 'person', personId: family.mother.personId }, 6)).json()).toMatchObject({
    state: 'accepted',
  })
  expect((await write('Toisin', 7)).json()).toMatchObject({ why: 'engagement.minutes-accepted' })
  expect((await read()).minutes.text).toBe('Sovittiin harrastuksesta ja koulupäivistä.')
})

test('[S0-9] a decision becomes a step of the plan that its owner’s organisation sees, and no other', async () => {
  const decide = (what: string, owner: object, more: object = {}) =>
    t.ask(partner, contract.decide, {
      params: params(),
      body: { decisionId: newId(), stepId: newId(), what, dueOn: '2026-11-24', goalId, ...owner, ...more },
    })
  const of = (who: TestWorker) => ({ ownerKind: 'worker', ownerId: who.workerId, ownerName: who.name })
  const coachs = await decide('Aatu kokeilee harjoituksia', of(coach))
  await decide('Kaverivälitunti', { ownerKind: 'organisation', ownerId: teacher.organisationId, ownerName: 'Koulu' })
  await decide('Soitto äidille', of(partner))
  expect(await decide('Muistetaan kiittää', of(partner), { goalId: null })).toEqual({ stepId: null })
  const stepsOf = async (who: TestWorker) =>
    (await t.ask(who, contract.today, {})).rows.filter(({ action }) => action === 'do-step')
  expect(await stepsOf(coach)).toMatchObject([
    {
      facts: { what: 'Aatu kokeilee harjoituksia', mine: true },
      name: null,
      persons: [{ personId: family.child.personId }],
    },
  ])
  expect((await stepsOf(teacher)).map(({ facts }) => facts.what)).toEqual(['Kaverivälitunti'])
  expect((await t.call(coach, plans.getPlan, { params: { familyId: family.familyId } })).statusCode).toBe(403)
  const mark = (who: TestWorker, stepId: string) =>
    t.call(who, plans.markStep, {
      params: { familyId: family.familyId, stepId },
      body: { done: true, revision: 1 },
    })
  expect((await mark(teacher, coachs.stepId!)).statusCode).toBe(409)
  expect((await mark(coach, coachs.stepId!)).statusCode).toBe(200)
  expect((await read()).decisions.map(({ what, doneOn, goal }) => [what, doneOn, goal])).toEqual([
    ['Aatu kokeilee harjoituksia', '2026-11-20', 'Aatulla on kavereita'],
    ['Kaverivälitunti', null, 'Aatulla on kavereita'],
    ['Soitto äidille', null, 'Aatulla on kavereita'],
    ['Muistetaan kiittää', null, null],
  ])
})

test('[S0-9] the next version begins with what was decided, and drops only what was left out of it', async () => {
  const versionId = newId()
  await t.ask(partner, plans.openDraft, {
    params: { familyId: family.familyId },
    body: { versionId, personIds: [family.mother.personId, family.child.personId] },
  })
  const { draft } = await t.ask(partner, plans.getPlan, { params: { familyId: family.familyId } })
  expect(draft?.content.goals[0]?.steps.map(({ what }) => what)).toEqual(['Kaverivälitunti', 'Soitto äidille'])
  // Decided while the draft is open: agreeing it does not take this away.
  await t.ask(partner, contract.decide, {
    params: params(),
    body: {
      decisionId: newId(),
      stepId: newId(),
      what: 'Tuore päätös',
      ownerKind: 'worker',
      ownerId: coach.workerId,
      ownerName: coach.name,
      goalId,
    },
  })
  const [goal] = draft!.content.goals
  const left = { ...draft!.content, goals: [{ ...goal!, steps: goal!.steps.slice(0, 1) }] }
  await t.ask(partner, plans.saveDraft, {
    params: { familyId: family.familyId },
    body: { versionId, content: left, revision: 1 },
  })
  await t.ask(partner, plans.agree, {
    params: { familyId: family.familyId },
    body: { versionId, revision: 2, agreements: [{ personId: family.mother.personId, manner: 'agreed' }] },
  })
  const { steps } = await t.ask(partner, plans.getPlan, { params: { familyId: family.familyId } })
  expect(steps.map(({ what }) => what).toSorted()).toEqual([
    'Aatu kokeilee harjoituksia',
    'Kaverivälitunti',
    'Tuore päätös',
  ])
})
