// The versions of a record, in the names its own operations use.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/registers.ts'

type Contract = typeof contract

export const registerHistory: Operation<Contract['registerHistory']> = async ({ db }, { params }) => {
  const { register, recordId } = params
  const versions = await q.registerVersions(db, register, recordId)
  if (versions.length === 0) return refused('not-found')
  return {
    versions: versions.map((each) => ({ ...each, content: camelled(each.content) })),
    touches: await q.registerTouches(db, register, recordId),
  }
}

const camelled = (row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replaceAll(/_([a-z])/g, (_, letter) => letter.toUpperCase()),
      value,
    ]),
  )
