// The assessment made together, through HTTP on a real database: what others are asked, what the family writes, the people around it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '#rooms/assessment/contract.ts'
import { contract as engagement } from '#rooms/engagement/contract.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'

let t: TestApi
let unit: TestUnit
let partner: TestWorker
let teacher: TestWorker
let other: TestWorker

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  const school = await t.county.unit(await t.county.organisation('Kuusikon koulu', 'municipality'), 'Koulu')
  partner = await t.county.worker('family_partner', unit)
  teacher = await t.county.worker('partner_worker', school)
  other = await t.county.worker('partner_worker', school)
})
afterAll(() => t.stop())

type Setting = { family: TestFamily; params: { familyId: string }; needId: string; persons: string[] }

async function setting(options: { restricted?: boolean } = {}): Promise<Setting> {
  const family = await t.county.family(unit, options)
  await t.county.circle(partner, family, 'family_partner')
  const params = { familyId: family.familyId }
  const persons = [family.mother.personId, family.child.personId]
  await t.ask(partner, contract.saveAssessment, {
    params,
    body: {
      assessmentId: newId(),
      personIds: persons,
      strengths: '',
      situation: 'Salaisuus, jota ei jaeta.',
      professionalView: '',
      earlierServices: '',
      revision: 0,
    },
  })
  const needId = newId()
  await saveNeed(params, needId, persons, 'Aamut ovat pahimmat.')
  return { family, params, needId, persons }
}

const saveNeed = (params: Setting['params'], needId: string, personIds: string[], ownWords: string, wordId?: string) =>
  t.ask(partner, contract.saveNeed, {
    params: { ...params, needId },
    body: {
      personIds,
      ownWords,
      saidBy: personIds[0],
      professionalView: 'Vain meille.',
      recognisedBy: 'family',
      wantsHelp: 'yes',
      domain: 'everyday_life',
      wordId: wordId ?? null,
      revision: 0,
    },
  })

const aRequest = (s: Setting, more: object = {}) => ({
  contributionId: newId(),
  workerId: teacher.workerId,
  personIds: [s.family.child.personId],
  question: 'Miten koulupäivät sujuvat?',
  background: 'Aamut ovat olleet vaikeita.',
  needIds: [s.needId],
  basis: 'consent' as const,
  dueOn: '2099-01-01',
  ...more,
})

describe('[S1-18] another professional is asked for a view', () => {
  test('sees what is shared and nothing else, answers once, and the team reads the answer', async () => {
    const s = await setting()
    const body = aRequest(s)
    const mine = { params: { contributionId: body.contributionId } }
    await t.ask(partner, contract.askContribution, { params: s.params, body })
    const { rows } = await t.ask(teacher, engagement.today)
    expect(rows).toMatchObject([
      { action: 'contribute', subjectId: body.contributionId, name: null, facts: { what: body.question } },
    ])
    const opened = await t.call(teacher, contract.myContribution, mine)
    expect(opened.json()).toMatchObject({
      question: body.question,
      askedByName: partner.name,
      shared: { names: ['Aatu'], background: body.background, needs: [{ ownWords: 'Aamut ovat pahimmat.' }] },
    })
    expect(opened.body).not.toContain('Salaisuus')
    expect(opened.body).not.toContain('Vain meille')
    expect(opened.body).not.toContain(s.family.mother.surname)
    // The request opens nothing of the family itself.
    for (const entry of [contract.getAssessment, contract.listContributions, families.getFamily])
      expect((await t.call(teacher, entry, { params: s.params })).statusCode).toBe(404)
    // Nor is it there for a colleague of the one asked.
    expect((await t.call(other, contract.myContribution, mine)).statusCode).toBe(404)
    expect(
      (await t.call(other, contract.contribute, { ...mine, body: { outcome: 'answer', text: 'Minäkin.' } })).statusCode,
    ).toBe(404)
    await t.ask(teacher, contract.contribute, { ...mine, body: { outcome: 'answer', text: 'Ruokala on vaikein.' } })
    const again = await t.call(teacher, contract.contribute, {
      ...mine,
      body: { outcome: 'decline', text: 'En sittenkään.' },
    })
    expect(again.json()).toMatchObject({ status: 409, why: 'assessment.contribution-closed' })
    const { contributions } = await t.ask(partner, contract.listContributions, { params: s.params })
    expect(contributions).toMatchObject([{ answer: 'Ruokala on vaikein.', workerName: teacher.name, declinedOn: null }])
    expect((await t.ask(teacher, engagement.today)).rows).toEqual([])
  })

  test('declines with a reason; a request taken back is there no more', async () => {
    const s = await setting()
    const [declined, back] = [aRequest(s), aRequest(s)]
    for (const body of [declined, back]) await t.ask(partner, contract.askContribution, { params: s.params, body })
    await t.ask(teacher, contract.contribute, {
      params: { contributionId: declined.contributionId },
      body: { outcome: 'decline', text: 'En tunne lasta.' },
    })
    await t.ask(partner, contract.withdrawContribution, {
      params: { ...s.params, contributionId: back.contributionId },
      body: {},
    })
    expect(
      (await t.call(teacher, contract.myContribution, { params: { contributionId: back.contributionId } })).statusCode,
    ).toBe(404)
    const late = await t.call(partner, contract.withdrawContribution, {
      params: { ...s.params, contributionId: declined.contributionId },
      body: {},
    })
    expect(late.json()).toMatchObject({ why: 'assessment.contribution-closed' })
  })

  test('opening a request is in the family’s log, by the name of who opened it', async () => {
    const s = await setting()
    const body = aRequest(s)
    await t.ask(partner, contract.askContribution, { params: s.params, body })
    await t.ask(teacher, contract.myContribution, { params: { contributionId: body.contributionId } })
    const logged = await t.county.db.rows<{ person_ids: string[]; actor: string }>({
      text: `select person_ids, actor from trust.use_log where event = 'assessment.contribution-opened' and family_ids @> array[$1::uuid]`,
      values: [s.family.familyId],
    })
    expect(logged).toEqual([{ actor: teacher.name, person_ids: [s.family.child.personId] }])
  })

  test('nobody outside the circle is asked of a restricted family, nor is an own relative shown a request', async () => {
    const restricted = await setting({ restricted: true })
    const refused = await t.call(partner, contract.askContribution, {
      params: restricted.params,
      body: aRequest(restricted),
    })
    expect(refused.json()).toMatchObject({ fields: [{ field: 'workerId', why: 'assessment.restricted-asks-nobody' }] })
    const s = await setting()
    const body = aRequest(s)
    await t.ask(partner, contract.askContribution, { params: s.params, body })
    await t.county.db.run({
      text: `insert into trust.denial (area_id, account_id, person_id) values (99, $1, $2)`,
      values: [teacher.accountId, s.family.mother.personId],
    })
    expect(
      (await t.call(teacher, contract.myContribution, { params: { contributionId: body.contributionId } })).statusCode,
    ).toBe(404)
    await t.county.db.run({ text: 'delete from trust.denial where account_id = $1', values: [teacher.accountId] })
  })
})

