// The phase path, the controlled ending and its follow-up.
import { randomUUID } from 'node:crypto'
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import { extraTaken, withExtra } from '#rooms/organisations/index.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/families.ts'
import { followUpOn, openEndingItems } from '../rules/ending.ts'
import { lawOverTime } from './law.ts'
import { movePhase as mayMove, reopen as mayReopen } from '../rules/phases.ts'

type Contract = typeof contract

const EMPTY: q.EndingRow = {
  goalsReviewedOn: null,
  servicesHaveOwnersOn: null,
  wayBackAgreed: null,
  endCheck: null,
  closingNote: null,
  followUpOn: null,
  extra: {},
  revision: 0,
}

export const movePhase: Operation<Contract['movePhase']> = async ({ db, today }, { params, body }) => {
  const family = await q.lockFamily(db, params.familyId)
  if (family === null) return refused('not-found')
  if (family.revision !== body.revision) return refused('edit.changed-meanwhile')
  const ending = (await q.findEnding(db, params.familyId)) ?? EMPTY
  const move = mayMove(family.phase, body.to, {
    heldFrom: family.heldFrom,
    hasActivePartner: await q.hasActivePartner(db, params.familyId),
    openEndingItems: openEndingItems(ending),
    reason: body.reason,
  })
  if (!move.ok) return move
  await q.endPhaseEntry(db, params.familyId, today)
  await q.movePhase(db, params.familyId, body.to, move.value.heldFrom, today)
  await q.addPhaseEntry(db, params.familyId, {
    entryId: randomUUID(),
    phase: body.to,
    on: today,
    reason: move.value.reason ?? '',
  })
  if (move.value.openEndingItems.length > 0) await q.noteClosedDespite(db, params.familyId, move.value.reason ?? '')
  if (move.value.makesFollowUp) {
    const partner = (await q.listAssignments(db, params.familyId)).find(
      (a) => a.role === 'family_partner' && a.endDate === null,
    )
    await q.addTask(db, params.familyId, {
      taskId: randomUUID(),
      kind: 'follow_up',
      why: 'families.follow-up-due',
      workerId: partner?.workerId ?? null,
      dueOn: ending.followUpOn ?? followUpOn(today, (await lawOverTime(db))(today)),
    })
  }
  return { phase: body.to, revision: family.revision + 1 }
}

export const reopen: Operation<Contract['reopen']> = async ({ db, today }, { params, body }) => {
  const family = await q.lockFamily(db, params.familyId)
  if (family === null) return refused('not-found')
  if (family.revision !== body.revision) return refused('edit.changed-meanwhile')
  const next = mayReopen({ episode: family.episode, phase: family.phase })
  if (!next.ok) return next
  await q.endPhaseEntry(db, params.familyId, today)
  await q.beginEpisode(db, params.familyId, next.value, today)
  await q.addPhaseEntry(db, params.familyId, {
    entryId: randomUUID(),
    phase: next.value.phase,
    on: today,
    reason: body.reason,
  })
  return { episode: next.value.episode, phase: next.value.phase, revision: family.revision + 1 }
}

export const getEnding: Operation<Contract['getEnding']> = async ({ db }, { params }) => {
  const ending = (await q.findEnding(db, params.familyId)) ?? EMPTY
  const [read] = await withExtra(db, 'ending', [ending])
  return { ...read!, open: openEndingItems(ending) }
}

export const saveEnding: Operation<Contract['saveEnding']> = async ({ db, today }, { params, body }) => {
  const before = (await q.findEnding(db, params.familyId))?.extra ?? {}
  const complete = openEndingItems(body).length === 0
  const extra = await extraTaken(db, 'ending', today, body.extra, { before, complete })
  if (!extra.ok) return extra
  const saved = await q.saveEnding(db, params.familyId, { ...body, extra: extra.value })
  if (saved === 0) return refused('edit.changed-meanwhile')
  return { open: openEndingItems(body), revision: body.revision + 1 }
}

export const doTask: Operation<Contract['doTask']> = async ({ db, at }, { params, body }) =>
  (await q.doTask(db, params.familyId, params.taskId, body.outcome, at)) === 1 ? {} : refused('not-found')
