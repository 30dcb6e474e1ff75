/** What the unit view asks. */
import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'

export type UnitView = z.output<typeof contract.unitView.answer>

export const unitViewQuery = (unitId: number) =>
  queryOptions({ queryKey: ['unit-view', unitId], queryFn: () => call(contract.unitView, { query: { unitId } }) })
