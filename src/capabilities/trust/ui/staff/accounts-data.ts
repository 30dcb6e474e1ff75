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
