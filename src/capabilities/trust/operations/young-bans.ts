// What a young person keeps from a guardian. The rows of the log about the ban are not that guardian's to read either.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/young-bans.ts'

type Contract = typeof contract

export const listYoungBans: Operation<Contract['listYoungBans']> = async ({ db, hidesFrom }, { params }) => {
  const bans = await q.listYoungBans(db, params.familyId)
  hidesFrom(bans.map(({ guardianId }) => guardianId))
  return { bans }
}

export const decideYoungBan: Operation<Contract['decideYoungBan']> = async (
  { db, discloses, hidesFrom },
  { params, body },
) => {
  hidesFrom([body.guardianId])
  discloses([], [body.personId])
  const wrong = await q.decideYoungBan(db, { ...body, familyId: params.familyId })
  if (wrong === 'trust.not-a-minor') return refused(wrong, 'personId')
  if (wrong === 'trust.not-a-guardian') return refused(wrong, 'guardianId')
  return wrong === '' ? {} : refused(wrong)
}

export const liftYoungBan: Operation<Contract['liftYoungBan']> = async (
  { db, discloses, hidesFrom },
  { params, body },
) => {
  const ban = await q.findYoungBan(db, params.familyId, params.banId)
  if (ban === null) return refused('not-found')
  hidesFrom([ban.guardianId])
  discloses([], [ban.personId])
  return (await q.liftYoungBan(db, params.familyId, params.banId, body.reason)) ? {} : refused('trust.ban-not-in-force')
}
