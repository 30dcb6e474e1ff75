/** The form of a new family: what it finds missing, and what it sends. */
import { expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { syntheticIdentityCode } from '#kit/identity-code.ts'
import { faultsOfOpening, firstMember, newMember, openingToSend, type Opening } from './opening.ts'

const born = '2019-03-04' as Day
const child = {
  ...newMember('0190a000-0000-7000-8000-000000000002'),
  givenName: 'Aatu',
  surname: 'Esimerkki',
  relation: 'child' as const,
  bornOn: born,
}
const form: Opening = {
  familyId: '0190a000-0000-7000-8000-000000000001',
  unitId: 1,
  name: 'Esimerkki',
  asPartner: true,
  members: [child],
}
const fields = (given: Partial<Opening>, demo = true) =>
  faultsOfOpening({ ...form, ...given }, demo).map(({ field, why }) => `${field} ${why}`)

test('a whole form has no faults', () => {
  expect(fields({})).toEqual([])
})

test('each thing missing is blamed on its own field', () => {
  expect(fields({ name: ' ', unitId: null, asPartner: null, members: [newMember('p')] })).toEqual([
    'name field.required',
    'unitId families.unit-missing',
    'members.0.givenName field.required',
    'members.0.surname field.required',
    'members.0.relation field.not-one-of-these',
    'members.0.bornOn families.birth-missing',
    'asPartner field.not-one-of-these',
  ])
  expect(fields({ members: [] })).toEqual(['members families.members-missing'])
})

test('an identity code is checked, and a demo takes invented ones only', () => {
  const code = syntheticIdentityCode(born, 0)
  const withCode = (identityCode: string) => ({ members: [{ ...child, identityCode }] })
  expect(fields(withCode(code))).toEqual([])
  expect(fields(withCode(`${code.slice(0, 10)}${code.endsWith('A') ? 'B' : 'A'}`))).toEqual([
    'members.0.identityCode identity-code.check-character',
  ])
  // Built here rather than written down, so that no such code stands in the text.
  const couldBeSomebody = `010203A899${'0123456789ABCDEFHJKLMNPRSTUVWXY'[Number('010203899') % 31]}`
  expect(fields(withCode(couldBeSomebody))).toEqual(['members.0.identityCode families.code-not-invented'])
  expect(fields(withCode(couldBeSomebody), false)).toEqual([])
})

test('an unborn child is sent with a due day and no birth day, everyone else the other way round', () => {
  const [unborn, aatu] = openingToSend({
    ...form,
    members: [
      { ...child, relation: 'unborn', dueOn: '2027-02-01' as Day },
      { ...child, dueOn: '2027-02-01' as Day },
    ],
  }).members
  expect(unborn).toMatchObject({ bornOn: null, dueOn: '2027-02-01' })
  expect(aatu).toMatchObject({ bornOn: born, dueOn: null, identityCode: null })
})

test('the contact becomes the first person', () => {
  expect(firstMember('p', 'Anna Maria Esimerkki', true)).toMatchObject({
    givenName: 'Anna Maria',
    surname: 'Esimerkki',
    relation: 'parent',
  })
  expect(firstMember('p', 'Anna', false)).toMatchObject({ givenName: 'Anna', surname: '', relation: null })
})
