// Opening content: with a purpose, by breaking the glass, and its review; the log and the circle of a family.
import { randomUUID } from 'node:crypto'
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import { PURPOSE_HOURS } from '../model.ts'
import * as q from '../queries.ts'

type Contract = typeof contract

const later = (at: string, hours: number): string => new Date(Date.parse(at) + hours * 3_600_000).toISOString()

export const openWithPurpose: Operation<Contract['openWithPurpose']> = async ({ db, at }, { params, body }) => {
  const done = await q.openWithPurpose(db, randomUUID(), params.familyId, body.purpose, PURPOSE_HOURS)
  return done ? { until: later(at, PURPOSE_HOURS) } : refused('not-found')
}

export const breakGlass: Operation<Contract['breakGlass']> = async ({ db, at, discloses }, { body }) => {
  if (!(await q.breakGlass(db, randomUUID(), body.familyId, body.code, body.text))) return refused('not-found')
  discloses([body.familyId])
  return { until: later(at, 1) }
}

export const listBreakGlass: Operation<Contract['listBreakGlass']> = async ({ db }, { query }) => ({
  uses: await q.listBreakGlass(db, query.open),
})

export const reviewBreakGlass: Operation<Contract['reviewBreakGlass']> = async ({ db }, { params, body }) =>
  (await q.reviewBreakGlass(db, params.circleId, body.outcome, body.note)) ? {} : refused('not-found')

export const familyLog: Operation<Contract['familyLog']> = async ({ db, at }, { params, query }) => {
  const rows = await q.readFamilyLog(db, params.familyId, query.before ?? later(at, 1), query.limit)
  return {
    rows: rows.map((row) => ({ ...row, organisation: row.organisation ?? '' })),
    next: rows.length === query.limit ? (rows.at(-1)?.at ?? null) : null,
  }
}

export const familyCircle: Operation<Contract['familyCircle']> = async ({ db, discloses }, { params }) => {
  const circle = await q.listCircle(db, params.familyId)
  discloses(
    [],
    circle.flatMap(({ aboutId }) => aboutId ?? []),
  )
  return { circle }
}
