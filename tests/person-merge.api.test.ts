// Two records of one person made one, through the API: a child found twice, what each record said, what is refused, and taking it back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { syntheticIdentityCode } from '#kit/identity-code.ts'
import type { Day } from '#kit/day.ts'
import { sql } from '#platform/sql.ts'
import { contract as engagement } from '#rooms/engagement/contract.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { contract as trust } from '#rooms/trust/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestPerson, type TestUnit, type TestWorker } from './support/county.ts'

let t: TestApi
let unit: TestUnit
let lead: TestWorker
let supervisor: TestWorker
beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  lead = await t.county.worker('family_partner', unit)
  supervisor = await t.county.worker('supervisor', unit)
})
afterAll(() => t.stop())

const at = (family: TestFamily) => ({ params: { familyId: family.familyId } })

async function note(family: TestFamily, persons: readonly TestPerson[], text: string): Promise<void> {
  await t.ask(lead, engagement.writeNote, {
    ...at(family),
    body: {
      noteId: newId(),
      meetingId: null,
      personIds: persons.map(({ personId }) => personId),
      text,
      nextStep: '',
      shared: true,
      corrects: null,
    },
  })
}

const merge = (
  who: TestWorker,
  [family, kept]: [TestFamily, TestPerson],
  [otherFamily, other]: [TestFamily, TestPerson],
  more: Record<string, unknown> = {},
) => {
  const mergeId = newId()
  return {
    mergeId,
    sent: t.call(who, families.mergePersons, {
      ...at(family),
      body: {
        mergeId,
        keptId: kept.personId,
        otherFamilyId: otherFamily.familyId,
        otherId: other.personId,
        reason: 'Sama henkilö, tarkistettu perheeltä',
        ...more,
      },
    }),
  }
}
const why = async (sent: Promise<{ statusCode: number; json(): { why: string; fields?: { why: string }[] } }>) => {
  const answer = await sent
  return answer.statusCode === 200 ? 'done' : (answer.json().fields?.[0]?.why ?? answer.json().why)
}

