// Two records of one person made one: looking for them, the preview, the act, and taking it back.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import { FOLLOWING_PERSON, type FollowingPerson } from '../model.ts'
import * as q from '../queries/person-merges.ts'

type Contract = typeof contract

const AT_FAULT = {
  'not-found': refused('not-found'),
  // A ban, a restriction, a family out of reach: one answer, so that it does not tell which.
  'not-here': refused('families.person-merge-not-here', 'otherId'),
  proposed: refused('families.person-merge-while-proposed', 'otherId'),
  guards: refused('families.persons-are-two', 'otherId'),
  accounts: refused('families.persons-sign-in-both', 'otherId'),
  both: refused('families.persons-have-both', 'otherId'),
  'changed-since': refused('families.person-merge-changed-since'),
} as const

const isFollowing = (kind: string): kind is FollowingPerson => (FOLLOWING_PERSON as readonly string[]).includes(kind)

export const listPersonDuplicates: Operation<Contract['listPersonDuplicates']> = async ({ db }, { params }) => ({
  duplicates: (await q.personDuplicates(db, params.familyId)).map(
    ({ personId, why, otherFamilyId, otherFamily, otherId, givenName, surname, bornOn, unitName, ask }) => ({
      personId,
      why,
      other:
        otherFamilyId === null || otherId === null
          ? null
          : {
              familyId: otherFamilyId,
              familyName: otherFamily ?? '',
              personId: otherId,
              givenName: givenName ?? '',
              surname: surname ?? '',
              bornOn,
            },
      unitName,
      ask,
    }),
  ),
})

export const previewPersonMerge: Operation<Contract['previewPersonMerge']> = async (
  { db, discloses },
  { params, body },
) => {
  const preview = await q.previewPersonMerge(db, params.familyId, body)
  if (preview.verdict !== 'ok') return AT_FAULT[preview.verdict]
  discloses([params.familyId, body.otherFamilyId], [body.keptId, body.otherId])
  const { kept, other, sameFamily, narrows } = preview
  const counts = new Map<FollowingPerson, number>()
  for (const { kind, count } of preview.follows) {
    const of = isFollowing(kind) ? kind : 'rest'
    counts.set(of, (counts.get(of) ?? 0) + count)
  }
  return { kept, other, sameFamily, narrows, follows: [...counts].map(([kind, count]) => ({ kind, count })) }
}

export const mergePersons: Operation<Contract['mergePersons']> = async ({ db, today, discloses }, { params, body }) => {
  const families = [...(await q.touchedBy(db, body.keptId)), ...(await q.touchedBy(db, body.otherId))]
  const done = await q.mergePersons(db, params.familyId, { ...body, on: today })
  if (done !== 'done') return AT_FAULT[done]
  discloses(families, [body.keptId, body.otherId])
  return {}
}

export const undoPersonMerge: Operation<Contract['undoPersonMerge']> = async (
  { db, today, discloses },
  { params, body },
) => {
  const merge = (await q.listPersonMerges(db, params.familyId)).find(({ mergeId }) => mergeId === params.mergeId)
  if (merge === undefined) return refused('not-found')
  const families = await q.touchedBy(db, merge.personId)
  const done = await q.undoPersonMerge(db, params.familyId, { mergeId: params.mergeId, ...body, on: today })
  if (done !== 'done') return AT_FAULT[done]
  discloses(families, [merge.personId, merge.otherId])
  return {}
}

export const listPersonMerges: Operation<Contract['listPersonMerges']> = async ({ db }, { params }) => ({
  merges: await q.listPersonMerges(db, params.familyId),
})
