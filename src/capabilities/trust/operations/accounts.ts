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

export const createAccount: Operation<Contract['createAccount']> = async ({ db, notes }, { body }) => {
  notes({ account: body.accountId })
  const done = await q.createAccount(db, body.accountId, body.email, body.workerId, await hashPassword(body.password))
  return done ? {} : refused('trust.email-taken', 'email')
}

export const disableAccount: Operation<Contract['disableAccount']> = async ({ db, notes }, { params }) => {
  notes({ account: params.accountId })
  return (await q.disableAccount(db, params.accountId)) ? {} : refused('not-found')
}

export const reopenAccount: Operation<Contract['reopenAccount']> = async ({ db, notes }, { params, body }) => {
  notes({ account: params.accountId })
  const done = await q.reopenAccount(db, params.accountId, await hashPassword(body.password))
  if (done === null) return refused('trust.worker-has-account')
  return done ? {} : refused('not-found')
}

export const setFirstPassword: Operation<Contract['setFirstPassword']> = async ({ db, notes }, { params, body }) => {
  notes({ account: params.accountId })
  return (await q.setFirstPassword(db, params.accountId, await hashPassword(body.password))) ? {} : refused('not-found')
}

export const forgetFactor: Operation<Contract['forgetFactor']> = async ({ db, notes }, { params }) => {
  notes({ account: params.accountId })
  return (await q.forgetFactor(db, params.accountId)) ? {} : refused('not-found')
}
