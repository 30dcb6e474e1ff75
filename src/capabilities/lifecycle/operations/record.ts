// One family's record as a file, for those entitled: what the reader's own reach lets through, all persons named in the log.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/record.ts'

export const exportFamily: Operation<(typeof contract)['exportFamily']> = async (
  { db, at, today, discloses },
  { params },
) => {
  const { family, ...record } = await q.familyRecord(db, params.familyId)
  const [head] = family ?? []
  if (head === undefined) return refused('not-found')
  discloses([params.familyId], await q.memberIds(db, params.familyId))
  return {
    fileName: `${params.familyId}-${today}.json`,
    mediaType: 'application/json; charset=utf-8',
    content: `${JSON.stringify({ format: 'rinnalla-family', version: 1, at, familyId: params.familyId, family: head, ...record }, null, 2)}\n`,
  }
}
