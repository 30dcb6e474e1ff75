/** What screens ask of the service catalogue, and how the administrator keeps it. */
import { queryOptions, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'

type Body<K extends 'takeStarterCatalogue' | 'createService' | 'changeService' | 'setProducerChain' | 'setUnitCost'> =
  z.input<(typeof contract)[K]['body']>

export const servicesQuery = (query: z.input<typeof contract.listServices.query>) =>
  queryOptions({
    queryKey: ['services', 'list', query],
    queryFn: () => call(contract.listServices, { query }),
    placeholderData: (before) => before,
  })

/** Where several organisations offer the same. */
export const overlapsQuery = queryOptions({
  queryKey: ['services', 'overlaps'],
  queryFn: () => call(contract.listOverlaps, {}),
})

export const serviceQuery = (serviceId: string) =>
  queryOptions({
    queryKey: ['services', 'one', serviceId],
    queryFn: () => call(contract.getService, { params: { serviceId } }),
  })

/** For professionals only; the server refuses others. */
export const unitCostsQuery = (serviceId: string) =>
  queryOptions({
    queryKey: ['services', 'costs', serviceId],
    queryFn: () => call(contract.listUnitCosts, { params: { serviceId } }),
  })

/** The administrator's acts. `commandId` lets a lost answer be asked for again. */
export function useKeepCatalogue() {
  const queries = useQueryClient()
  const then = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    const given = await answer
    await queries.invalidateQueries({ queryKey: ['services'] })
    return given
  }
  return {
    createService: (body: Body<'createService'>, commandId?: string) =>
      then(call(contract.createService, { body, commandId })),
    takeStarterCatalogue: (body: Body<'takeStarterCatalogue'>) => then(call(contract.takeStarterCatalogue, { body })),
    changeService: (serviceId: string, body: Body<'changeService'>, commandId?: string) =>
      then(call(contract.changeService, { params: { serviceId }, body, commandId })),
    setProducerChain: (serviceId: string, body: Body<'setProducerChain'>, commandId?: string) =>
      then(call(contract.setProducerChain, { params: { serviceId }, body, commandId })),
    setUnitCost: (serviceId: string, year: number, body: Body<'setUnitCost'>, commandId?: string) =>
      then(call(contract.setUnitCost, { params: { serviceId, year }, body, commandId })),
  }
}
