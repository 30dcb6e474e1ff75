/** What screens ask of who answers for families, who stands in, and of changes many at once. */
import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'
import type { AssignmentRole } from '../model.ts'

export type Responsible = z.output<typeof contract.getResponsible.answer>
export type Answering = Responsible['assignments'][number]
export type Candidates = z.output<typeof contract.listCandidates.answer>
export type Preview = z.output<typeof contract.previewReassignment.answer>
export type PreviewRow = Preview['rows'][number]
export type Batch = z.output<typeof contract.listBatches.answer>['batches'][number]

export const responsibleQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'responsible'],
    queryFn: () => call(contract.getResponsible, { params: { familyId } }),
  })

export const candidatesQuery = (role: AssignmentRole) =>
  queryOptions({
    queryKey: ['candidates', role],
    queryFn: () => call(contract.listCandidates, { query: { role } }),
  })

export const batchesQuery = queryOptions({
  queryKey: ['batches'],
  queryFn: async () => (await call(contract.listBatches, {})).batches,
})