describe('[S3-2] a child of two homes, imported in one and entered by hand in the other', () => {
  const code = syntheticIdentityCode('2022-02-03' as Day, 7)
  let mothers: TestFamily
  let fathers: TestFamily
  let mother: TestWorker
  let father: TestWorker
  let mergeId: string

  beforeAll(async () => {
    mothers = await t.county.family(unit, { name: 'Koivuaho' })
    fathers = await t.county.family(unit, { name: 'Koivuahho' })
    for (const family of [mothers, fathers]) await t.county.circle(lead, family, 'family_partner')
    await t.county.db.run(
      sql`update families.person set source = 'imported', identity_code = ${code} where person_id = ${mothers.child.personId}`,
    )
    mother = await t.county.familyAccount(mothers.mother, 'family_adult')
    father = await t.county.familyAccount(fathers.father, 'family_adult')
    await t.county.reach(mother, mothers, 'family_adult', [mothers.mother, mothers.child])
    await t.county.reach(father, fathers, 'family_adult', [fathers.father, fathers.child])
    await note(mothers, [mothers.child], 'Äidin luona kirjattu')
    await note(fathers, [fathers.child], 'Isän luona kirjattu')
  })

  test('the page suggests the pair; the preview says what follows and whose word may be taken', async () => {
    const { duplicates } = await t.ask(lead, families.listPersonDuplicates, at(mothers))
    expect(duplicates.find(({ personId }) => personId === mothers.child.personId)).toMatchObject({
      why: 'name_and_birth',
      other: { familyId: fathers.familyId, personId: fathers.child.personId },
    })
    const preview = await t.ask(lead, families.previewPersonMerge, {
      ...at(mothers),
      body: { keptId: mothers.child.personId, otherFamilyId: fathers.familyId, otherId: fathers.child.personId },
    })
    expect(preview).toMatchObject({
      kept: { surname: 'Koivuaho', identityCode: code },
      other: { surname: 'Koivuahho', identityCode: null },
      sameFamily: false,
      narrows: [],
    })
    expect(preview.follows).toContainEqual({ kind: 'engagement.note', count: 1 })
  })

  test('made one: one person in both homes, each parent reads what was read before and no more, the other name is history', async () => {
    const one = merge(lead, [mothers, mothers.child], [fathers, fathers.child], { take: { surname: 'other' } })
    mergeId = one.mergeId
    expect(await why(one.sent)).toBe('done')
    for (const family of [mothers, fathers]) {
      const { members } = await t.ask(lead, families.getFamily, at(family))
      expect(members.filter(({ givenName }) => givenName === 'Aatu')).toMatchObject([
        { personId: mothers.child.personId, surname: 'Koivuahho' },
      ])
    }
    const { notes } = await t.ask(lead, engagement.listNotes, at(fathers))
    expect(notes.map(({ text, persons }) => [text, persons.map(({ personId }) => personId)])).toEqual([
      ['Isän luona kirjattu', [mothers.child.personId]],
    ])
    expect((await t.call(father, engagement.listNotes, at(fathers))).body).toContain('Isän luona kirjattu')
    expect((await t.call(mother, engagement.listNotes, at(mothers))).body).toContain('Äidin luona kirjattu')
    for (const [who, family] of [
      [father, mothers],
      [mother, fathers],
    ] as const)
      expect((await t.call(who, engagement.listNotes, at(family))).statusCode).toBe(404)
    const { merges } = await t.ask(lead, families.listPersonMerges, at(mothers))
    expect(merges).toMatchObject([
      {
        was: { surname: 'Koivuahho' },
        keptWas: { surname: 'Koivuaho' },
        nowSays: { surname: 'Koivuahho', identityCode: code },
        mayUndo: true,
        undoneOn: null,
      },
    ])
    expect(merges[0]!.followed).toBeGreaterThan(2)
    // The log that was sealed before it names the person who stands today, in each home its own rows.
    const { rows } = await t.ask(father, trust.familyLog, at(fathers))
    expect(rows.find(({ event }) => event === 'engagement.note-written')?.personIds).toEqual([mothers.child.personId])
    expect(JSON.stringify(rows)).not.toContain(fathers.child.personId)
  })

  test('taken back: what was written since in the father’s home is the other’s, and each record says what it said', async () => {
    await note(fathers, [mothers.child], 'Kirjattu yhdistämisen jälkeen')
    const undone = await t.call(lead, families.undoPersonMerge, {
      params: { familyId: fathers.familyId, mergeId },
      body: { reason: 'Eri lapset' },
    })
    expect(undone.statusCode).toBe(200)
    const { notes } = await t.ask(lead, engagement.listNotes, at(fathers))
    expect(new Set(notes.flatMap(({ persons }) => persons.map(({ personId }) => personId)))).toEqual(
      new Set([fathers.child.personId]),
    )
    expect(notes).toHaveLength(2)
    const surnames = await t.county.db.rows(
      sql<{ surname: string; identity_code: string | null }>`select surname, identity_code from families.person
        where person_id in (${mothers.child.personId}, ${fathers.child.personId}) order by identity_code nulls last`,
    )
    expect(surnames).toEqual([
      { surname: 'Koivuaho', identity_code: code },
      { surname: 'Koivuahho', identity_code: null },
    ])
    expect((await t.ask(lead, families.listPersonMerges, at(mothers))).merges).toMatchObject([
      { mayUndo: false, undoneReason: 'Eri lapset' },
    ])
  })
})

