// Who organises, produces and subcontracts a service: kept in the catalogue without code, told wherever the service is, and kept in an agreed plan as it stood.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract as engagement } from '#rooms/engagement/contract.ts'
import { contract as network } from '#rooms/network/contract.ts'
import { contract as organisations } from '#rooms/organisations/contract.ts'
import { contract } from '#rooms/plans/contract.ts'
import type { CourseId, PlanContent } from '#rooms/plans/model.ts'
import { aGoal, aPlan, aService } from '#rooms/plans/seed.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestWorker } from './support/county.ts'

let t: TestApi
let administrator: TestWorker
let partner: TestWorker
let coach: TestWorker
let mother: TestWorker
let family: TestFamily
let [county, association, company, other, ended] = ['', '', '', '', '']
let revision = 1
const [serviceId, courseId, plannedServiceId] = [newId(), newId(), newId()]
const params = { serviceId }
const at = () => ({ params: { familyId: family.familyId } })

beforeAll(async () => {
  t = await startTestApi()
  const unit = await t.county.unit()
  county = unit.organisationId
  administrator = await t.county.worker('administrator', unit)
  partner = await t.county.worker('family_partner', unit)
  const associationUnit = await t.county.unit(await t.county.organisation('Vierellä ry', 'ngo'), 'Vierellä')
  association = associationUnit.organisationId
  company = await t.county.organisation('Kotiapu Oy', 'company')
  other = await t.county.organisation('Kyyti Oy', 'company')
  ended = newId()
  await t.ask(administrator, organisations.createOrganisation, {
    body: {
      organisationId: ended,
      name: 'Lopetettu Oy',
      sector: 'company',
      startDate: '2019-01-01',
      endDate: '2020-12-31',
    },
  })
  coach = await t.county.worker('partner_worker', associationUnit)
  family = await t.county.family(unit)
  await t.county.circle(partner, family, 'family_partner')
  await t.county.circle(coach, family, 'partner_worker')
  mother = await t.county.familyAccount(family.mother, 'family_adult')
  await t.county.reach(mother, family, 'family_adult', [family.mother])
  await t.ask(administrator, network.createService, {
    body: { serviceId, organisationId: association, code: 'TH-1', name: 'Tukihenkilö', level: 'early' },
  })
  await t.ask(partner, contract.orderService, {
    ...at(),
    body: { courseId, serviceId, personIds: [family.mother.personId] },
  })
})
afterAll(() => t.stop())

const link = (organisationId: string, more: Record<string, unknown> = {}) => ({
  organisationId,
  startDate: '2026-01-01',
  ...more,
})
const put = (links: readonly object[], organiserId: string | null = county) =>
  t.call(administrator, network.setProducerChain, { params, body: { organiserId, links, revision } })
async function set(links: readonly object[], organiserId: string | null = county): Promise<void> {
  const given = await put(links, organiserId)
  expect(given.statusCode).toBe(200)
  revision = given.json().revision
}

test('[S0-13] what a public body produces it organises; of others nothing is supposed until it is recorded', async () => {
  const own = newId()
  await t.ask(administrator, network.createService, {
    body: { serviceId: own, organisationId: county, code: 'PT-1', name: 'Perhetyö', level: 'early' },
  })
  expect((await t.ask(partner, network.getService, { params: { serviceId: own } })).organiser?.organisationId).toBe(
    county,
  )
  expect((await t.ask(partner, network.getService, { params })).organiser).toBeNull()
})

test.each([
  ['its producer as its own subcontractor', () => [link(association)], 'links.0.organisationId', 'network.chain-cycle'],
  ['its organiser as its own subcontractor', () => [link(county)], 'links.0.organisationId', 'network.chain-cycle'],
  [
    'two that work for each other',
    () => [link(company, { underId: other }), link(other, { underId: company })],
    'links.0.underId',
    'network.chain-cycle',
  ],
  [
    'the same organisation twice at once',
    () => [link(company), link(company, { what: 'Yöt' })],
    'links.1.organisationId',
    'network.chain-twice',
  ],
  ['an organisation that has ended', () => [link(ended)], 'links.0.organisationId', 'network.organisation-ended'],
  ['one the register does not know', () => [link(newId())], 'links.0.organisationId', 'network.no-such-organisation'],
  [
    'working for one who is not in the chain then',
    () => [link(company, { endDate: '2026-03-01' }), link(other, { underId: company })],
    'links.1.underId',
    'network.chain-under-missing',
  ],
  [
    'days the wrong way round',
    () => [link(company, { endDate: '2025-01-01' })],
    'links.0.endDate',
    'network.period-backwards',
  ],
])('[S0-13] refused: %s', async (_, links, field, why) => {
  const refusal = await put(links())
  expect([refusal.statusCode, refusal.json().fields]).toMatchObject([422, [{ field, why }]])
})

test('[S0-13] an ended organisation organises nothing new, yet stays in the chain for the time it was there', async () => {
  expect((await put([], ended)).json().fields).toMatchObject([
    { field: 'organiserId', why: 'network.organisation-ended' },
  ])
  await set([link(ended, { startDate: '2020-01-01', endDate: '2020-12-31' })])
  expect(
    (await t.call(partner, network.setProducerChain, { params, body: { organiserId: null, links: [], revision } }))
      .statusCode,
  ).toBe(403)
  const late = await t.call(administrator, network.setProducerChain, {
    params,
    body: { organiserId: null, links: [], revision: 1 },
  })
  expect(late.json().why).toBe('edit.changed-meanwhile')
})

