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
