// What is one's own: the session, preferences, drafts, own relatives.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries.ts'

type Contract = typeof contract

export const me: Operation<Contract['me']> = async ({ db, actor }) => ({
  accountId: actor.accountId,
  workerId: actor.workerId,
  self: actor.personId,
  organisationId: actor.organisationId,
  name: actor.name,
  title: actor.title,
  roles: [...actor.roles],
  language: actor.language,
  theme: actor.theme,
  demo: actor.demo,
  families: actor.personId === null ? [] : [...new Set((await q.listMyFamilies(db)).map((row) => row.family_id))],
})

export const setPreferences: Operation<Contract['setPreferences']> = async ({ db }, { body }) => {
  await q.setPreferences(db, body.language ?? null, body.theme ?? null)
  return {}
}

export const ownSecurity: Operation<Contract['ownSecurity']> = async ({ db }) => await q.ownSecurity(db)

export const listSessions: Operation<Contract['listSessions']> = async ({ db }) => ({
  sessions: (await q.listSessions(db)).map(({ started_at, seen_at, ...row }) => ({
    ...row,
    startedAt: started_at,
    seenAt: seen_at,
  })),
})

export const endSession: Operation<Contract['endSession']> = async ({ db }, { params }) =>
  (await q.endMySession(db, params.ref)) ? {} : refused('not-found')

export const listDrafts: Operation<Contract['listDrafts']> = async ({ db }) => ({ drafts: await q.listDrafts(db) })

export const getDraft: Operation<Contract['getDraft']> = async ({ db }, { params }) => ({
  draft: await q.findDraft(db, params.key),
})

export const keepDraft: Operation<Contract['keepDraft']> = async ({ db, at }, { params, body }) => {
  await q.keepDraft(db, params.key, body.content ?? null, body.title, body.familyId, at)
  return { updatedAt: at }
}

export const dropDraft: Operation<Contract['dropDraft']> = async ({ db }, { params }) => {
  await q.dropDraft(db, params.key)
  return {}
}

export const declareRelative: Operation<Contract['declareRelative']> = async ({ db }, { body }) => {
  await q.declareRelative(db, body.personId)
  return {}
}
