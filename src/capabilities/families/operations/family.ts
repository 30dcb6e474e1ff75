// A family: reading its header, its people, who answers for it.
import { isPermitted } from '#kit/access.ts'
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import { access } from '../access.ts'
import type { contract } from '../contract.ts'
import * as families from '../queries/families.ts'
import * as people from '../queries/people.ts'
import { identityCodeFault } from '../rules/identity-code.ts'

type Contract = typeof contract

export const search: Operation<Contract['search']> = async ({ db }, { body }) => ({
  hits: (await people.search(db, body.query, body.limit)).map(
    ({ familyId, name, phase, personId, givenName, surname, bornOn }) => ({
      familyId,
      name,
      phase,
      person: personId === null ? null : { personId, givenName: givenName ?? '', surname: surname ?? '', bornOn },
    }),
  ),
})

export const getFamily: Operation<Contract['getFamily']> = async ({ db, actor }, { params }) => {
  const family = await families.findFamily(db, params.familyId)
  if (family === null) return refused('not-found')
  const { heldFrom: _heldFrom, ...header } = family
  // A unit's name is a place clue: under a safety ban family members do not see it.
  const hidesPlace = family.safetyBan && actor.personId !== null
  return {
    ...header,
    unitId: hidesPlace ? null : family.unitId,
    unitName: hidesPlace ? null : family.unitName,
    namedWorkerExplanation: actor.personId === null ? family.namedWorkerExplanation : null,
    members: await families.listMembers(db, params.familyId),
    guardianships: await families.listGuardianships(db, params.familyId),
    phases: await families.listPhases(db, params.familyId),
    assignments: await families.listAssignments(db, params.familyId),
    may: Object.entries(access)
      .filter(([, ways]) => isPermitted(ways, actor))
      .map(([action]) => action),
    relation: {
      circleRoles: [...(actor.relation?.circleRoles ?? [])],
      unitRoles: [...(actor.relation?.unitRoles ?? [])],
      read: actor.relation?.read ?? 0,
      write: actor.relation?.write ?? 0,
    },
    purpose: actor.relation?.purpose ?? '',
  }
}

export const getDetails: Operation<Contract['getDetails']> = async ({ db }, { params }) => ({
  details: await people.listDetails(db, params.familyId),
})

export const addDetail: Operation<Contract['addDetail']> = async ({ db, today }, { params, body }) =>
  (await people.addDetail(db, params.familyId, { ...body, on: today })) === 1 ? {} : refused('not-found')

export const addMember =
  (syntheticOnly: boolean): Operation<Contract['addMember']> =>
  async ({ db, today }, { params, body }) => {
    const fault = identityCodeFault(body.identityCode, syntheticOnly)
    if (fault !== null) return refused(fault, 'identityCode')
    return (await people.addMember(db, params.familyId, body, today)) ? {} : refused('not-found')
  }

export const setSafetyBan: Operation<Contract['setSafetyBan']> = async ({ db }, { params, body }) =>
  (await people.setSafetyBan(db, params.familyId, params.personId, body.on)) ? {} : refused('not-found')
