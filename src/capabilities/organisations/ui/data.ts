/** What screens ask of the registers, and how they keep them: each write makes what was read be asked again. */
import { queryOptions, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'
import type { Register } from '../model.ts'

type Query<K extends 'listOrganisations' | 'listUnits' | 'listWorkers'> = z.input<(typeof contract)[K]['query']>
type Body<
  K extends
    | 'changeOrganisation'
    | 'createOrganisation'
    | 'changeUnit'
    | 'createUnit'
    | 'changeWorker'
    | 'createWorker'
    | 'giveRole'
    | 'endRole',
> = z.input<(typeof contract)[K]['body']>

export const organisationsQuery = (query: Query<'listOrganisations'>) =>
  queryOptions({
    queryKey: ['organisations', 'list', query],
    queryFn: () => call(contract.listOrganisations, { query }),
    placeholderData: (before) => before,
  })

export const organisationQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['organisations', 'one', organisationId],
    queryFn: () => call(contract.getOrganisation, { params: { organisationId } }),
  })

export const unitsQuery = (query: Query<'listUnits'>) =>
  queryOptions({
    queryKey: ['organisations', 'units', query],
    queryFn: () => call(contract.listUnits, { query }),
  })

export const unitQuery = (unitId: number) =>
  queryOptions({
    queryKey: ['organisations', 'unit', unitId],
    queryFn: () => call(contract.getUnit, { params: { unitId } }),
  })

export const workersQuery = (query: Query<'listWorkers'>) =>
  queryOptions({
    queryKey: ['organisations', 'workers', query],
    queryFn: () => call(contract.listWorkers, { query }),
    placeholderData: (before) => before,
  })

export const workerQuery = (workerId: string) =>
  queryOptions({
    queryKey: ['organisations', 'worker', workerId],
    queryFn: () => call(contract.getWorker, { params: { workerId } }),
  })

/** National codes: they change once a year. */
export const municipalitiesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: () => call(contract.listMunicipalities, { query: { everywhere: 'true' } }),
  staleTime: 24 * 3600_000,
})

/** Every version of a record, and how many stand on it. Begins with the rooms' own word so that each save asks anew. */
export const registerHistoryQuery = (register: Register, recordId: string) =>
  queryOptions({
    queryKey: [
      ['service', 'unit_cost', 'service_chain'].includes(register) ? 'services' : 'organisations',
      'history',
      register,
      recordId,
    ],
    queryFn: () => call(contract.registerHistory, { params: { register, recordId } }),
  })

/** The administrator's acts. `commandId` lets a lost answer be asked for again. */
export function useKeepRegister() {
  const queries = useQueryClient()
  const then = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    const given = await answer
    await queries.invalidateQueries({ queryKey: ['organisations'] })
    return given
  }
  return {
    createOrganisation: (body: Body<'createOrganisation'>, commandId?: string) =>
      then(call(contract.createOrganisation, { body, commandId })),
    changeOrganisation: (organisationId: string, body: Body<'changeOrganisation'>, commandId?: string) =>
      then(call(contract.changeOrganisation, { params: { organisationId }, body, commandId })),
    createUnit: (body: Body<'createUnit'>, commandId?: string) => then(call(contract.createUnit, { body, commandId })),
    changeUnit: (unitId: number, body: Body<'changeUnit'>, commandId?: string) =>
      then(call(contract.changeUnit, { params: { unitId }, body, commandId })),
    createWorker: (body: Body<'createWorker'>, commandId?: string) =>
      then(call(contract.createWorker, { body, commandId })),
    changeWorker: (workerId: string, body: Body<'changeWorker'>, commandId?: string) =>
      then(call(contract.changeWorker, { params: { workerId }, body, commandId })),
    giveRole: (workerId: string, body: Body<'giveRole'>) =>
      then(call(contract.giveRole, { params: { workerId }, body })),
    endRole: (workerId: string, body: Body<'endRole'>) => then(call(contract.endRole, { params: { workerId }, body })),
  }
}
