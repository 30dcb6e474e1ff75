/** What screens ask of plans. */
import { queryOptions } from '@tanstack/react-query'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'

export const planQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'plan'],
    queryFn: () => call(contract.getPlan, { params: { familyId } }),
  })
