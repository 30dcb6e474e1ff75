/** The units in which the signed-in worker has a role today, and the units of the organisation to choose from. */
import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Role } from '#kit/access.ts'
import { contract } from '#rooms/organisations/contract.ts'
import { call } from '#ui-kit/call.ts'
import { useMe } from './session.tsx'

export type MyUnit = { readonly unitId: number; readonly name: string; readonly roles: readonly Role[] }

const workerQuery = (workerId: string | null) =>
  queryOptions({
    queryKey: ['worker', workerId],
    queryFn: () => call(contract.getWorker, { params: { workerId: workerId! } }),
    enabled: workerId !== null,
    staleTime: 10 * 60_000,
  })

const unitsQuery = (organisationId: string | null) =>
  queryOptions({
    queryKey: ['units', 'of', organisationId],
    queryFn: async () =>
      (await call(contract.listUnits, { query: organisationId === null ? {} : { organisationId } })).units,
    staleTime: 10 * 60_000,
  })

/** Undefined until it is known. */
export function useMyUnits(): readonly MyUnit[] | undefined {
  const { data } = useQuery(workerQuery(useMe().workerId))
  if (data === undefined) return undefined
  const byUnit = Map.groupBy(
    data.roles.filter(({ endDate }) => endDate === null || endDate >= new Date().toISOString().slice(0, 10)),
    ({ unitId }) => unitId,
  )
  return [...byUnit].map(([unitId, roles]) => ({
    unitId,
    name: roles[0]!.unitName,
    roles: roles.map(({ role }) => role),
  }))
}

/** All units of the worker's own organisation. */
export function useOurUnits(): readonly { unitId: number; name: string }[] | undefined {
  return useQuery(unitsQuery(useMe().organisationId)).data
}
