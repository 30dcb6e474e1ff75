/** What screens ask of measures. */
import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'

export type Checks = z.output<typeof contract.listChecks.answer>
export type SituationCheck = Checks['checks'][number]
export type CheckChange = Checks['changes'][number]

export const checksQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'checks'],
    queryFn: () => call(contract.listChecks, { params: { familyId } }),
  })
