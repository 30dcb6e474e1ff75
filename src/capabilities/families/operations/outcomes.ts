// How contacts were decided, counted; the most usual reason first.
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import { OUTCOMES } from '../model.ts'
import * as q from '../queries/outcomes.ts'

export const countOutcomes: Operation<(typeof contract)['countOutcomes']> = async ({ db }, { query }) => {
  const rows = await q.countOutcomes(db, query.from, query.to)
  const count = (some: typeof rows) => some.reduce((sum, { n }) => sum + n, 0)
  return {
    all: count(rows),
    open: count(rows.filter(({ outcome }) => outcome === null)),
    outcomes: OUTCOMES.map((outcome) => ({ outcome, n: count(rows.filter((row) => row.outcome === outcome)) })),
    noAction: rows
      .filter(({ outcome }) => outcome === 'no_action')
      .map(({ noAction, n }) => ({ reason: noAction, n }))
      .toSorted((a, b) => b.n - a.n || (a.reason ?? '').localeCompare(b.reason ?? '')),
  }
}
