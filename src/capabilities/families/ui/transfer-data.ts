/** What screens ask of hand-overs, and how they propose and decide. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'

export type Transfer = z.output<typeof contract.listTransfers.answer>['transfers'][number]

export const transfersQuery = queryOptions({
  queryKey: ['transfers'],
  queryFn: async () => (await call(contract.listTransfers, {})).transfers,
})

export const receivingUnitsQuery = queryOptions({
  queryKey: ['receiving-units'],
  queryFn: async () => (await call(contract.listReceivingUnits, {})).units,
})

/** Who of a unit may take a restricted family by name. */
export const receivingWorkersQuery = (areaId: number, unitId: number) =>
  queryOptions({
    queryKey: ['receiving-workers', areaId, unitId],
    queryFn: async () =>
      (
        await call(contract.listReceivingWorkers, {
          params: { areaId: String(areaId), unitId: String(unitId) },
        })
      ).workers,
  })

type Decision = { transferId: string } & z.input<typeof contract.decideTransfer.body>

export function useDecideTransfer() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ transferId, ...body }: Decision) => call(contract.decideTransfer, { params: { transferId }, body }),
    onSuccess: () => {
      for (const key of ['transfers', 'worklist', 'family', 'today'])
        void queries.invalidateQueries({ queryKey: [key] })
    },
  })
}

export const usePassOnRestricted = () =>
  useMutation({
    mutationFn: (body: z.input<typeof contract.passOnRestricted.body>) => call(contract.passOnRestricted, { body }),
  })
