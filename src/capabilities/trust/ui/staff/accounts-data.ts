/** What the administrator asks of accounts and does with them. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod'
import { call } from '#ui-kit/call.ts'
import { contract } from '../../contract.ts'

export type Account = z.output<typeof contract.listAccounts.answer>['accounts'][number]

export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: () => call(contract.listAccounts, {}),
})

export function useCreateAccount() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: z.input<typeof contract.createAccount.body>) => call(contract.createAccount, { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  })
}

export function useDisableAccount() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (accountId: string) => call(contract.disableAccount, { params: { accountId } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  })
}

/** A first password; where the account is closed, it opens again with it. */
export function useFirstPassword(accountId: string, reopens: boolean) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (password: string) =>
      call(reopens ? contract.reopenAccount : contract.setFirstPassword, { params: { accountId }, body: { password } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  })
}

export function useForgetFactor() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (accountId: string) => call(contract.forgetFactor, { params: { accountId } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  })
}
