// Any shape of family through the API: from contact to a family whose people, homes and authority read back as they are.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract as engagement } from '#rooms/engagement/contract.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestUnit, type TestWorker } from './support/county.ts'

type Who = {
  name: string
  born?: string
  due?: string
  relation: string
  home?: string
  language?: string
  interpreter?: string
}
type Guardian = [child: number, guardian: number, authority: 'full' | 'shared' | 'limited' | 'informed_only']
type Shape = { name: string; people: readonly Who[]; guardians: readonly Guardian[] }

const mother = { name: 'Jenni', born: '1990-03-01', relation: 'parent' }
const father = { name: 'Oskari', born: '1988-05-02', relation: 'parent' }
const child = { name: 'Aatu', born: '2018-02-03', relation: 'child' }

const SHAPES: readonly Shape[] = [
  {
    name: 'two parents in one home',
    people: [mother, father, child],
    guardians: [
      [2, 0, 'shared'],
      [2, 1, 'shared'],
    ],
  },
  { name: 'a single parent', people: [mother, child], guardians: [[1, 0, 'full']] },
  {
    name: 'two homes',
    people: [mother, { ...father, home: 'other_home' }, { ...child, home: 'both' }],
    guardians: [
      [2, 0, 'shared'],
      [2, 1, 'shared'],
    ],
  },
  {
    name: 'same-sex parents',
    people: [mother, { ...mother, name: 'Sara' }, child],
    guardians: [
      [2, 0, 'shared'],
      [2, 1, 'shared'],
    ],
  },
  {
    name: 'foster care: the parent stays guardian in named matters',
    people: [{ name: 'Raili', born: '1975-01-01', relation: 'foster_parent' }, { ...mother, home: 'elsewhere' }, child],
    guardians: [[2, 1, 'limited']],
  },
  {
    name: 'kinship care: grandparents as guardians',
    people: [
      { name: 'Aino', born: '1955-01-01', relation: 'grandparent' },
      { name: 'Eino', born: '1953-01-01', relation: 'grandparent' },
      child,
    ],
    guardians: [
      [2, 0, 'shared'],
      [2, 1, 'shared'],
    ],
  },
  {
    name: 'an unborn child',
    people: [mother, { name: 'Vauva', due: '2027-01-15', relation: 'unborn' }],
    guardians: [[1, 0, 'full']],
  },
  {
    name: 'guardians apart: one decides, the other has the right to know',
    people: [mother, { ...father, home: 'elsewhere' }, child],
    guardians: [
      [2, 0, 'full'],
      [2, 1, 'informed_only'],
    ],
  },
  {
    name: 'an adult sibling who looks after a child',
    people: [{ name: 'Veera', born: '2003-01-01', relation: 'sibling' }, child],
    guardians: [[1, 0, 'limited']],
  },
  {
    name: 'a blended family',
    people: [
      mother,
      { name: 'Kalle', born: '1985-01-01', relation: 'partner_of_parent' },
      child,
      { name: 'Nea', born: '2024-01-01', relation: 'child' },
    ],
    guardians: [
      [2, 0, 'full'],
      [3, 0, 'shared'],
      [3, 1, 'shared'],
    ],
  },
  {
    name: 'a family that has moved here, with an interpreter for one',
    people: [
      { ...mother, name: 'Amina', language: 'so', interpreter: 'so' },
      { ...child, language: 'fi' },
    ],
    guardians: [[1, 0, 'full']],
  },
  {
    name: 'a family with a guardian who is no parent',
    people: [{ name: 'Pirjo', born: '1970-01-01', relation: 'guardian' }, child],
    guardians: [[1, 0, 'full']],
  },
]

let t: TestApi
let unit: TestUnit
let partner: TestWorker

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  partner = await t.county.worker('family_partner', unit)
})
afterAll(() => t.stop())

