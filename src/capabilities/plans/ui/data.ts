/** What screens ask of plans. */
import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import type { Day } from '#kit/day.ts'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'

export type Plan = z.output<typeof contract.getPlan.answer>
export type VersionHead = Plan['versions'][number]
export type Attainments = z.output<typeof contract.listAttainments.answer>
export type LivingStep = Plan['steps'][number]

export const planQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'plan'],
    queryFn: () => call(contract.getPlan, { params: { familyId } }),
  })

export type Consents = z.output<typeof contract.listConsents.answer>
export type Consent = Consents['consents'][number]

/** Which kind of plan it is and why, and everybody's answers to a joint plan. */
export const consentsQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'plan', 'consents'],
    queryFn: () => call(contract.listConsents, { params: { familyId } }),
  })

export type Sharings = z.output<typeof contract.listSharings.answer>
export type Sharing = Sharings['sharings'][number]

/** What each organisation around the family sees of the plan. */
export const sharingsQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'plan', 'sharings'],
    queryFn: () => call(contract.listSharings, { params: { familyId } }),
  })

/** What the family lets the reader's own organisation see of its plan. */
export const sharedWithUsQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'shared-with-us'],
    queryFn: async () => (await call(contract.listSharedWithUs, { params: { familyId } })).sharings,
  })

export const versionQuery = (familyId: string, versionId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'plan', 'version', versionId],
    queryFn: () => call(contract.getVersion, { params: { familyId, versionId } }),
  })

export const attainmentsQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'attainments'],
    queryFn: () => call(contract.listAttainments, { params: { familyId } }),
  })

export const planDiffQuery = (familyId: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'plan', 'diff', from, to],
    queryFn: () => call(contract.compareVersions, { params: { familyId }, query: { from, to } }),
  })

export const packageQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'package'],
    queryFn: () => call(contract.getPackage, { params: { familyId } }),
  })

export type ServiceFigures = NonNullable<z.output<typeof contract.serviceFigures.answer>['figures']>

/** How a service has come and helped, over families. */
export const serviceFiguresQuery = (serviceId: string, from: Day, to: Day) =>
  queryOptions({
    queryKey: ['service-figures', serviceId, from, to],
    queryFn: () => call(contract.serviceFigures, { params: { serviceId }, query: { from, to } }),
  })
