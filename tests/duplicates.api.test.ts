// Duplicates before a family is made, and two records of one family made one, through HTTP.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { syntheticIdentityCode } from '#kit/identity-code.ts'
import type { Day } from '#kit/day.ts'
import { sql } from '#platform/sql.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'

let t: TestApi
let unit: TestUnit
let far: TestUnit
let coordinator: TestWorker
let farSupervisor: TestWorker
let contactId: string
const code = syntheticIdentityCode('1990-03-01' as Day, 7)

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  far = await t.county.unit(undefined, 'Perhekeskus Kaukana')
  coordinator = await t.county.worker('coordinator', unit)
  farSupervisor = await t.county.worker('supervisor', far)
  contactId = newId()
  await t.ask(coordinator, families.createContact, {
    body: {
      contactId,
      unitId: unit.unitId,
      channel: 'phone',
      contactedBy: 'parent',
      contactName: 'Jenni',
      consentBasis: 'own_contact',
      ownWords: 'Apua',
      urgency: 'days',
      urgencyReason: 'Ei hätää',
    },
  })
})
afterAll(() => t.stop())

const find = async (people: object[]) =>
  await t.call(coordinator, families.findDuplicates, { params: { contactId }, body: { people } })

const CONTACT = {
  channel: 'phone',
  contactedBy: 'parent',
  contactName: 'Jenni',
  consentBasis: 'own_contact',
  ownWords: 'Apua',
  urgency: 'days',
  urgencyReason: 'Ei hätää',
} as const
let walker: TestWorker
let reached: TestFamily | null = null
/** A family whose partner is also the one who opens families. */
async function homes(): Promise<{ reached: TestFamily }> {
  if (reached !== null) return { reached }
  walker = await t.county.worker('family_partner', unit)
  reached = await t.county.family(unit, { name: 'Kotila' })
  await t.county.circle(walker, reached, 'family_partner')
  await t.ask(walker, families.addDetail, {
    params: { familyId: reached.familyId },
    body: {
      detailId: newId(),
      personId: reached.mother.personId,
      kind: 'address',
      value: 'Esimerkkikatu 7 A 2, 99999 Esimerkkilä',
    },
  })
  return { reached }
}
const contacts = new Map<TestWorker, string>()
async function findAs(who: TestWorker, people: object[]) {
  let own = contacts.get(who)
  if (own === undefined) {
    own = newId()
    contacts.set(who, own)
    await t.ask(who, families.createContact, { body: { ...CONTACT, contactId: own, unitId: unit.unitId } })
  }
  return await t.call(who, families.findDuplicates, { params: { contactId: own }, body: { people } })
}
const asked = (person: { givenName: string; surname: string }, bornOn = '1990-03-01', more: object = {}) => ({
  personId: newId(),
  givenName: person.givenName,
  surname: person.surname,
  bornOn,
  ...more,
})
const matchesOf = (answer: { json: () => unknown }) => (answer.json() as { matches: unknown[] }).matches

