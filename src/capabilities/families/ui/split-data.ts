/** What a family's page asks of splits: those made, and what one would do. */
import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'
import type { SplitChoice } from '../model.ts'

export type Split = z.output<typeof contract.listSplits.answer>['splits'][number]
export type Preview = z.output<typeof contract.previewSplit.answer>

export const splitsQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'splits'],
    queryFn: async () => (await call(contract.listSplits, { params: { familyId } })).splits,
  })

export const splitPreviewQuery = (familyId: string, choice: SplitChoice) =>
  queryOptions({
    // Not below the family's key: once the family is divided there is nothing to ask again.
    queryKey: ['split-preview', familyId, choice],
    queryFn: () =>
      call(contract.previewSplit, {
        params: { familyId },
        body: { leaving: [...choice.leaving], inBoth: [...choice.inBoth] },
      }),
  })
