/** The worker's own lists as the screens ask for them: Today and Families; and marking a meeting from there. */
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'

export type Today = z.output<typeof contract.today.answer>
export type NeedsMe = Today['rows'][number]
export type TodayMeeting = Today['meetings'][number]
export type FamilyRow = z.output<typeof contract.worklist.answer>['families'][number]

export const todayQuery = queryOptions({ queryKey: ['today'], queryFn: () => call(contract.today, {}) })

type Wanted = Pick<z.input<NonNullable<typeof contract.worklist.query>>, 'scope' | 'phase' | 'sort'>

/** Page by page; pages already read stay, so that coming back finds the same place. */
export const worklistQuery = (wanted: Wanted) =>
  infiniteQueryOptions({
    queryKey: ['worklist', wanted],
    queryFn: ({ pageParam }) =>
      call(contract.worklist, { query: { ...wanted, ...(pageParam === '' ? {} : { cursor: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  })

type Marked = { familyId: string; meetingId: string } & z.input<typeof contract.markMeeting.body>

export function useMarkMeeting() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ familyId, meetingId, ...body }: Marked) =>
      call(contract.markMeeting, { params: { familyId, meetingId }, body }),
    onSettled: (_answer, _error, { familyId }) =>
      Promise.all(
        [['today'], ['family', familyId], ['worklist']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  })
}
