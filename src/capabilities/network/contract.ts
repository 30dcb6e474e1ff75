/** The endpoints of the service catalogue and its unit costs. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, givenDay, text } from '#kit/shapes.ts'
import { DOMAINS } from '#kit/domains.ts'
import { COST_UNITS, LEVELS, WORK_FORMS } from './model.ts'

const id = z.uuid()
const revision = z.number().int()
const words = (max: number) => z.string().trim().max(max)
const year = z.coerce.number().int().min(1990).max(2100)

const unitCost = z.object({
  year: z.number().int(),
  unit: z.enum(COST_UNITS),
  /** Euro cents in the price level of the year. */
  cents: z.number().int(),
  source: z.string(),
  fictitious: z.boolean(),
})

const subcontractor = z.object({
  organisationId: id,
  organisationName: z.string(),
  /** Whose subcontractor; null: the producer's. */
  underId: id.nullable(),
  what: z.string(),
  startDate: day,
  endDate: day.nullable(),
})

const service = z.object({
  serviceId: id,
  organisationId: id,
  organisationName: z.string(),
  sector: z.string(),
  /** Who answers for it by law; null: not recorded. */
  organiser: z.object({ organisationId: id, organisationName: z.string() }).nullable(),
  /** Below the producer in their order, those of before and to come as well. */
  subcontractors: z.array(subcontractor),
  code: z.string(),
  name: z.string(),
  workForm: z.enum(WORK_FORMS),
  level: z.enum(LEVELS),
  legalBasis: z.string(),
  /** Wellbeing domains it is for, of the one list. */
  domains: z.array(z.enum(DOMAINS)),
  startDate: day,
  endDate: day.nullable(),
  revision,
  /** The newest known; null where none is known or the reader is no professional. */
  unitCost: unitCost.nullable(),
})

const fields = {
  code: text(40),
  name: text(200),
  workForm: z.enum(WORK_FORMS).default('other'),
  level: z.enum(LEVELS),
  legalBasis: words(300).default(''),
  domains: z.array(z.enum(DOMAINS)).max(DOMAINS.length).default([]),
  startDate: givenDay,
  endDate: givenDay.nullable().default(null),
}

const params = z.object({ serviceId: id })

export const contract = {
  listServices: {
    method: 'GET',
    path: '/api/services',
    operationId: 'network.listServices',
    action: 'network.read',
    event: 'network.services-read',
    kind: 'read',
    summary:
      'Services of all sectors by name or code, level, work form or organisation; with the newest unit cost for professionals.',
    query: z.object({
      q: words(100).default(''),
      level: z.enum(LEVELS).optional(),
      workForm: z.enum(WORK_FORMS).optional(),
      domain: z.enum(DOMAINS).optional(),
      organisationId: id.optional(),
      current: z.stringbool().default(true),
    }),
    answer: z.object({ services: z.array(service) }),
  },
  listOverlaps: {
    method: 'GET',
    path: '/api/services/overlaps',
    operationId: 'network.listOverlaps',
    action: 'network.read',
    event: 'network.overlaps-read',
    kind: 'read',
    summary:
      'Where the catalogue offers the same form of work for the same domain in the same municipalities from several organisations.',
    answer: z.object({
      overlaps: z.array(
        z.object({
          workForm: z.enum(WORK_FORMS),
          domains: z.array(z.enum(DOMAINS)),
          municipalityCodes: z.array(z.string()),
          services: z.array(
            z.object({ serviceId: id, name: z.string(), organisationId: id, organisationName: z.string() }),
          ),
        }),
      ),
    }),
  },
  getService: {
    method: 'GET',
    path: '/api/services/:serviceId',
    operationId: 'network.getService',
    action: 'network.read',
    event: 'network.service-read',
    kind: 'read',
    summary: 'One service; for professionals with the newest unit cost.',
    params,
    answer: service,
  },
  listUnitCosts: {
    method: 'GET',
    path: '/api/services/:serviceId/costs',
    operationId: 'network.listUnitCosts',
    action: 'network.read-costs',
    event: 'network.costs-read',
    kind: 'read',
    summary: 'Unit costs of a service by year, each with its source.',
    params,
    answer: z.object({ unitCosts: z.array(unitCost) }),
  },
  createService: {
    method: 'POST',
    path: '/api/services',
    operationId: 'network.createService',
    action: 'network.administer',
    event: 'network.service-created',
    kind: 'write',
    summary: 'Takes a service into the catalogue.',
    body: z.object({ serviceId: id, organisationId: id, ...fields, startDate: givenDay.optional() }),
    answer: z.object({ revision }),
  },
  takeStarterCatalogue: {
    method: 'POST',
    path: '/api/services/starter',
    operationId: 'network.takeStarterCatalogue',
    action: 'network.administer',
    event: 'network.starter-taken',
    kind: 'write',
    summary:
      'Takes the starter catalogue into use for an organisation: the eight work forms and more with level and legal basis, without prices. What is there already stays as it is.',
    body: z.object({ organisationId: id, language: z.enum(['fi', 'sv', 'en']) }),
    answer: z.object({ added: z.number().int(), there: z.number().int() }),
  },
  changeService: {
    method: 'PUT',
    path: '/api/services/:serviceId',
    operationId: 'network.changeService',
    action: 'network.administer',
    event: 'network.service-changed',
    kind: 'write',
    summary: 'Changes a service under its revision.',
    params,
    body: z.object({ ...fields, revision }),
    answer: z.object({ revision }),
  },
  setProducerChain: {
    method: 'PUT',
    path: '/api/services/:serviceId/chain',
    operationId: 'network.setProducerChain',
    action: 'network.administer',
    event: 'network.chain-set',
    kind: 'write',
    summary:
      "Says who organises a service and who does parts of it for its producer, in order, under the service's revision. What agreed plans say of it stays.",
    params,
    body: z.object({
      organiserId: id.nullable(),
      links: z
        .array(
          z.object({
            organisationId: id,
            underId: id.nullable().default(null),
            what: words(200).default(''),
            startDate: givenDay,
            endDate: givenDay.nullable().default(null),
          }),
        )
        .max(20)
        .default([]),
      revision,
    }),
    answer: z.object({ revision }),
  },
  setUnitCost: {
    method: 'PUT',
    path: '/api/services/:serviceId/costs/:year',
    operationId: 'network.setUnitCost',
    action: 'network.administer',
    event: 'network.cost-set',
    kind: 'write',
    summary: "Sets the unit cost of a year with its source, under the service's revision.",
    params: params.extend({ year }),
    body: z.object({
      unit: z.enum(COST_UNITS),
      cents: z.number().int().min(0).max(100_000_000_00),
      source: text(300),
      fictitious: z.boolean().default(false),
      revision,
    }),
    answer: z.object({ revision }),
  },
} as const satisfies Contract<z.ZodType>

export type Service = z.output<typeof service>
export type UnitCost = z.output<typeof unitCost>
