/** What screens ask of imports, and how a file is sent. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '#ui-kit/call.ts'
import { contract, type Run } from '../contract.ts'

export const isGoing = (run: Pick<Run, 'state'>): boolean => ['waiting', 'reading', 'taking'].includes(run.state)

/** While something runs, asked again each second. */
export const importsQuery = queryOptions({
  queryKey: ['imports', 'list'],
  queryFn: () => call(contract.listImports, {}),
  refetchInterval: (query) => (query.state.data?.imports.some(isGoing) ? 2000 : false),
})

/** Refused rows on a screen at a time. */
export const REFUSED_PAGE = 50

/** `after`: the line after which the refused rows are shown. */
export const importQuery = (runId: string, after = 0) =>
  queryOptions({
    queryKey: ['imports', 'one', runId, after],
    queryFn: () => call(contract.getImport, { params: { runId }, query: { after, limit: REFUSED_PAGE } }),
    refetchInterval: (query) => (query.state.data === undefined || isGoing(query.state.data) ? 1000 : false),
  })

export function useDismissImport() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (runId: string) => call(contract.dismissImport, { params: { runId } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  })
}
