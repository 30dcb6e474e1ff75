// Oversight of access: the register, and reading that asks for an explanation.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/oversight.ts'

type Contract = typeof contract

const PAGE = 50
const MOST = 5000

export const accessRegister: Operation<Contract['accessRegister']> = async ({ db }, { body }) => {
  const rows = await q.accessRegister(db, body.q, body.state, PAGE, (body.page - 1) * PAGE)
  return { rights: rows.map(({ total: _total, ...right }) => right), total: rows[0]?.total ?? 0, pageSize: PAGE }
}

export const exportAccessRegister: Operation<Contract['exportAccessRegister']> = async ({ db }, { body }) => ({
  rights: (await q.accessRegister(db, body.q, body.state, MOST, 0)).map(({ total: _total, ...right }) => right),
})

export const unusualReading: Operation<Contract['unusualReading']> = async ({ db, at }, { query }) => ({
  findings: await q.unusualReading(db, new Date(Date.parse(at) - query.days * 86_400_000).toISOString()),
})

export const reviewReading: Operation<Contract['reviewReading']> = async ({ db }, { params, body }) =>
  (await q.reviewReading(db, params.finding, body.outcome, body.note)) ? {} : refused('not-found')
