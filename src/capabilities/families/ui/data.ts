/** What screens ask of families. */
import { queryOptions } from '@tanstack/react-query'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'

export const familyQuery = (familyId: string) =>
  queryOptions({ queryKey: ['family', familyId], queryFn: () => call(contract.getFamily, { params: { familyId } }) })
