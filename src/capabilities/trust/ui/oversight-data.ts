/** Emergency openings as the screens ask for them, and their review. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'

export type BreakGlassUse = z.output<typeof contract.listBreakGlass.answer>['uses'][number]

export const breakGlassQuery = (open: boolean) =>
  queryOptions({
    queryKey: ['break-glass', open],
    queryFn: async () =>
      (await call(contract.listBreakGlass, { query: { open: String(open) as 'true' | 'false' } })).uses,
  })

export function useReviewBreakGlass(circleId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: z.input<typeof contract.reviewBreakGlass.body>) =>
      call(contract.reviewBreakGlass, { params: { circleId }, body }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['break-glass'] }),
  })
}

export type AccessRight = z.output<typeof contract.accessRegister.answer>['rights'][number]
export type AccessWanted = { q: string; state: 'open' | 'ended' | 'all' }
export type Finding = z.output<typeof contract.unusualReading.answer>['findings'][number]

export const accessRegisterQuery = (wanted: AccessWanted, page: number) =>
  queryOptions({
    queryKey: ['access-register', wanted, page],
    queryFn: () => call(contract.accessRegister, { body: { ...wanted, page } }),
    placeholderData: (before) => before,
  })

/** At most 5,000 rows; leaves its own row in the log. */
export const exportAccessRegister = async (wanted: AccessWanted): Promise<AccessRight[]> =>
  (await call(contract.exportAccessRegister, { body: wanted })).rights

export const unusualReadingQuery = (days: number) =>
  queryOptions({
    queryKey: ['unusual-reading', days],
    queryFn: async () => (await call(contract.unusualReading, { query: { days } })).findings,
  })

export function useReviewReading(finding: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: z.input<typeof contract.reviewReading.body>) =>
      call(contract.reviewReading, { params: { finding }, body }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['unusual-reading'] }),
  })
}
