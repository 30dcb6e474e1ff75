// A young person keeps something from a guardian: assessed, recorded, enforced from the next transaction, betrayed by nothing, lifted with a reason.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from '#platform/sql.ts'
import { contract as assessment } from '#rooms/assessment/contract.ts'
import { contract as engagement } from '#rooms/engagement/contract.ts'
import { contract as trust } from '#rooms/trust/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'

let t: TestApi
let unit: TestUnit
let family: TestFamily
let partner: TestWorker
let colleague: TestWorker
let mother: TestWorker
let father: TestWorker
let params: { familyId: string }

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  family = await t.county.family(unit)
  params = { familyId: family.familyId }
  partner = await t.county.worker('family_partner', unit)
  colleague = await t.county.worker('family_worker', unit)
  await t.county.circle(partner, family, 'family_partner')
  await t.county.circle(colleague, family, 'family_worker')
  mother = await t.county.familyAccount(family.mother, 'family_adult')
  father = await t.county.familyAccount(family.father, 'family_adult')
  for (const guardian of [mother, father])
    await t.county.reach(guardian, family, 'family_adult', [family.mother, family.father, family.child, family.teen])
})
afterAll(() => t.stop())

async function note(persons: readonly { personId: string }[], text: string, corrects: string | null = null) {
  const noteId = newId()
  const body = { noteId, personIds: persons.map(({ personId }) => personId), text, shared: true, corrects }
  await t.ask(partner, engagement.writeNote, { params, body })
  return noteId
}

async function opinion(content: string) {
  const body = {
    opinionId: newId(),
    personId: family.teen.personId,
    heardOn: '2026-01-15',
    way: 'Keskustelu kahden',
    content,
    shared: true,
  }
  await t.ask(partner, assessment.recordOpinion, { params, body })
  return body.opinionId
}

const keep = (more: object) => ({
  banId: newId(),
  personId: family.teen.personId,
  guardianId: family.mother.personId,
  reason: 'Äidin tietoon tuleminen vaarantaisi luottamuksen',
  maturity: 'Elias on 14 ja ymmärtää, mitä kielto merkitsee',
  ...more,
})
const decide = (more: object, as = partner) => t.call(as, trust.decideYoungBan, { params, body: keep(more) })

const notesOf = async (who: TestWorker) =>
  (await t.ask(who, engagement.listNotes, { params })).notes.map(({ text }) => text).toSorted()
const opinionsOf = async (who: TestWorker) =>
  (await t.ask(who, assessment.getAssessment, { params })).opinions.map(({ content }) => content)

/** What the log says to somebody of the calls since a moment: events with how many are named. */
async function logOf(who: TestWorker, since: string) {
  const { rows } = await t.ask(who, trust.familyLog, { params, query: { limit: '500' } })
  return rows
    .filter((row) => row.at > since && row.actor === partner.name)
    .map(({ event, personIds }) => ({ event, teen: personIds.includes(family.teen.personId), named: personIds.length }))
}
const now = async () => (await t.county.db.get(sql<{ at: string }>`select clock_timestamp() as at`)).at

