/** The municipalities of the worker's own county. */
import { queryOptions } from '@tanstack/react-query'
import { contract } from '#rooms/organisations/contract.ts'
import { call } from '#ui-kit/call.ts'

export const municipalitiesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: async () => (await call(contract.listMunicipalities, {})).municipalities,
  staleTime: 60 * 60_000,
})
