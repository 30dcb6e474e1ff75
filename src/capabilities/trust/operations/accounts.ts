// The administrator's work with accounts: never family content.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import { hashPassword } from '#platform/passwords.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries.ts'

type Contract = typeof contract

export const listAccounts: Operation<Contract['listAccounts']> = async ({ db }) => ({
  accounts: await q.listAccounts(db),
})

export const createAccount: Operation<Contract['createAccount']> = async ({ db }, { body }) => {
  const done = await q.createAccount(db, body.accountId, body.email, body.workerId, await hashPassword(body.password))
  return done ? {} : refused('trust.email-taken', 'email')
}

export const disableAccount: Operation<Contract['disableAccount']> = async ({ db }, { params }) =>
  (await q.disableAccount(db, params.accountId)) ? {} : refused('not-found')
