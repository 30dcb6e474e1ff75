// A joint plan through HTTP on a real database: only with several agencies and everybody's consent; withdrawn consent makes it simple, history stays.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { contract } from '#rooms/plans/contract.ts'
import { aGoal, aPlan, aService } from '#rooms/plans/seed.ts'
import type { PlanContent } from '#rooms/plans/model.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestWorker } from './support/county.ts'

let t: TestApi
let partner: TestWorker
let family: TestFamily
const at = () => ({ params: { familyId: family.familyId } })

beforeAll(async () => {
  t = await startTestApi()
  const unit = await t.county.unit()
  partner = await t.county.worker('family_partner', unit)
  family = await t.county.family(unit)
  await t.county.circle(partner, family, 'family_partner')
})
afterAll(() => t.stop())

const content = (agencies: readonly string[]): PlanContent =>
  aPlan({
    personIds: [family.mother, family.father, family.child].map(({ personId }) => personId) as never,
    goals: [aGoal(newId())],
    services: agencies.map((organisationName) => aService(newId(), { organisationName })),
  })

let revision = 0
let versionId = ''
const save = async (agencies: readonly string[], joint: boolean) => {
  const saved = await t.ask(partner, contract.saveDraft, {
    ...at(),
    body: { versionId, content: content(agencies), joint, revision },
  })
  revision = saved.revision
}
const open = async () => {
  versionId = newId()
  const personIds = [family.mother.personId, family.father.personId, family.child.personId]
  revision = (await t.ask(partner, contract.openDraft, { ...at(), body: { versionId, personIds } })).revision
}
const agree = () =>
  t.call(partner, contract.agree, {
    ...at(),
    body: {
      versionId,
      revision,
      agreements: [
        { personId: family.mother.personId, manner: 'agreed' },
        { personId: family.father.personId, manner: 'disagreed', dissent: 'Haluan tapaamiset iltaan.' },
      ],
    },
  })
const consent = (who: { personId: string }, more: Record<string, unknown> = {}) => {
  const consentId = newId()
  return {
    consentId,
    response: t.call(partner, contract.recordConsent, {
      ...at(),
      body: { consentId, personId: who.personId, saidBy: who.personId, answer: 'given', manner: 'in_person', ...more },
    }),
  }
}
const why = async (response: Promise<{ json(): { fields: { why: string }[] } }>) =>
  (await response).json().fields[0]?.why
const kinds = () => t.ask(partner, contract.listConsents, at())

test('[S4-5] a joint plan is refused while one agency is enough, and while anybody’s consent is missing', async () => {
  await open()
  await save(['Koulu'], true)
  expect(await why(agree())).toBe('plans.joint-not-needed')
  await save(['Koulu', 'Palloseura'], true)
  const refused = await agree()
  expect(refused.statusCode).toBe(422)
  expect(refused.json()).toMatchObject({ fields: [{ field: 'joint', why: 'plans.joint-consent-missing' }] })
  expect((await kinds()).draft).toMatchObject({
    kind: 'simple',
    why: 'not-asked',
    agencies: ['Koulu', 'Palloseura'],
    asked: [
      { personId: family.mother.personId, state: 'not_asked' },
      { personId: family.father.personId, state: 'not_asked' },
    ],
  })
})

let fathers = ''
test('[S4-5] with several agencies and everybody’s consent it is agreed as joint, with each one’s dissenting view', async () => {
  expect((await consent(family.mother).response).statusCode).toBe(200)
  expect(await why(agree())).toBe('plans.joint-consent-missing')
  expect((await consent(family.father, { answer: 'refused' }).response).statusCode).toBe(200)
  expect(await why(agree())).toBe('plans.joint-consent-missing')
  const given = consent(family.father, { manner: 'interpreted', note: 'Koulu ja palloseura.' })
  expect((await given.response).statusCode).toBe(200)
  fathers = given.consentId
  expect((await agree()).statusCode).toBe(200)
  const { agreed } = await t.ask(partner, contract.getPlan, at())
  expect(agreed).toMatchObject({ no: 1, joint: true })
  expect(agreed!.agreements.find(({ personId }) => personId === family.father.personId)).toMatchObject({
    manner: 'disagreed',
    dissent: 'Haluan tapaamiset iltaan.',
  })
  expect((await kinds()).agreed).toMatchObject({ kind: 'joint', why: 'joint' })
})

test('a consent that stands is not given twice, and nobody answers for another of age', async () => {
  expect(await why(consent(family.mother).response)).toBe('plans.consent-already')
  expect(await why(consent(family.father, { saidBy: family.mother.personId }).response)).toBe(
    'plans.consent-of-another',
  )
  expect(await why(consent(family.child).response)).toBe('plans.consent-of-another')
})

test('[S4-5] withdrawn, the plan is a simple one from that day; the agreed version and the answers stay as they were', async () => {
  const today = (await kinds()).consents.at(-1)!.askedOn
  await t.ask(partner, contract.withdrawConsent, {
    params: { familyId: family.familyId, consentId: fathers },
    body: { manner: 'by_phone' },
  })
  const after = await kinds()
  expect(after.agreed).toMatchObject({ kind: 'simple', why: 'withdrawn', since: today satisfies Day })
  expect(after.consents).toHaveLength(3)
  expect(after.consents.find(({ consentId }) => consentId === fathers)).toMatchObject({
    answer: 'given',
    manner: 'interpreted',
    withdrawnOn: today,
    withdrawnManner: 'by_phone',
  })
  expect((await t.ask(partner, contract.getPlan, at())).agreed).toMatchObject({ no: 1, joint: true })
  const again = await t.call(partner, contract.withdrawConsent, {
    params: { familyId: family.familyId, consentId: fathers },
    body: { manner: 'by_phone' },
  })
  expect(again.json()).toMatchObject({ why: 'plans.consent-not-standing' })
})

test('[S4-5] the next version begins as a simple plan and is agreed as one', async () => {
  await open()
  const { draft } = await t.ask(partner, contract.getPlan, at())
  expect(draft!.joint).toBe(false)
  await save(['Koulu', 'Palloseura'], false)
  expect((await agree()).statusCode).toBe(200)
  expect((await kinds()).agreed).toMatchObject({ kind: 'simple', why: 'agreed-as-simple' })
})
