// Parts of the plan shared with organisations, through HTTP and past it: on consent, nothing beside what is named, gone when the consent is.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashToken } from '#platform/http/server.ts'
import { sql } from '#platform/sql.ts'
import { contract as engagement } from '#rooms/engagement/contract.ts'
import { contract } from '#rooms/plans/contract.ts'
import type { PlanContent } from '#rooms/plans/model.ts'
import { aGoal, aPlan, aService, aStep } from '#rooms/plans/seed.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestWorker } from './support/county.ts'

let t: TestApi
let partner: TestWorker
let coach: TestWorker
let teacher: TestWorker
let family: TestFamily
let [club, school] = ['', '']
const at = () => ({ params: { familyId: family.familyId } })
const GOALS = { sport: newId(), school: newId() }
const SERVICE = newId()

beforeAll(async () => {
  t = await startTestApi()
  const unit = await t.county.unit()
  const clubUnit = await t.county.unit(await t.county.organisation('Palloseura', 'ngo'), 'Seura')
  const schoolUnit = await t.county.unit(await t.county.organisation('Koulu', 'municipality'), 'Koulu')
  ;[club, school] = [clubUnit.organisationId, schoolUnit.organisationId]
  partner = await t.county.worker('family_partner', unit)
  coach = await t.county.worker('partner_worker', clubUnit)
  teacher = await t.county.worker('partner_worker', schoolUnit)
  family = await t.county.family(unit)
  await t.county.circle(partner, family, 'family_partner')
  await t.county.circle(coach, family, 'partner_worker')
  await t.county.circle(teacher, family, 'partner_worker')
  await agree(plan('Elias on joukkueen mukana'))
})
afterAll(() => t.stop())

const plan = (sport: string, more: { about?: string[]; without?: boolean } = {}): PlanContent => {
  const everyone = [family.mother, family.father, family.teen].map(({ personId }) => personId)
  return aPlan({
    personIds: everyone as never,
    goals: [
      ...(more.without === true
        ? []
        : [
            aGoal(GOALS.sport, {
              what: sport,
              personIds: (more.about ?? [family.mother.personId, family.teen.personId]) as never,
              gas: { m2: 'salainen taso', m1: '', z0: '', p1: '', p2: '' },
              steps: [
                aStep(newId(), {
                  ownerKind: 'organisation',
                  ownerId: club,
                  ownerName: 'Palloseura',
                  what: 'Kyyti peliin',
                }),
              ],
            }),
          ]),
      aGoal(GOALS.school, { what: 'Koulussa 25 tuntia', personIds: [family.father.personId] as never }),
    ],
    services: [aService(SERVICE, { serviceName: 'Pelikerho', organisationName: 'Palloseura' })],
    note: 'salainen muistiinpano',
  })
}

async function agree(content: PlanContent): Promise<void> {
  const versionId = newId()
  await t.ask(partner, contract.openDraft, { ...at(), body: { versionId, personIds: content.personIds } })
  await t.ask(partner, contract.saveDraft, { ...at(), body: { versionId, content, revision: 1 } })
  await t.ask(partner, contract.agree, {
    ...at(),
    body: { versionId, revision: 2, agreements: [{ personId: family.mother.personId, manner: 'agreed' }] },
  })
}

const share = (more: Record<string, unknown> = {}) => {
  const sharingId = newId()
  const response = t.call(partner, contract.shareParts, {
    ...at(),
    body: {
      sharingId,
      organisationId: club,
      goalIds: [GOALS.sport],
      consentedBy: [family.mother.personId],
      manner: 'in_person',
      ...more,
    },
  })
  return { sharingId, response }
}
const why = async (response: Promise<{ json(): { fields?: { why: string }[]; why: string } }>) => {
  const answer = (await response).json()
  return answer.fields?.[0]?.why ?? answer.why
}
const seenBy = async (who: TestWorker) => (await t.ask(who, contract.listSharedWithUs, at())).sharings
const standing = async () =>
  (await t.ask(partner, contract.listSharings, at())).sharings.filter(({ endedOn }) => endedOn === null)

