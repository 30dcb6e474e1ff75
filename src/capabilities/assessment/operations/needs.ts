// The initial assessment: reading it, saving it, needs and opinions.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import { extraTaken, withExtra } from '#rooms/organisations/index.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/needs.ts'

type Contract = typeof contract

export const getAssessment: Operation<Contract['getAssessment']> = async ({ db }, { params }) => {
  const found = await q.findAssessment(db, params.familyId)
  const [assessment = null] = found === null ? [] : await withExtra(db, 'assessment', [found])
  return {
    assessment,
    needs: await q.listNeeds(db, params.familyId),
    opinions: await q.listOpinions(db, params.familyId),
  }
}

export const listNeeds: Operation<Contract['listNeeds']> = async ({ db }, { params }) => ({
  needs: await q.listNeeds(db, params.familyId),
})

export const saveAssessment: Operation<Contract['saveAssessment']> = async ({ db, today }, { params, body }) => {
  const before = body.revision === 0 ? {} : ((await q.findAssessment(db, params.familyId))?.extra ?? {})
  const extra = await extraTaken(db, 'assessment', today, body.extra, { before, complete: body.complete })
  if (!extra.ok) return extra
  const kept = { ...body, extra: extra.value }
  const saved =
    body.revision === 0
      ? await q.startAssessment(db, params.familyId, kept, today)
      : await q.saveAssessment(db, params.familyId, kept, today)
  if (saved === 0) return refused(body.revision === 0 ? 'not-found' : 'edit.changed-meanwhile')
  return { assessmentId: body.assessmentId, revision: body.revision + 1 }
}

export const saveNeed: Operation<Contract['saveNeed']> = async ({ db, today }, { params, body }) => {
  const saved =
    body.revision === 0
      ? await q.addNeed(db, params.familyId, params.needId, body, today)
      : await q.saveNeed(db, params.familyId, params.needId, body)
  if (saved === 0) return refused(body.revision === 0 ? 'assessment.not-started' : 'edit.changed-meanwhile')
  return { revision: body.revision + 1 }
}

export const recordOpinion: Operation<Contract['recordOpinion']> = async ({ db }, { params, body }) =>
  (await q.recordOpinion(db, params.familyId, body)) === 1 ? {} : refused('not-found')
