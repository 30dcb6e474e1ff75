/** What a family's page asks of persons with two records: who may have them, what making them one would do, what was done. */
import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'

export type PersonDuplicate = z.output<typeof contract.listPersonDuplicates.answer>['duplicates'][number]
export type PersonMerge = z.output<typeof contract.listPersonMerges.answer>['merges'][number]
export type PersonMergePreview = z.output<typeof contract.previewPersonMerge.answer>
export type PersonPair = { keptId: string; otherFamilyId: string; otherId: string }

export const personDuplicatesQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'person-duplicates'],
    queryFn: async () => (await call(contract.listPersonDuplicates, { params: { familyId } })).duplicates,
  })

export const personMergesQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'person-merges'],
    queryFn: async () => (await call(contract.listPersonMerges, { params: { familyId } })).merges,
  })

export const personMergePreviewQuery = (familyId: string, pair: PersonPair) =>
  queryOptions({
    // Not below the family's key: once the two are one there is nothing to ask again.
    queryKey: ['person-merge-preview', familyId, pair],
    queryFn: () => call(contract.previewPersonMerge, { params: { familyId }, body: pair }),
    retry: false,
  })