async function opened(people: readonly Who[]): Promise<{ familyId: string; ids: string[] }> {
  const [contactId, familyId] = [newId(), newId()]
  const ids = people.map(() => newId())
  await t.ask(partner, families.createContact, {
    body: {
      contactId,
      unitId: unit.unitId,
      channel: 'phone',
      contactedBy: 'parent',
      contactName: 'Jenni Muoto',
      consentBasis: 'own_contact',
      ownWords: 'Apua arkeen.',
      urgency: 'days',
      urgencyReason: 'Ei hätää',
    },
  })
  const members = people.map(({ name, born, due, ...rest }, i) => ({
    personId: ids[i],
    givenName: name,
    surname: 'Muoto',
    bornOn: born ?? null,
    dueOn: due ?? null,
    ...rest,
  }))
  await t.ask(partner, families.openFamily, {
    params: { contactId },
    body: { familyId, unitId: unit.unitId, name: 'Muoto', asPartner: true, members },
  })
  return { familyId, ids }
}
const read = (familyId: string) => t.ask(partner, families.getFamily, { params: { familyId } })

describe('[S3-2] shapes of family', () => {
  test.each(SHAPES)('$name', async ({ people, guardians }) => {
    const { familyId, ids } = await opened(people)
    for (const [of, guardian, authority] of guardians)
      await t.ask(partner, families.setGuardianship, {
        params: { familyId },
        body: { childId: ids[of], guardianId: ids[guardian], authority, startDate: '2026-01-01' },
      })
    const family = await read(familyId)
    expect(
      family.members
        .map(({ personId, relation, home, interpreter }) => [ids.indexOf(personId), relation, home, interpreter])
        .toSorted(),
    ).toEqual(people.map((who, i) => [i, who.relation, who.home ?? 'here', who.interpreter ?? null]))
    expect(
      family.guardianships
        .map(({ childId, guardianId, authority }) => [ids.indexOf(childId), ids.indexOf(guardianId), authority])
        .toSorted(),
    ).toEqual(guardians.toSorted())
  })

  test('an unborn child is born: the same person keeps the record, the day expected stays', async () => {
    const { familyId, ids } = await opened([mother, { name: 'Vauva', due: '2026-11-10', relation: 'unborn' }])
    const params = { familyId, personId: ids[1]! }
    const ahead = await t.call(partner, families.noteBirth, { params, body: { bornOn: '2199-01-01' } })
    expect(ahead.json()).toMatchObject({ fields: [{ field: 'bornOn', why: 'families.day-ahead' }] })
    await t.ask(partner, families.noteBirth, { params, body: { bornOn: '2026-11-12', givenName: 'Lumi' } })
    const baby = (await read(familyId)).members.find(({ personId }) => personId === ids[1])
    expect(baby).toMatchObject({ givenName: 'Lumi', bornOn: '2026-11-12', dueOn: '2026-11-10', relation: 'child' })
    expect((await t.call(partner, families.noteBirth, { params, body: { bornOn: '2026-11-13' } })).statusCode).toBe(404)
  })

  test('a child of two families is one person in both; who does not work with both cannot bring the child over', async () => {
    const first = await opened([mother, child])
    const second = await opened([father])
    const body = { fromFamilyId: first.familyId, personId: first.ids[1]!, relation: 'child', home: 'both' }
    const stranger = await t.county.worker('family_partner', unit)
    expect(
      (await t.call(stranger, families.joinMember, { params: { familyId: second.familyId }, body })).statusCode,
    ).toBe(404)
    await t.county.circle(
      stranger,
      { ...second, unitId: unit.unitId, mother: null!, father: null!, child: null!, teen: null! },
      'family_partner',
    )
    expect(
      (await t.call(stranger, families.joinMember, { params: { familyId: second.familyId }, body })).statusCode,
    ).toBe(422)
    await t.ask(partner, families.joinMember, { params: { familyId: second.familyId }, body })
    for (const familyId of [first.familyId, second.familyId])
      expect((await read(familyId)).members.map(({ personId }) => personId)).toContain(first.ids[1])
  })

  test('authority changes in time: what stood before ends the day before, and an end ends it', async () => {
    const { familyId, ids } = await opened([mother, father, child])
    const pair = { childId: ids[2], guardianId: ids[1] }
    const set = (authority: string, startDate: string) =>
      t.ask(partner, families.setGuardianship, { params: { familyId }, body: { ...pair, authority, startDate } })
    await set('shared', '2020-01-01')
    await set('informed_only', '2026-06-01')
    await t.ask(partner, families.endGuardianship, { params: { familyId }, body: { ...pair, endDate: '2026-10-31' } })
    expect((await read(familyId)).guardianships).toMatchObject([
      { authority: 'shared', startDate: '2020-01-01', endDate: '2026-05-31' },
      { authority: 'informed_only', startDate: '2026-06-01', endDate: '2026-10-31' },
    ])
  })

  test('someone moves home and later leaves the family; the record of having belonged stays', async () => {
    const { familyId, ids } = await opened([mother, father, child])
    const params = { familyId, personId: ids[1]! }
    await t.ask(partner, families.changeMember, { params, body: { relation: 'parent', home: 'other_home' } })
    await t.ask(partner, families.endMembership, { params, body: { endDate: '2026-11-01' } })
    const gone = (await read(familyId)).members.find(({ personId }) => personId === ids[1])!
    expect(gone.home).toBe('other_home')
    expect(gone.endDate).not.toBeNull()
  })

  test('disability, accessibility and the integration period are kept per person and in time', async () => {
    const { familyId, ids } = await opened([mother, child])
    const circumstanceId = newId()
    const note = (body: object) =>
      t.ask(partner, families.noteCircumstance, {
        params: { familyId },
        body: { circumstanceId: newId(), personId: ids[0], startDate: '2026-01-01', ...body },
      })
    await note({ circumstanceId, kind: 'accessibility', words: 'Esteetön tila, pyörätuoli' })
    await note({ kind: 'integration', words: 'Kotoutumisaika', endDate: '2028-12-31' })
    await t.ask(partner, families.endCircumstance, {
      params: { familyId, circumstanceId },
      body: { endDate: '2026-09-30' },
    })
    const { circumstances } = await t.ask(partner, families.listCircumstances, { params: { familyId } })
    expect(circumstances).toMatchObject([
      { kind: 'accessibility', personId: ids[0], endDate: '2026-09-30' },
      { kind: 'integration', endDate: '2028-12-31' },
    ])
  })
})

