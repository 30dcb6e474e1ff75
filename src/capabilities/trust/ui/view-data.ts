/** One's own views of a list. */
import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'

export type View = z.output<typeof contract.listViews.answer>['views'][number]

export const viewsQuery = (list: 'families') =>
  queryOptions({
    queryKey: ['views', list],
    queryFn: async () => (await call(contract.listViews, { params: { list } })).views,
  })