describe('before a family is made', () => {
  test('a similar name born on the same day is shown with its family where the lists of the reader show it', async () => {
    const family = await t.county.family(unit, { name: 'Hakalehto' })
    const answer = await find([asked({ givenName: 'Jeni', surname: 'Hakalehto' })])
    expect(matchesOf(answer)).toMatchObject([
      { why: 'name_and_birth', family: { familyId: family.familyId, person: { givenName: 'Jenni' } }, ask: [] },
    ])
    expect(matchesOf(await find([asked({ givenName: 'Jenni', surname: 'Hakalehto' }, '1990-03-02')]))).toEqual([])
  })

  test('of a family out of reach only whom to ask is told; nothing of its people', async () => {
    const family = await t.county.family(far, { name: 'Etäniemi' })
    await t.county.db.run(
      sql`update families.person set identity_code = ${code} where person_id = ${family.mother.personId}`,
    )
    const answer = await find([asked({ givenName: 'Toinen', surname: 'Nimi' }, '1980-01-01', { identityCode: code })])
    expect(matchesOf(answer)).toMatchObject([
      { why: 'identity_code', family: null, unitName: 'Perhekeskus Kaukana', ask: [farSupervisor.name] },
    ])
    for (const secret of [family.familyId, family.mother.personId, 'Etäniemi', 'Jenni'])
      expect(answer.body).not.toContain(secret)
  })

  test('a restricted family is not told of, and a safety ban keeps even the unit', async () => {
    await t.county.family(far, { name: 'Salaranta', restricted: true })
    await t.county.family(far, { name: 'Turvasalo', safetyBan: true })
    expect(matchesOf(await find([asked({ givenName: 'Jenni', surname: 'Salaranta' })]))).toEqual([])
    const banned = await find([asked({ givenName: 'Jenni', surname: 'Turvasalo' })])
    expect(matchesOf(banned)).toMatchObject([{ family: null, unitName: null, ask: [] }])
  })

  test.each([
    ['esimerkkikatu 7 a 2, 99999 ESIMERKKILÄ', true],
    ['Esimerkkikatu 7 A 2', true],
    ['Esimerkkikatu 7 A 2, 88888 Toisaalla', false],
    ['Esimerkkikatu 7 A 3, 99999 Esimerkkilä', false],
    ['Esimerkkikatu', false],
  ])('the same address, however it is written: %s', async (address, found) => {
    const home = (await homes()).reached
    const matches = matchesOf(
      await findAs(walker, [asked({ givenName: 'Uusi', surname: 'Nimi' }, '1980-01-01', { address })]),
    )
    expect(matches).toMatchObject(found ? [{ why: 'address', family: { familyId: home.familyId } }] : [])
  })

  test('an address or a phone number answers only who may read it, and never with a person under a safety ban', async () => {
    const { reached } = await homes()
    const who = asked({ givenName: 'Uusi', surname: 'Nimi' }, '1980-01-01', { address: 'Esimerkkikatu 7 A 2' })
    // In the circle: found.
    expect(matchesOf(await findAs(walker, [who]))).toHaveLength(1)
    // The unit's lists show the coordinator the family and not where it lives: a guess is not confirmed.
    expect(matchesOf(await findAs(coordinator, [who]))).toEqual([])
    await t.county.db.run(
      sql`update families.person set safety_ban = true where person_id = ${reached.mother.personId}`,
    )
    expect(matchesOf(await findAs(walker, [who]))).toEqual([])
    await t.county.db.run(
      sql`update families.person set safety_ban = false where person_id = ${reached.mother.personId}`,
    )
    expect(matchesOf(await findAs(walker, [who]))).toHaveLength(1)
  })

  test('the phone number of the contact finds a family whose number the reader may read', async () => {
    await homes()
    const family = await t.county.family(unit, { name: 'Puhelinen' })
    await t.county.circle(walker, family, 'family_partner')
    const [body, own] = [asked({ givenName: 'Uusi', surname: 'Nimi' }, '1980-01-01'), newId()]
    await t.ask(walker, families.addDetail, {
      params: { familyId: family.familyId },
      body: { detailId: newId(), personId: family.mother.personId, kind: 'phone', value: '+358 40 000 1234' },
    })
    await t.ask(walker, families.createContact, {
      body: { ...CONTACT, contactId: own, unitId: unit.unitId, phone: '+358400001234' },
    })
    const given = await t.call(walker, families.findDuplicates, {
      params: { contactId: own },
      body: { people: [body] },
    })
    expect(matchesOf(given)).toMatchObject([{ why: 'phone', family: { familyId: family.familyId } }])
  })

  test('a stronger ground is said before the address', async () => {
    const { reached } = await homes()
    const who = asked({ givenName: 'Jenni', surname: 'Kotila' }, '1990-03-01', { address: 'Esimerkkikatu 7 A 2' })
    expect(matchesOf(await findAs(walker, [who]))).toMatchObject([
      { why: 'name_and_birth', family: { familyId: reached.familyId } },
    ])
  })

  test('a family made with an address has it for who lives in the home, and for the banned alone where there is a ban', async () => {
    const open = async (ban: boolean) => {
      const own = newId()
      await t.ask(walker, families.createContact, { body: { ...CONTACT, contactId: own, unitId: unit.unitId } })
      const familyId = newId()
      const member = (givenName: string, home: string, safetyBan = false) => ({
        personId: newId(),
        givenName,
        surname: 'Osoitteinen',
        bornOn: '1985-05-05',
        relation: 'parent' as const,
        home: home as 'here',
        safetyBan,
      })
      await t.ask(walker, families.openFamily, {
        params: { contactId: own },
        body: {
          familyId,
          unitId: unit.unitId,
          name: 'Osoitteinen',
          asPartner: true,
          address: 'Kotikuja 3, 99999 Esimerkkilä',
          members: [member('Asuva', 'here', ban), member('Toinen', 'both'), member('Muualla', 'other_home')],
        },
      })
      return await t.county.db.rows(
        sql`select m.given_name as name, d.value, d.protected from families.contact_detail d join families.member m using (area_id, family_id, person_id)
          where d.family_id = ${familyId} and d.kind = 'address' order by 1`,
      )
    }
    const value = 'Kotikuja 3, 99999 Esimerkkilä'
    expect(await open(false)).toEqual([
      { name: 'Asuva', value, protected: false },
      { name: 'Toinen', value, protected: false },
    ])
    expect(await open(true)).toEqual([{ name: 'Asuva', value, protected: true }])
  })

  test('it is asked for a contact in reach only, and the log says that it was', async () => {
    const stranger = await t.county.worker('coordinator', far)
    const answer = await t.call(stranger, families.findDuplicates, {
      params: { contactId },
      body: { people: [asked({ givenName: 'Jenni', surname: 'Hakalehto' })] },
    })
    expect(answer.statusCode).toBe(404)
    const { n } = await t.county.db.get(
      sql<{
        n: number
      }>`select count(*)::int as n from trust.use_log where event = 'families.duplicates-looked-for' and account_id = ${coordinator.accountId}`,
    )
    expect(n).toBeGreaterThan(3)
  })
})

