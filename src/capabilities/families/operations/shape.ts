// A family's shape: who decides about a child, birth, relations and homes, people of two families, what must be arranged.
import { addDays } from '#kit/day.ts'
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/shape.ts'
import { identityCodeFault } from '../rules/identity-code.ts'

type Contract = typeof contract

export const setGuardianship: Operation<Contract['setGuardianship']> = async ({ db }, { params, body }) => {
  if (body.childId === body.guardianId) return refused('families.own-guardian', 'guardianId')
  if (!(await q.areMembers(db, params.familyId, [body.childId, body.guardianId])))
    return refused('families.not-a-member', 'guardianId')
  await q.endGuardianship(db, params.familyId, body, addDays(body.startDate, -1))
  return (await q.setGuardianship(db, params.familyId, body)) === 1 ? {} : refused('not-found')
}

export const endGuardianship: Operation<Contract['endGuardianship']> = async ({ db }, { params, body }) =>
  (await q.endGuardianship(db, params.familyId, body, body.endDate)) > 0 ? {} : refused('not-found')

export const changeMember: Operation<Contract['changeMember']> = async ({ db }, { params, body }) =>
  (await q.changeMember(db, params.familyId, params.personId, body.relation, body.home)) === 1
    ? {}
    : refused('not-found')

export const endMembership: Operation<Contract['endMembership']> = async ({ db, today }, { params, body }) => {
  if (body.endDate > today) return refused('families.day-ahead', 'endDate')
  return (await q.endMembership(db, params.familyId, params.personId, body.endDate)) === 1 ? {} : refused('not-found')
}

export const noteBirth =
  (syntheticOnly: boolean): Operation<Contract['noteBirth']> =>
  async ({ db, today }, { params, body }) => {
    if (body.bornOn > today) return refused('families.day-ahead', 'bornOn')
    const fault = identityCodeFault(body.identityCode, syntheticOnly)
    if (fault !== null) return refused(fault, 'identityCode')
    return (await q.noteBirth(db, params.familyId, params.personId, body)) ? {} : refused('not-found')
  }

export const joinMember: Operation<Contract['joinMember']> = async ({ db, today, discloses }, { params, body }) => {
  const joined = await q.joinMember(db, params.familyId, { ...body, on: today })
  if (!joined) return refused('families.not-a-member', 'personId')
  discloses([body.fromFamilyId], [body.personId])
  return {}
}

export const listCircumstances: Operation<Contract['listCircumstances']> = async ({ db }, { params }) => ({
  circumstances: await q.listCircumstances(db, params.familyId),
})

export const noteCircumstance: Operation<Contract['noteCircumstance']> = async ({ db }, { params, body }) =>
  (await q.noteCircumstance(db, params.familyId, body)) === 1 ? {} : refused('families.not-a-member', 'personId')

export const endCircumstance: Operation<Contract['endCircumstance']> = async ({ db }, { params, body }) =>
  (await q.endCircumstance(db, params.familyId, params.circumstanceId, body.endDate)) === 1 ? {} : refused('not-found')
