// Search over what stands written of the families in the reader's circle.
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import { namesOf } from '../queries/meetings.ts'
import { searchWritten } from '../queries/search.ts'
import { beginningsOf, excerptOf } from '../rules/search.ts'
import { named } from './meetings.ts'

const MOST = 60

export const search: Operation<(typeof contract)['search']> = async ({ db }, { body }) => {
  const rows = await searchWritten(db, body.query, beginningsOf(body.query), MOST + 1)
  const shown = rows.slice(0, MOST)
  const names = await namesOf(db, [...new Set(shown.map(({ familyId }) => familyId))])
  return {
    hits: shown.map(({ headline, personIds, ...row }) => ({
      ...row,
      persons: named(
        names,
        personIds.filter((id) => names.has(id)),
      ),
      excerpt: excerptOf(headline),
    })),
    more: rows.length > MOST,
  }
}
