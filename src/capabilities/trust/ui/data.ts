/** What screens ask of trust. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'

/** The log of a family, page by page, newest first. */
export const familyLogQuery = (familyId: string) =>
  infiniteQueryOptions({
    queryKey: ['family', familyId, 'log'],
    queryFn: ({ pageParam }) =>
      call(contract.familyLog, {
        params: { familyId },
        query: pageParam === null ? { limit: 100 } : { limit: 100, before: pageParam },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  })

/** Who may see what of the family. */
/** Workers of other organisations who may be let into the family's circle. */
export const outsidersQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'outsiders'],
    queryFn: async () => (await call(contract.listOutsiders, { params: { familyId } })).workers,
  })

export const familyCircleQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'circle'],
    queryFn: async () => (await call(contract.familyCircle, { params: { familyId } })).circle,
  })
