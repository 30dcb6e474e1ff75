/** What screens ask of the assessment. */
import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'

export type Assessment = NonNullable<z.output<typeof contract.getAssessment.answer>['assessment']>
export type Need = z.output<typeof contract.listNeeds.answer>['needs'][number]
export type Opinion = z.output<typeof contract.getAssessment.answer>['opinions'][number]

export const assessmentQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'assessment'],
    queryFn: () => call(contract.getAssessment, { params: { familyId } }),
  })

export const needsQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'needs'],
    queryFn: async () => (await call(contract.listNeeds, { params: { familyId } })).needs,
  })

export type FamilyWord = z.output<typeof contract.listFamilyWords.answer>['words'][number]
export type Contribution = z.output<typeof contract.listContributions.answer>['contributions'][number]
export type { EarlierService } from '../contract/earlier.ts'
export type { ClosePerson, NetworkMap } from '../contract/network.ts'

export const earlierQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'earlier-services'],
    queryFn: async () => (await call(contract.listEarlierServices, { params: { familyId } })).services,
  })

export const networkMapsQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'network-maps'],
    queryFn: async () => (await call(contract.listNetworkMaps, { params: { familyId } })).maps,
  })

export const contributionsQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'contributions'],
    queryFn: async () => (await call(contract.listContributions, { params: { familyId } })).contributions,
  })

export const myContributionQuery = (contributionId: string) =>
  queryOptions({
    queryKey: ['contribution', contributionId],
    queryFn: () => call(contract.myContribution, { params: { contributionId } }),
  })

export const familyWordsQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'family-words'],
    queryFn: async () => (await call(contract.listFamilyWords, { params: { familyId } })).words,
  })

export const ownWordsQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'own-words'],
    queryFn: async () => (await call(contract.listOwnWords, { params: { familyId } })).words,
  })
