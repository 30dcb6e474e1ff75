// Whom a partner organisation serves.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/clients.ts'

type Contract = typeof contract

export const listClients: Operation<Contract['listClients']> = async ({ db, at }) => ({
  clients: await q.listClients(db, null, at),
})

export const getClient: Operation<Contract['getClient']> = async ({ db, at }, { params }) =>
  (await q.listClients(db, params.familyId, at))[0] ?? refused('not-found')