describe('two records of one family', () => {
  let supervisor: TestWorker
  let partner: TestWorker
  let kept: TestFamily
  let other: TestFamily
  const mergeId = newId()

  beforeAll(async () => {
    supervisor = await t.county.worker('supervisor', unit)
    partner = await t.county.worker('family_partner', unit)
    kept = await t.county.family(unit, { name: 'Tuplala' })
    other = await t.county.family(unit, { name: 'Tuplala' })
    await t.county.circle(partner, kept, 'family_partner')
  })
  const merge = (as: TestWorker, otherId: string) =>
    t.call(as, families.mergeFamilies, {
      params: { familyId: kept.familyId },
      body: { mergeId, otherId, reason: 'Sama perhe kirjattiin kahdesti' },
    })

  test('only a supervisor of both makes them one', async () => {
    expect((await merge(coordinator, other.familyId)).statusCode).toBe(403)
    expect((await merge(supervisor, (await t.county.family(far)).familyId)).statusCode).toBe(422)
    expect((await t.call(partner, families.getFamily, { params: { familyId: other.familyId } })).statusCode).toBe(404)
  })

  test('the people come over, the other is closed and read beside, and everything written stays where it was', async () => {
    const rows = async () =>
      await t.county.db.rows(
        sql`select family_id, person_id from families.member where family_id = ${other.familyId} order by 2`,
      )
    const before = await rows()
    expect((await merge(supervisor, other.familyId)).statusCode).toBe(200)
    expect(await rows()).toEqual(before)
    const family = await t.ask(partner, families.getFamily, { params: { familyId: kept.familyId } })
    expect(family.members).toHaveLength(8)
    const read = await t.ask(partner, families.getFamily, { params: { familyId: other.familyId } })
    expect(read).toMatchObject({ phase: 'closed', relation: { write: 0 } })
    expect(await t.ask(partner, families.listMerges, { params: { familyId: kept.familyId } })).toMatchObject({
      merges: [
        { familyId: other.familyId, is: 'other', reason: 'Sama perhe kirjattiin kahdesti', mergedBy: supervisor.name },
      ],
    })
    // a record is made one with another once
    expect((await merge(supervisor, other.familyId)).statusCode).not.toBe(200)
  })

  test('it is taken back: what the merge made ends, the other goes on where it was', async () => {
    await t.ask(supervisor, families.undoMerge, {
      params: { familyId: kept.familyId, mergeId },
      body: { reason: 'Eri perheet, sama sukunimi' },
    })
    const family = await t.ask(partner, families.getFamily, { params: { familyId: kept.familyId } })
    expect(family.members.filter(({ endDate }) => endDate === null)).toHaveLength(4)
    expect((await t.call(partner, families.getFamily, { params: { familyId: other.familyId } })).statusCode).toBe(404)
    expect(await t.ask(supervisor, families.getFamily, { params: { familyId: other.familyId } })).toMatchObject({
      phase: 'initial_assessment',
    })
    const again = await t.call(supervisor, families.undoMerge, {
      params: { familyId: kept.familyId, mergeId },
      body: { reason: 'Uudestaan' },
    })
    expect(again.statusCode).toBe(404)
  })
})
