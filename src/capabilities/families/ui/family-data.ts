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

export type Circumstance = z.output<typeof contract.listCircumstances.answer>['circumstances'][number]

export const circumstancesQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'circumstances'],
    queryFn: async () => (await call(contract.listCircumstances, { params: { familyId } })).circumstances,
  })

export type Merge = z.output<typeof contract.listMerges.answer>['merges'][number]

export const mergesQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'merges'],
    queryFn: async () => (await call(contract.listMerges, { params: { familyId } })).merges,
  })

/** By the name of a family or a person in reach; nothing for less than two letters. */
export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ['families-by-name', words.trim()],
    queryFn: async () => (await call(contract.search, { body: { query: words.trim() } })).hits,
    enabled: words.trim().length >= 2,
    staleTime: 30_000,
  })