test('nothing is shared without the consent of everybody it is about', async () => {
  expect(await seenBy(coach)).toEqual([])
  expect(await why(share({ consentedBy: [] }).response)).toBe('plans.sharing-consent-missing')
  expect(await why(share({ goalIds: [GOALS.school] }).response)).toBe('plans.sharing-consent-missing')
  expect(await why(share({ consentedBy: [family.teen.personId] }).response)).toBe('plans.sharing-consent-missing')
  // A service is about all whom the plan concerns.
  expect(await why(share({ goalIds: [], serviceIds: [SERVICE] }).response)).toBe('plans.sharing-consent-missing')
  expect(await why(share({ goalIds: [newId()] }).response)).toBe('plans.nothing-to-share')
  expect(await seenBy(coach)).toEqual([])
})

test('[S4-11] the organisation sees the goal it was given, and nothing else of the plan; another organisation sees nothing', async () => {
  expect((await share().response).statusCode).toBe(200)
  const seen = await t.call(coach, contract.listSharedWithUs, at())
  expect(seen.json().sharings[0].content.goals).toMatchObject([
    {
      goalId: GOALS.sport,
      what: 'Elias on joukkueen mukana',
      steps: [{ what: 'Kyyti peliin', ownerName: 'Palloseura' }],
    },
  ])
  for (const secret of ['Koulussa', 'salainen', 'Pelikerho']) expect(seen.body).not.toContain(secret)
  expect(await seenBy(teacher)).toEqual([])
  expect((await t.call(coach, contract.getPlan, at())).statusCode).toBe(403)
})

test('the log of the family names whom the shared parts are about, and who read them', async () => {
  const rows = await t.county.db.rows<{ person_ids: string[] }>({
    text: `select person_ids from trust.use_log where event = 'plans.shared-parts-read' and account_id = $1 and cardinality(person_ids) > 0`,
    values: [coach.accountId],
  })
  expect(rows[0]!.person_ids.toSorted()).toEqual([family.mother.personId, family.teen.personId].toSorted())
})

/** As the application's role, with no filter of the application. */
async function rowsSeen(who: TestWorker): Promise<number> {
  const client = new pg.Client(t.database.appConnection)
  await client.connect()
  try {
    await client.query('begin')
    await client.query('select app.enter($1)', [hashToken(who.token)])
    return (await client.query('select content from plans.sharing')).rows.length
  } finally {
    await client.end()
  }
}

test('[S4-11] the database alone shows the row to the organisation while it stands, and to no other', async () => {
  expect(await rowsSeen(coach)).toBe(1)
  expect(await rowsSeen(teacher)).toBe(0)
  const [sharing] = await standing()
  await t.ask(partner, contract.endSharing, {
    params: { familyId: family.familyId, sharingId: sharing!.sharingId },
    body: { why: 'withdrawn' },
  })
  expect(await rowsSeen(coach)).toBe(0)
  expect(await seenBy(coach)).toEqual([])
  const { sharings } = await t.ask(partner, contract.listSharings, at())
  expect(sharings[0]).toMatchObject({ sharingId: sharing!.sharingId, endedWhy: 'withdrawn' })
})

test('what is shared follows the plan; about somebody who has not consented it is shared no more, and neither when it left', async () => {
  expect((await share().response).statusCode).toBe(200)
  await agree(plan('Elias on joukkueessa joka viikko'))
  expect((await seenBy(coach))[0]!.content.goals[0]!.what).toBe('Elias on joukkueessa joka viikko')
  await agree(plan('Elias ja isä pelaavat', { about: [family.father.personId, family.teen.personId] }))
  expect(await seenBy(coach)).toEqual([])
  const both = [family.mother.personId, family.father.personId]
  expect((await share({ consentedBy: both }).response).statusCode).toBe(200)
  expect(await seenBy(coach)).toHaveLength(1)
  await agree(plan('', { without: true }))
  expect(await seenBy(coach)).toEqual([])
  const { sharings } = await t.ask(partner, contract.listSharings, at())
  expect(sharings.map(({ endedWhy }) => endedWhy).toSorted()).toEqual(['changed', 'left_plan', 'withdrawn'])
})

