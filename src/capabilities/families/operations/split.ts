// Dividing a family in two: the preview, the act, and taking it back.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/split.ts'
import { splitFault } from '../rules/split.ts'

type Contract = typeof contract

const AT_FAULT = {
  'not-found': refused('not-found'),
  'not-a-member': refused('families.not-a-member', 'leaving'),
  'nobody-stays': refused('families.split-nobody-stays', 'leaving'),
  proposed: refused('families.split-while-proposed'),
  'worked-since': refused('families.split-worked-since'),
} as const

export const previewSplit: Operation<Contract['previewSplit']> = async ({ db, discloses }, { params, body }) => {
  const fault = splitFault(await q.presentMembers(db, params.familyId), body)
  if (fault !== null) return refused(fault, 'leaving')
  const preview = await q.previewSplit(db, params.familyId, body)
  if (preview === null) return refused('not-found')
  discloses(
    [params.familyId],
    preview.reach.map(({ about }) => about),
  )
  return {
    ...preview,
    reach: preview.reach.map(({ reader, about, ends, opens }) => ({ personId: reader, aboutId: about, ends, opens })),
  }
}

export const splitFamily: Operation<Contract['splitFamily']> = async ({ db, today, discloses }, { params, body }) => {
  const fault = splitFault(await q.presentMembers(db, params.familyId), body)
  if (fault !== null) return refused(fault, 'leaving')
  const done = await q.splitFamily(db, params.familyId, { ...body, on: today })
  if (done !== 'done') return AT_FAULT[done]
  discloses([body.otherId], [...body.leaving, ...body.inBoth])
  return {}
}

export const undoSplit: Operation<Contract['undoSplit']> = async ({ db, today, discloses }, { params, body }) => {
  const otherId = await q.otherOfSplit(db, params.familyId, params.splitId)
  if (otherId === null) return refused('not-found')
  const done = await q.undoSplit(db, params.familyId, { splitId: params.splitId, ...body, on: today })
  if (done !== 'done') return AT_FAULT[done]
  discloses([otherId])
  return {}
}

export const listSplits: Operation<Contract['listSplits']> = async ({ db }, { params }) => ({
  splits: await q.listSplits(db, params.familyId),
})
