// Duplicates before a family is made, and two records of one family made one.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import { findContact } from '../queries/contacts.ts'
import * as q from '../queries/duplicates.ts'

type Contract = typeof contract

export const findDuplicates: Operation<Contract['findDuplicates']> = async ({ db, notes }, { params, body }) => {
  const contact = await findContact(db, params.contactId)
  if (contact === null) return refused('not-found')
  if (contact.familyId !== null) return refused('families.contact-has-family')
  const rows = await q.likelyDuplicates(db, params.contactId, body.people)
  notes({ asked: body.people.length, inReach: rows.filter(({ familyId }) => familyId !== null).length })
  return {
    matches: rows.map(
      ({ askedId, why, familyId, name, phase, unitName, personId, givenName, surname, bornOn, ask }) => ({
        askedId,
        why,
        family:
          familyId === null || personId === null || phase === null
            ? null
            : {
                familyId,
                name: name ?? '',
                phase,
                person: { personId, givenName: givenName ?? '', surname: surname ?? '', bornOn },
              },
        unitName,
        ask,
      }),
    ),
  }
}

export const mergeFamilies: Operation<Contract['mergeFamilies']> = async (
  { db, today, discloses },
  { params, body },
) => {
  if (!(await q.mergeFamilies(db, params.familyId, { ...body, on: today })))
    return refused('families.merge-not-yours', 'otherId')
  discloses([body.otherId])
  return {}
}

export const undoMerge: Operation<Contract['undoMerge']> = async ({ db, today, discloses }, { params, body }) => {
  const otherId = await q.otherOf(db, params.familyId, params.mergeId)
  if (otherId === null) return refused('not-found')
  if (!(await q.undoMerge(db, params.familyId, { mergeId: params.mergeId, ...body, on: today })))
    return refused('not-found')
  discloses([otherId])
  return {}
}

export const listMerges: Operation<Contract['listMerges']> = async ({ db }, { params }) => ({
  merges: await q.listMerges(db, params.familyId),
})
