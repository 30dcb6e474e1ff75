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
