// A family divided in two through the API: separation with a child of both homes and a safety ban, and a split taken back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract as engagement } from '#rooms/engagement/contract.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'

let t: TestApi
let unit: TestUnit
let lead: TestWorker
let stranger: TestWorker
beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  lead = await t.county.worker('family_partner', unit)
  stranger = await t.county.worker('coordinator', unit)
})
afterAll(() => t.stop())

async function note(family: TestFamily, persons: readonly { personId: string }[], text: string): Promise<void> {
  await t.ask(lead, engagement.writeNote, {
    params: { familyId: family.familyId },
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
const notesOf = async (who: TestWorker, familyId: string) =>
  (await t.call(who, engagement.listNotes, { params: { familyId } })).body

describe('[S3-2] parents separate', () => {
  let family: TestFamily
  let mother: TestWorker
  let father: TestWorker
  const [splitId, otherId] = [newId(), newId()]

  beforeAll(async () => {
    family = await t.county.family(unit, { safetyBan: true })
    await t.county.circle(lead, family, 'family_partner')
    mother = await t.county.familyAccount(family.mother, 'family_adult')
    father = await t.county.familyAccount(family.father, 'family_adult')
    await t.county.reach(mother, family, 'family_adult', [family.mother, family.father, family.child])
    await t.county.reach(father, family, 'family_adult', [family.father, family.child])
    // What the father reads of the mother ends by itself one day.
    await t.county.circle({ accountId: father.accountId }, family, 'family_adult', {
      personId: family.mother.personId,
      write: [],
      validTo: '2100-01-31T00:00:00Z',
    })
    for (const guardianId of [family.mother.personId, family.father.personId])
      await t.ask(lead, families.setGuardianship, {
        params: { familyId: family.familyId },
        body: { childId: family.child.personId, guardianId, authority: 'shared', startDate: '2026-01-05' },
      })
    await note(family, [family.mother], 'Äidin asia')
    await note(family, [family.father], 'Isän asia')
    await note(family, [family.father, family.mother], 'Vanhempien yhteinen')
    await note(family, [family.child], 'Lapsen asia')
  })
  const body = () => ({
    splitId,
    otherId,
    name: 'Isän koti',
    leaving: [family.father.personId],
    inBoth: [family.child.personId],
    reason: 'Vanhemmat erosivat',
  })
  const params = () => ({ familyId: family.familyId })

  test('the preview says what follows and who loses whom, and changes nothing', async () => {
    const preview = await t.ask(lead, families.previewSplit, { params: params(), body: body() })
    expect(preview.follows).toContainEqual({ kind: 'engagement.note', count: 1 })
    expect(preview.together).toBe(1)
    const ends = preview.reach.filter((row) => row.ends)
    expect(ends.map(({ personId, aboutId }) => [personId, aboutId]).toSorted()).toEqual(
      [
        [family.father.personId, family.mother.personId],
        [family.mother.personId, family.father.personId],
      ].toSorted(),
    )
    expect(await notesOf(mother, family.familyId)).toContain('Isän asia')
  })

  test('who does not lead the work does not divide it; nobody may be left out of both', async () => {
    expect((await t.call(stranger, families.splitFamily, { params: params(), body: body() })).statusCode).toBe(403)
    const nobody = await t.call(lead, families.splitFamily, { params: params(), body: { ...body(), leaving: [] } })
    expect(nobody.json()).toMatchObject({ fields: [{ field: 'leaving', why: 'families.split-nobody-leaves' }] })
  })

  test('what is one’s own follows, the shared stays, and neither parent reads the other’s any more', async () => {
    await t.ask(lead, families.splitFamily, { params: params(), body: body() })
    const [oldOfMother, oldOfFather, newOfFather] = [
      await notesOf(mother, family.familyId),
      await notesOf(father, family.familyId),
      await notesOf(father, otherId),
    ]
    expect(oldOfMother).toContain('Äidin asia')
    expect(oldOfMother).toContain('Lapsen asia')
    expect(oldOfFather).toContain('Lapsen asia')
    expect(newOfFather).toContain('Isän asia')
    for (const answer of [oldOfMother, oldOfFather, newOfFather]) expect(answer).not.toContain('Vanhempien yhteinen')
    expect(oldOfMother).not.toContain('Isän asia')
    expect(oldOfFather).not.toContain('Äidin asia')
    expect((await t.call(mother, families.getFamily, { params: { familyId: otherId } })).body).not.toContain('Oskari')
    // Who leads the work has it all.
    expect(await notesOf(lead, family.familyId)).toContain('Vanhempien yhteinen')
    expect(await notesOf(lead, otherId)).toContain('Isän asia')
    const { members, assignments, safetyBan } = await t.ask(lead, families.getFamily, { params: { familyId: otherId } })
    expect(members.map(({ personId, home }) => [personId, home]).toSorted()).toEqual(
      [
        [family.father.personId, 'here'],
        [family.child.personId, 'both'],
      ].toSorted(),
    )
    expect([assignments.length, safetyBan]).toEqual([0, false])
    // The ban of the one who stays goes on closing places there.
    expect((await t.ask(lead, families.getFamily, { params: params() })).safetyBan).toBe(true)
    expect((await t.ask(lead, families.listSplits, { params: { familyId: otherId } })).splits).toMatchObject([
      { is: 'old', familyId: family.familyId },
    ])
  })

  test('undone it stands as it stood', async () => {
    const undo = () =>
      t.call(lead, families.undoSplit, { params: { ...params(), splitId }, body: { reason: 'Palasivat yhteen' } })
    expect((await undo()).statusCode).toBe(200)
    expect(await notesOf(mother, family.familyId)).toContain('Vanhempien yhteinen')
    expect(await notesOf(father, family.familyId)).toContain('Isän asia')
    expect((await t.call(lead, families.getFamily, { params: { familyId: otherId } })).statusCode).toBe(404)
    const { members } = await t.ask(lead, families.getFamily, { params: params() })
    expect(members.filter(({ endDate }) => endDate === null)).toHaveLength(4)
    expect((await t.ask(lead, families.listSplits, { params: params() })).splits).toMatchObject([
      { name: 'Isän koti', undoneReason: 'Palasivat yhteen' },
    ])
    expect((await undo()).statusCode).toBe(404)
    // A reach that had an end of its own has it again.
    const { until } = await t.county.db.get<{ until: string }>({
      text: `select to_char(valid_to at time zone 'UTC', 'YYYY-MM-DD') as until from trust.circle
        where account_id = $1 and family_id = $2 and person_id = $3 and (valid_to is null or valid_to > now())`,
      values: [father.accountId, family.familyId, family.mother.personId],
    })
    expect(until).toBe('2100-01-31')
  })

  test('once the new family has a record of its own there is something to lose, and it is not undone', async () => {
    const again = { splitId: newId(), otherId: newId() }
    await t.ask(lead, families.splitFamily, { params: params(), body: { ...body(), ...again } })
    await note({ ...family, familyId: again.otherId }, [family.father], 'Uuden kodin asia')
    const undo = await t.call(lead, families.undoSplit, {
      params: { ...params(), splitId: again.splitId },
      body: { reason: 'Palasivat yhteen' },
    })
    expect(undo.json()).toMatchObject({ why: 'families.split-worked-since' })
    expect(await notesOf(lead, again.otherId)).toContain('Uuden kodin asia')
  })
})
