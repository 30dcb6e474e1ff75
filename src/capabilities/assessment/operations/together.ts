// What is made together: earlier services, the close network, contribution requests, the family's own writing.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import { listNeeds } from '../queries/needs.ts'
import * as q from '../queries/together.ts'

type Contract = typeof contract

export const listEarlierServices: Operation<Contract['listEarlierServices']> = async ({ db }, { params }) => ({
  services: await q.listEarlierServices(db, params.familyId),
})

export const saveEarlierService: Operation<Contract['saveEarlierService']> = async ({ db }, { params, body }) => {
  const { familyId, earlierId } = params
  const saved =
    body.revision === 0
      ? await q.addEarlierService(db, familyId, earlierId, body)
      : await q.saveEarlierService(db, familyId, earlierId, body)
  if (saved === 0) return refused(body.revision === 0 ? 'assessment.not-started' : 'edit.changed-meanwhile')
  return { revision: body.revision + 1 }
}

export const listNetworkMaps: Operation<Contract['listNetworkMaps']> = async ({ db }, { params }) => ({
  maps: await q.listNetworkMaps(db, params.familyId),
})

export const saveNetworkMap: Operation<Contract['saveNetworkMap']> = async ({ db, today }, { params, body }) => {
  const on = body.mappedOn ?? today
  if (on > today) return refused('assessment.mapped-not-yet', 'mappedOn')
  const saved =
    body.revision === 0
      ? await q.addNetworkMap(db, params.familyId, params.mapId, { ...body, on })
      : await q.saveNetworkMap(db, params.familyId, params.mapId, body)
  if (saved === 0) return refused(body.revision === 0 ? 'not-found' : 'edit.changed-meanwhile')
  return { revision: body.revision + 1 }
}

export const listContributions: Operation<Contract['listContributions']> = async ({ db }, { params }) => ({
  contributions: await q.listContributions(db, params.familyId),
})

export const askContribution: Operation<Contract['askContribution']> = async (
  { db, actor, today, discloses },
  { params, body },
) => {
  if (body.dueOn < today) return refused('assessment.due-passed', 'dueOn')
  if (body.workerId === actor.workerId) return refused('assessment.asked-oneself', 'workerId')
  if (!(await q.isWorker(db, body.workerId))) return refused('assessment.no-such-worker', 'workerId')
  if (await q.isRestricted(db, params.familyId)) return refused('assessment.restricted-asks-nobody', 'workerId')
  const names = await q.namesOf(db, params.familyId, body.personIds)
  if (names.length !== new Set(body.personIds).size) return refused('assessment.person-not-member', 'personIds')
  const needs = (await listNeeds(db, params.familyId)).filter(({ needId }) => body.needIds.includes(needId))
  if (needs.length !== body.needIds.length) return refused('assessment.no-such-need', 'needIds')
  // What is shared is fixed here: what is written of the family later does not reach the one asked.
  const shared = {
    names,
    background: body.background,
    needs: needs.map(({ needId, ownWords }) => ({ needId, ownWords })),
  }
  discloses([params.familyId], [...body.personIds, ...needs.flatMap(({ personIds }) => personIds)])
  return (await q.askContribution(db, params.familyId, { ...body, shared, on: today })) === 1
    ? {}
    : refused('not-found')
}

export const withdrawContribution: Operation<Contract['withdrawContribution']> = async ({ db, today }, { params }) =>
  (await q.withdrawContribution(db, params.familyId, params.contributionId, today)) === 1
    ? {}
    : refused('assessment.contribution-closed')

export const myContribution: Operation<Contract['myContribution']> = async ({ db }, { params }) =>
  (await q.findMine(db, params.contributionId)) ?? refused('not-found')

export const contribute: Operation<Contract['contribute']> = async ({ db, today, discloses }, { params, body }) => {
  const mine = await q.findMine(db, params.contributionId)
  if (mine === null) return refused('not-found')
  const [answer, reason] = body.outcome === 'answer' ? [body.text, null] : [null, body.text]
  if (!(await q.contribute(db, params.contributionId, answer, reason, today)))
    return refused('assessment.contribution-closed')
  discloses([mine.familyId], mine.personIds)
  return { familyId: mine.familyId }
}

export const listFamilyWords: Operation<Contract['listFamilyWords']> = async ({ db }, { params }) => ({
  words: await q.listFamilyWords(db, params.familyId),
})

export const listOwnWords: Operation<Contract['listOwnWords']> = async ({ db, actor, discloses }, { params }) => {
  if (actor.personId !== null) discloses([params.familyId], [actor.personId])
  return { words: await q.listOwnWords(db, params.familyId) }
}

export const sayOneself: Operation<Contract['sayOneself']> = async (
  { db, actor, today, discloses },
  { params, body },
) => {
  if ((body.kind === 'comment') !== (body.needId !== null)) return refused('assessment.comment-of-need', 'needId')
  if (!(await q.sayOneself(db, params.familyId, body, today))) return refused('assessment.no-such-need', 'needId')
  if (actor.personId !== null) discloses([params.familyId], [actor.personId])
  return {}
}