test('[S3-2] an interpreter is asked for a meeting and confirmed; until then the meeting stands on Today', async () => {
  const { familyId, ids } = await opened([{ ...mother, language: 'so', interpreter: 'so' }, child])
  const [meetingId, bookingId] = [newId(), newId()]
  const startsAt = new Date(Date.now() + 2 * 86_400_000).toISOString()
  await t.ask(partner, engagement.planMeeting, {
    params: { familyId },
    body: { meetingId, startsAt, personIds: [ids[0]], interpreter: 'needed' },
  })
  const asking = async () =>
    (await t.ask(partner, engagement.today)).rows.filter(
      ({ why, familyId: of }) => why === 'interpreter-missing' && of === familyId,
    ).length
  expect(await asking()).toBe(1)
  await t.ask(partner, engagement.askInterpreter, {
    params: { familyId },
    body: { bookingId, meetingId, language: 'so', way: 'video', provider: 'Tulkkikeskus' },
  })
  // asked is not yet sure
  expect(await asking()).toBe(1)
  const answer = (state: string) =>
    t.call(partner, engagement.answerInterpreter, { params: { familyId, bookingId }, body: { state } })
  expect((await answer('confirmed')).statusCode).toBe(200)
  expect(await asking()).toBe(0)
  expect((await answer('not_found')).statusCode).toBe(422)
  expect((await answer('cancelled')).statusCode).toBe(200)
  expect(await asking()).toBe(1)
  const { bookings } = await t.ask(partner, engagement.listInterpreters, { params: { familyId } })
  expect(bookings).toMatchObject([
    { language: 'so', way: 'video', state: 'cancelled', askedBy: partner.name, meetingId },
  ])
})