test('[S4-11] who withdraws consent to the plan with others withdraws what was shared on it', async () => {
  await agree(plan('Elias on joukkueen mukana'))
  const consentId = newId()
  const { personId } = family.mother
  await t.ask(partner, contract.recordConsent, {
    ...at(),
    body: { consentId, personId, saidBy: personId, answer: 'given', manner: 'in_person' },
  })
  expect((await share().response).statusCode).toBe(200)
  expect(await seenBy(coach)).toHaveLength(1)
  const withdrawn = await t.ask(partner, contract.withdrawConsent, {
    params: { familyId: family.familyId, consentId },
    body: { manner: 'by_phone' },
  })
  expect(withdrawn).toEqual({ sharingsEnded: 1 })
  expect(await seenBy(coach)).toEqual([])
})

test('around the family stand the organisations that have something to do, with what they see anyway', async () => {
  const { organisations } = await t.ask(partner, contract.listSharings, at())
  expect(organisations.find(({ organisationId }) => organisationId === club)).toMatchObject({
    name: 'Palloseura',
    workers: 1,
    services: [],
  })
  expect(organisations.map(({ organisationId }) => organisationId)).toContain(school)
})

test('[S4-11] who gave the consent takes it back in the family’s own application: at once, the partner is told, and nobody else may', async () => {
  expect((await share().response).statusCode).toBe(200)
  const [sharing] = await standing()
  const mother = await t.county.familyAccount(family.mother, 'family_adult')
  const father = await t.county.familyAccount(family.father, 'family_adult')
  const teen = await t.county.familyAccount(family.teen, 'young_person')
  await t.county.reach(mother, family, 'family_adult', [family.mother, family.teen])
  await t.county.reach(father, family, 'family_adult', [family.father, family.mother, family.teen])
  await t.county.reach(teen, family, 'young_person', [family.teen])
  const withdraw = (who: TestWorker) =>
    t.call(who, contract.withdrawSharing, {
      params: { familyId: family.familyId, sharingId: sharing!.sharingId },
      body: {},
    })
  const seen = async (who: TestWorker) =>
    (await t.ask(who, contract.listSharings, at())).sharings.filter(({ endedOn }) => endedOn === null)
  expect((await seen(mother))[0]).toMatchObject({
    organisationName: 'Palloseura',
    consentedBy: [{ personId: family.mother.personId }],
  })
  // The sharing is about the mother too: it is not the teenager's to see.
  expect(await seen(teen)).toEqual([])
  expect((await withdraw(teen)).statusCode).toBe(404)
  expect((await withdraw(father)).json().why).toBe('plans.consent-not-yours')
  expect((await withdraw(partner)).statusCode).toBe(403)
  // What the teenager keeps from the mother is not hers to see or to end.
  const ban = newId()
  await t.county.db
    .run(sql`insert into trust.young_ban (area_id, family_id, unit_id, ban_id, person_id, guardian_id, parts, reason, maturity, outcome, created_by)
    values (99, ${family.familyId}, ${family.unitId}, ${ban}, ${family.teen.personId}, ${family.mother.personId}, '{plan}', 'Oma asia', 'Ikätasoinen', 'accepted', ${partner.accountId})`)
  expect((await withdraw(mother)).statusCode).toBe(404)
  await t.county.db.run(
    sql`update trust.young_ban set lifted_at = now(), lift_reason = 'Ei enää' where ban_id = ${ban}`,
  )
  expect(await seenBy(coach)).toHaveLength(1)
  expect((await withdraw(mother)).statusCode).toBe(200)
  expect(await seenBy(coach)).toEqual([])
  expect(await rowsSeen(coach)).toBe(0)
  expect((await withdraw(mother)).json().why).toBe('plans.sharing-ended-already')
  const { rows } = await t.ask(partner, engagement.today, {})
  expect(rows.filter(({ why: reason }) => reason === 'sharing-withdrawn')).toMatchObject([
    { familyId: family.familyId, facts: { organisationName: 'Palloseura' }, action: 'do-task' },
  ])
})