const BELOW = [
  { organisationName: 'Kotiapu Oy', underName: null, what: 'Viikonloput' },
  { organisationName: 'Kyyti Oy', underName: 'Kotiapu Oy', what: 'Kuljetukset' },
]

async function agreePlan(): Promise<string> {
  const versionId = newId()
  const everyone = [family.mother.personId]
  const content: PlanContent = aPlan({
    personIds: everyone as never,
    goals: [aGoal(newId())],
    services: [
      aService(plannedServiceId, {
        courseId: courseId as CourseId,
        serviceName: 'Tukihenkilö',
        organisationName: 'Vierellä ry',
        // Nobody writes the chain by hand: the catalogue says it.
        organiserName: 'Keksitty järjestäjä',
      }),
      aService(newId(), { serviceName: 'Kerho', organisationName: 'Seurakunta', organiserName: 'Keksitty järjestäjä' }),
    ],
  })
  await t.ask(partner, contract.openDraft, { ...at(), body: { versionId, personIds: everyone } })
  const saved = await t.ask(partner, contract.saveDraft, { ...at(), body: { versionId, content, revision: 1 } })
  await t.ask(partner, contract.agree, {
    ...at(),
    body: { versionId, revision: saved.revision, agreements: [{ personId: family.mother.personId, manner: 'agreed' }] },
  })
  return versionId
}
const serviceOf = async (versionId: string, who = partner) =>
  (await t.ask(who, contract.getVersion, { params: { familyId: family.familyId, versionId } })).content.services[0]!

test('[S0-13] the chain is told with the service; an agreed plan keeps it as it stood, and the next plan tells what changed', async () => {
  await set([
    link(ended, { startDate: '2020-01-01', endDate: '2020-12-31' }),
    link(company, { what: 'Viikonloput' }),
    link(other, { underId: company, what: 'Kuljetukset' }),
  ])
  const { organiser } = await t.ask(partner, network.getService, { params })
  const producers = { organiserName: organiser!.organisationName, subcontractors: BELOW }
  expect((await t.ask(partner, contract.getPackage, at())).courses[0]!.producers).toEqual(producers)
  expect((await t.ask(partner, engagement.packageOverTime, at())).lanes[0]).toMatchObject(producers)

  const first = await agreePlan()
  expect(await serviceOf(first)).toMatchObject(producers)
  expect(await serviceOf(first, mother)).toMatchObject(producers)
  const { services } = (
    await t.ask(partner, contract.getVersion, { params: { familyId: family.familyId, versionId: first } })
  ).content
  expect(services[1]).not.toHaveProperty('organiserName')

  await t.ask(partner, contract.shareParts, {
    ...at(),
    body: {
      sharingId: newId(),
      organisationId: association,
      serviceIds: [plannedServiceId],
      consentedBy: [family.mother.personId],
      manner: 'in_person',
    },
  })
  const shared = async () => (await t.ask(coach, contract.listSharedWithUs, at())).sharings[0]!.content.services[0]
  expect(await shared()).toMatchObject(producers)

  await set([link(company, { what: 'Viikonloput' })])
  expect(await serviceOf(first)).toMatchObject(producers)
  const second = await agreePlan()
  const { changes } = await t.ask(partner, contract.compareVersions, { ...at(), query: { from: first, to: second } })
  expect(changes.filter((change) => change['of'] === 'service' && change['id'] === plannedServiceId)).toMatchObject([
    {
      field: 'subcontractors',
      before: ['Kotiapu Oy (Viikonloput)', 'Kyyti Oy (Kuljetukset)'],
      after: ['Kotiapu Oy (Viikonloput)'],
    },
  ])
  expect(await serviceOf(first)).toMatchObject(producers)
  expect(await shared()).toMatchObject({ subcontractors: BELOW.slice(0, 1) })
})

test('[S0-13] a draft tells who produces today; agreeing keeps what stands on the day', async () => {
  const versionId = newId()
  await t.ask(partner, contract.openDraft, { ...at(), body: { versionId, personIds: [family.mother.personId] } })
  await set([link(other, { what: 'Kuljetukset' })])
  const now = [{ organisationName: 'Kyyti Oy', underName: null, what: 'Kuljetukset' }]
  const { draft } = await t.ask(partner, contract.getPlan, at())
  expect(draft!.content.services[0]!.subcontractors).toEqual(now)
  await t.ask(partner, contract.agree, {
    ...at(),
    body: {
      versionId,
      revision: draft!.revision,
      agreements: [{ personId: family.mother.personId, manner: 'agreed' }],
    },
  })
  expect((await serviceOf(versionId)).subcontractors).toEqual(now)
})

test('an organisation that has ended takes no new service into the catalogue', async () => {
  const body = { serviceId: newId(), organisationId: ended, code: 'X-1', name: 'Uusi', level: 'early' as const }
  const refusal = await t.call(administrator, network.createService, { body })
  expect(refusal.json().fields).toMatchObject([{ field: 'organisationId', why: 'network.organisation-ended' }])
})
