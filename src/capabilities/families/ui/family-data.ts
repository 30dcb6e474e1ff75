/** What a family's pages ask of families beyond the header: contact details and the ending checklist. */
import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'

export type Family = z.output<typeof contract.getFamily.answer>
export type Member = Family['members'][number]
export type Detail = z.output<typeof contract.getDetails.answer>['details'][number]
export type Ending = z.output<typeof contract.getEnding.answer>

export const detailsQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'details'],
    queryFn: async () => (await call(contract.getDetails, { params: { familyId } })).details,
  })

export const endingQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'ending'],
    queryFn: () => call(contract.getEnding, { params: { familyId } }),
  })
