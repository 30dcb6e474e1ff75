// One's own views of lists: kept, renamed, chosen to open with, forgotten.
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/views.ts'

type Contract = typeof contract

export const listViews: Operation<Contract['listViews']> = async ({ db }, { params }) => ({
  views: await q.listViews(db, params.list),
})

export const keepView: Operation<Contract['keepView']> = async ({ db }, { params, body }) => {
  // A list opens with one view.
  if (body.first) await q.noneFirst(db, params.list)
  await q.keepView(db, params.list, { viewId: params.viewId, ...body })
  return {}
}

export const dropView: Operation<Contract['dropView']> = async ({ db }, { params }) => {
  await q.dropView(db, params.list, params.viewId)
  return {}
}