describe('[S0-6] the family writes itself', () => {
  test('the team reads it with its writer’s name and records it as a need; the other parent does not read it', async () => {
    const s = await setting()
    const mother = await t.county.familyAccount(s.family.mother, 'family_adult')
    const father = await t.county.familyAccount(s.family.father, 'family_adult')
    await t.county.reach(mother, s.family, 'family_adult', [s.family.mother, s.family.child])
    await t.county.reach(father, s.family, 'family_adult', [s.family.father, s.family.mother, s.family.child])
    const wordId = newId()
    await t.ask(mother, contract.sayOneself, {
      params: s.params,
      body: { wordId, kind: 'need', text: 'Haluan yhden illan viikossa itselleni.' },
    })
    await t.ask(mother, contract.sayOneself, {
      params: s.params,
      body: { wordId: newId(), kind: 'comment', needId: s.needId, text: 'Maanantait ovat pahimpia.' },
    })
    expect((await t.ask(partner, contract.listFamilyWords, { params: s.params })).words).toMatchObject([
      { kind: 'comment', needId: s.needId, personId: s.family.mother.personId },
      { kind: 'need', wordId, taken: false },
    ])
    await saveNeed(s.params, newId(), s.persons, 'Haluan yhden illan viikossa itselleni.', wordId)
    const own = (await t.ask(mother, contract.listOwnWords, { params: s.params })).words
    expect(own.find((word) => word.wordId === wordId)).toMatchObject({ taken: true })
    expect((await t.ask(father, contract.listOwnWords, { params: s.params })).words).toEqual([])
    expect((await t.call(father, contract.listFamilyWords, { params: s.params })).statusCode).toBe(403)
  })

  test('nobody comments on a need that is not shown to one', async () => {
    const s = await setting()
    const teen = await t.county.familyAccount(s.family.teen, 'young_person')
    await t.county.reach(teen, s.family, 'young_person', [s.family.teen])
    const response = await t.call(teen, contract.sayOneself, {
      params: s.params,
      body: { wordId: newId(), kind: 'comment', needId: s.needId, text: 'En näe tätä.' },
    })
    expect(response.json()).toMatchObject({ fields: [{ field: 'needId', why: 'assessment.no-such-need' }] })
  })
})

test('[S2-1] earlier services keep how useful they felt; not asked is nothing, not zero', async () => {
  const s = await setting()
  const earlier = (name: string, usefulness: number | null) =>
    t.ask(partner, contract.saveEarlierService, {
      params: { ...s.params, earlierId: newId() },
      body: { personIds: s.persons, name, period: '', usefulness, ownWords: '', saidBy: null, revision: 0 },
    })
  await earlier('Neuvola', 0)
  await earlier('Perhetyö', null)
  const { services } = await t.ask(partner, contract.listEarlierServices, { params: s.params })
  expect(services.map(({ name, usefulness }) => [name, usefulness])).toEqual([
    ['Neuvola', 0],
    ['Perhetyö', null],
  ])
})

test('[S1-6] the people around the family are mapped twice and both maps stay', async () => {
  const s = await setting()
  const ritva = { id: newId(), name: 'Mummo Ritva', relation: 'relative', closeness: 2, effect: 'both', note: '' }
  const save = (mapId: string, people: object[], revision: number, mappedOn?: string) =>
    t.call(partner, contract.saveNetworkMap, {
      params: { ...s.params, mapId },
      body: { personIds: s.persons, people, revision, ...(mappedOn ? { mappedOn } : {}) },
    })
  const [first, second] = [newId(), newId()]
  expect((await save(first, [ritva], 0, '2026-01-12')).statusCode).toBe(200)
  expect((await save(second, [{ ...ritva, closeness: 1, effect: 'helps' }], 0)).statusCode).toBe(200)
  expect((await save(second, [], 7)).json()).toMatchObject({ why: 'edit.changed-meanwhile' })
  const { maps } = await t.ask(partner, contract.listNetworkMaps, { params: s.params })
  expect(maps.map(({ people }) => people[0]?.effect)).toEqual(['both', 'helps'])
})