describe('[S3-2] two records of one child in one family', () => {
  test('who read of one alone reads of what both allowed, and the rest is said before and brought back by undoing', async () => {
    const family = await t.county.family(unit)
    await t.county.circle(lead, family, 'family_partner')
    const father = await t.county.familyAccount(family.father, 'family_adult')
    await t.county.reach(father, family, 'family_adult', [family.father, family.child])
    await note(family, [family.child], 'Ensimmäinen tietue')
    await note(family, [family.teen], 'Toinen tietue')
    const preview = await t.ask(lead, families.previewPersonMerge, {
      ...at(family),
      body: { keptId: family.child.personId, otherFamilyId: family.familyId, otherId: family.teen.personId },
    })
    expect(preview.narrows).toMatchObject([{ name: `Oskari ${family.father.surname}` }])
    const { mergeId, sent } = merge(lead, [family, family.child], [family, family.teen])
    expect(await why(sent)).toBe('done')
    const seen = async () => (await t.call(father, engagement.listNotes, at(family))).body
    expect(await seen()).not.toContain('tietue')
    expect((await t.ask(lead, families.getFamily, at(family))).members).toHaveLength(3)
    await t.ask(lead, families.undoPersonMerge, {
      params: { familyId: family.familyId, mergeId },
      body: { reason: 'Sisaruksia' },
    })
    expect(await seen()).toContain('Ensimmäinen tietue')
    expect(await seen()).not.toContain('Toinen tietue')
  })
})

describe('what is not made one here', () => {
  test('[S0-11] a ban of one alone, a restricted family and a family out of reach are answered alike', async () => {
    const plain = await t.county.family(unit, { name: 'Rantakivi' })
    const hiding = await t.county.family(unit, { name: 'Rantakivi', safetyBan: true })
    const restricted = await t.county.family(unit, { name: 'Rantakivi', restricted: true })
    for (const family of [plain, hiding, restricted]) await t.county.circle(lead, family, 'family_partner')
    expect(await why(merge(lead, [plain, plain.mother], [hiding, hiding.mother]).sent)).toBe(
      'families.person-merge-not-here',
    )
    expect(await why(merge(lead, [plain, plain.mother], [restricted, restricted.mother]).sent)).toBe(
      'families.person-merge-not-here',
    )
    // The mother also stands in a family that the partner does not reach.
    const elsewhere = await t.county.family(unit, { name: 'Rantakivi' })
    const second = await t.county.family(unit, { name: 'Rantakivi' })
    await t.county.circle(lead, second, 'family_partner')
    await t.county.db
      .run(sql`insert into families.member (area_id, family_id, unit_id, person_id, given_name, surname, born_on, relation, start_date)
      select area_id, ${elsewhere.familyId}, unit_id, person_id, given_name, surname, born_on, 'other', '2026-01-05' from families.member where person_id = ${second.mother.personId}`)
    expect(await why(merge(lead, [plain, plain.mother], [second, second.mother]).sent)).toBe(
      'families.person-merge-not-here',
    )
    // Who supervises the unit of all of them may.
    expect(await why(merge(supervisor, [plain, plain.mother], [second, second.mother]).sent)).toBe('done')
    // A stranger learns nothing.
    const far = await t.county.worker('supervisor', await t.county.unit())
    expect(await why(merge(far, [plain, plain.father], [second, second.father]).sent)).toBe('not-found')
  })

  test('a guardian and the child, two who sign in, and two answers of one day are two people', async () => {
    const family = await t.county.family(unit)
    const other = await t.county.family(unit)
    for (const one of [family, other]) await t.county.circle(lead, one, 'family_partner')
    await t.ask(lead, families.setGuardianship, {
      ...at(family),
      body: {
        childId: family.child.personId,
        guardianId: family.mother.personId,
        authority: 'full',
        startDate: '2026-01-05',
      },
    })
    expect(await why(merge(lead, [family, family.mother], [family, family.child]).sent)).toBe(
      'families.persons-are-two',
    )
    await t.county.familyAccount(family.father, 'family_adult')
    await t.county.familyAccount(other.father, 'family_adult')
    expect(await why(merge(lead, [family, family.father], [other, other.father]).sent)).toBe(
      'families.persons-sign-in-both',
    )
    for (const person of [family.mother, family.father])
      await t.county.db
        .run(sql`insert into measures.answer (area_id, family_id, unit_id, answer_id, person_id, episode, point, answered_on, life, created_by)
          values (99, ${family.familyId}, ${unit.unitId}, ${newId()}, ${person.personId}, 1, 'start', '2026-02-01', 5, ${lead.accountId})`)
    expect(await why(merge(lead, [family, family.mother], [family, family.father]).sent)).toBe(
      'families.persons-have-both',
    )
  })
})