describe('one item', () => {
  test('[S0-11] an opinion kept from the mother is gone for her at once, for nobody else', async () => {
    const id = await opinion('Haluan puhua yksin')
    expect([await opinionsOf(mother), await opinionsOf(father)]).toEqual([
      ['Haluan puhua yksin'],
      ['Haluan puhua yksin'],
    ])
    expect((await decide({ item: { kind: 'opinion', id } })).statusCode).toBe(200)
    expect([await opinionsOf(mother), await opinionsOf(father), await opinionsOf(partner)]).toEqual([
      [],
      ['Haluan puhua yksin'],
      ['Haluan puhua yksin'],
    ])
  })

  test('[S0-11] the log of reads does not betray a kept note to her: not its reading, nor its correction, nor the ban', async () => {
    const open = await note([family.child], 'Aatu leikki')
    const kept = await note([family.teen], 'Elias kertoi')
    expect(await notesOf(mother)).toEqual(['Aatu leikki', 'Elias kertoi'])
    const since = await now()
    expect((await decide({ item: { kind: 'note', id: kept } })).statusCode).toBe(200)
    const { bans } = await t.ask(partner, trust.listYoungBans, { params })
    expect(bans[0]).toMatchObject({ itemId: kept, outcome: 'accepted', decidedBy: partner.name, liftedAt: null })
    // reads both notes: the open one names the child, the kept one the teen
    expect(await notesOf(partner)).toEqual(['Aatu leikki', 'Elias kertoi'])
    await note([family.teen], 'Elias tarkensi', kept)
    expect(await notesOf(mother)).toEqual(['Aatu leikki'])
    expect(await notesOf(father)).toContain('Elias tarkensi')
    expect(await logOf(mother, since)).toEqual([{ event: 'engagement.notes-read', teen: false, named: 1 }])
    // the father is told all but nothing of what is not kept from him
    expect((await logOf(father, since)).map(({ event }) => event).toSorted()).toEqual([
      'engagement.note-written',
      'engagement.notes-read',
      'trust.young-ban-decided',
      'trust.young-bans-read',
    ])
    expect(open).not.toBe(kept)
  })

  test('it is lifted with a reason, is there again, and the history is kept', async () => {
    const { bans } = await t.ask(partner, trust.listYoungBans, { params })
    const ban = bans.find(({ itemKind }) => itemKind === 'opinion')!
    const lift = { params: { ...params, banId: ban.banId }, body: { reason: 'Elias pyysi itse' } }
    expect((await t.call(colleague, trust.liftYoungBan, lift)).statusCode).toBe(403)
    await t.ask(partner, trust.liftYoungBan, lift)
    expect(await opinionsOf(mother)).toEqual(['Haluan puhua yksin'])
    expect((await t.call(partner, trust.liftYoungBan, lift)).json().why).toBe('trust.ban-not-in-force')
    const after = await t.ask(partner, trust.listYoungBans, { params })
    expect(after.bans.find(({ banId }) => banId === ban.banId)).toMatchObject({
      liftReason: 'Elias pyysi itse',
      liftedBy: partner.name,
      maturity: ban.maturity,
    })
  })

  test('a refused one closes nothing; the reasons of the refusal stand in the record', async () => {
    const id = await opinion('Toinen mielipide')
    await decide({ item: { kind: 'opinion', id }, refusalReason: 'Selvästi vastoin nuoren etua' })
    expect(await opinionsOf(mother)).toContain('Toinen mielipide')
    const { bans } = await t.ask(partner, trust.listYoungBans, { params })
    expect(bans[0]).toMatchObject({ outcome: 'refused', refusalReason: 'Selvästi vastoin nuoren etua' })
  })
})

describe('everything of a part', () => {
  test('[S0-11] a standing ban closes what was and what comes, from the next transaction; another part stays open', async () => {
    const since = await now()
    await note([family.mother, family.teen], 'Yhdessä')
    expect(await notesOf(mother)).toContain('Yhdessä')
    expect((await decide({ parts: ['notes'] })).statusCode).toBe(200)
    expect(await notesOf(mother)).toEqual(['Aatu leikki'])
    const later = await now()
    await note([family.mother, family.teen], 'Uusi yhteinen')
    await note([family.mother], 'Äidin oma')
    expect(await notesOf(mother)).toEqual(['Aatu leikki', 'Äidin oma'])
    expect(await notesOf(father)).toContain('Uusi yhteinen')
    // needs are another part
    expect(await opinionsOf(mother)).toContain('Haluan puhua yksin')
    expect(await logOf(mother, later)).toEqual([{ event: 'engagement.note-written', teen: false, named: 1 }])
    expect((await logOf(mother, since)).map(({ event }) => event)).not.toContain('trust.young-ban-decided')
    const { bans } = await t.ask(partner, trust.listYoungBans, { params })
    await t.ask(partner, trust.liftYoungBan, {
      params: { ...params, banId: bans[0]!.banId },
      body: { reason: 'Sovittiin kotona' },
    })
    expect(await notesOf(mother)).toContain('Uusi yhteinen')
  })
})

describe('who may', () => {
  test('nobody of the family reads the bans; a family worker reads and does not decide', async () => {
    expect((await t.call(mother, trust.listYoungBans, { params })).statusCode).toBe(403)
    expect((await t.call(colleague, trust.listYoungBans, { params })).statusCode).toBe(200)
    expect((await decide({ parts: ['notes'] }, colleague)).statusCode).toBe(403)
  })

  test.each([
    [
      'an adult cannot keep things this way',
      { personId: () => family.father.personId, parts: ['notes'] },
      'trust.not-a-minor',
    ],
    [
      'from a child there is nothing to keep',
      { guardianId: () => family.child.personId, parts: ['notes'] },
      'trust.not-a-guardian',
    ],
    ['of nothing', {}, 'trust.ban-of-what'],
  ])('%s', async (_, more, why) => {
    const body = Object.fromEntries(
      Object.entries(more).map(([key, value]) => [key, typeof value === 'function' ? value() : value]),
    )
    expect((await decide(body)).json().fields[0].why).toBe(why)
  })

  test('an item of another person is not there for it', async () => {
    const id = await note([family.child], 'Aatu taas')
    expect((await decide({ item: { kind: 'note', id } })).statusCode).toBe(404)
  })
})
