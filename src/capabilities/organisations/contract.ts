/** The endpoints of the registers: counties and municipalities, organisations, units with scope, workers with roles over time. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, givenDay, language, nothing, text } from '#kit/shapes.ts'
import { settingContract } from './contract/settings.ts'
import { presenceContract } from './contract/presence.ts'
import { registerContract } from './contract/registers.ts'
import { SECTORS, SERVICE_TYPES, WORKER_ROLES } from './model.ts'

const id = z.uuid()
const names = { nameFi: z.string(), nameSv: z.string(), nameEn: z.string(), languages: z.array(z.string()) }
const words = (max: number) => z.string().trim().max(max)
const search = words(100).default('')
const revision = z.number().int()
const municipalityCode = z.string().regex(/^\d{3}$/, 'organisations.municipality-code')
const unitId = z.number().int()
const wantedUnit = z.coerce.number().int()
/** Those in force today; `false` gives the ended ones as well. */
const current = z.stringbool().default(true)

const organisationFields = {
  name: text(200),
  sector: z.enum(SECTORS),
  businessId: z
    .string()
    .regex(/^\d{7}-\d$/, 'organisations.business-id')
    .nullable()
    .default(null),
  email: z.email('organisations.email').nullable().default(null),
  phone: words(40).nullable().default(null),
  startDate: givenDay,
  endDate: givenDay.nullable().default(null),
}
const organisation = z.object({
  organisationId: id,
  name: z.string(),
  sector: z.enum(SECTORS),
  businessId: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  startDate: day,
  endDate: day.nullable(),
  units: z.number().int(),
  workers: z.number().int(),
  revision,
})

const unitFields = {
  name: text(200),
  municipalityCodes: z.array(municipalityCode).max(60).default([]),
  scope: z.array(z.enum(SERVICE_TYPES)).max(SERVICE_TYPES.length).default([]),
  excluded: z.array(z.enum(SERVICE_TYPES)).max(SERVICE_TYPES.length).default([]),
  interfaces: z
    .array(z.object({ service: z.enum(SERVICE_TYPES), provider: text(200), contact: words(300).default('') }))
    .max(40)
    .default([]),
  startDate: givenDay,
  endDate: givenDay.nullable().default(null),
}
const unit = z.object({
  unitId,
  organisationId: id,
  organisationName: z.string(),
  sector: z.enum(SECTORS),
  name: z.string(),
  municipalityCodes: z.array(z.string()),
  scope: z.array(z.enum(SERVICE_TYPES)),
  excluded: z.array(z.enum(SERVICE_TYPES)),
  interfaces: z.array(z.object({ service: z.enum(SERVICE_TYPES), provider: z.string(), contact: z.string() })),
  startDate: day,
  endDate: day.nullable(),
  revision,
})

const workerFields = {
  organisationId: id,
  givenName: text(100),
  surname: text(100),
  title: words(200).default(''),
  languages: z.array(language).min(1, 'organisations.languages-missing').max(20),
  weeklyHours: z.number().min(0).max(60).default(38.3),
  startDate: givenDay,
  endDate: givenDay.nullable().default(null),
}
const role = z.object({
  unitId,
  unitName: z.string(),
  role: z.enum(WORKER_ROLES),
  startDate: day,
  endDate: day.nullable(),
})
const worker = z.object({
  workerId: id,
  organisationId: id,
  organisationName: z.string(),
  sector: z.enum(SECTORS),
  givenName: z.string(),
  surname: z.string(),
  title: z.string(),
  languages: z.array(z.string()),
  weeklyHours: z.number(),
  startDate: day,
  endDate: day.nullable(),
  roles: z.array(role),
  revision,
})

const organisationParams = z.object({ organisationId: id })
const unitParams = z.object({ unitId: wantedUnit })
const workerParams = z.object({ workerId: id })
const saved = z.object({ revision })

export const contract = {
  ...settingContract,
  ...presenceContract,
  ...registerContract,
  listAreas: {
    method: 'GET',
    path: '/api/areas',
    operationId: 'organisations.listAreas',
    action: 'organisations.read-codes',
    event: 'organisations.areas-read',
    kind: 'read',
    summary: 'Wellbeing services counties by their national codes.',
    answer: z.object({ areas: z.array(z.object({ areaId: z.number().int(), ...names })) }),
  },
  listMunicipalities: {
    method: 'GET',
    path: '/api/municipalities',
    operationId: 'organisations.listMunicipalities',
    action: 'organisations.read-codes',
    event: 'organisations.municipalities-read',
    kind: 'read',
    summary: "Municipalities by name; without a county those of the caller's own.",
    query: z.object({
      q: search,
      areaId: z.coerce.number().int().optional(),
      everywhere: z.stringbool().default(false),
    }),
    answer: z.object({
      municipalities: z.array(z.object({ municipalityCode: z.string(), areaId: z.number().int(), ...names })),
    }),
  },
  listOrganisations: {
    method: 'GET',
    path: '/api/organisations',
    operationId: 'organisations.listOrganisations',
    action: 'organisations.read',
    event: 'organisations.organisations-read',
    kind: 'read',
    summary: 'Organisations of all sectors with how many units and workers they have.',
    query: z.object({ q: search, sector: z.enum(SECTORS).optional(), current }),
    answer: z.object({ organisations: z.array(organisation) }),
  },
  getOrganisation: {
    method: 'GET',
    path: '/api/organisations/:organisationId',
    operationId: 'organisations.getOrganisation',
    action: 'organisations.read',
    event: 'organisations.organisation-read',
    kind: 'read',
    summary: 'One organisation with its units and workers.',
    params: organisationParams,
    answer: organisation.extend({ unitList: z.array(unit), workerList: z.array(worker) }),
  },
  createOrganisation: {
    method: 'POST',
    path: '/api/organisations',
    operationId: 'organisations.createOrganisation',
    action: 'organisations.administer',
    event: 'organisations.organisation-created',
    kind: 'write',
    summary: 'Takes an organisation into the register.',
    body: z.object({ organisationId: id, ...organisationFields, startDate: givenDay.optional() }),
    answer: saved,
  },
  changeOrganisation: {
    method: 'PUT',
    path: '/api/organisations/:organisationId',
    operationId: 'organisations.changeOrganisation',
    action: 'organisations.administer',
    event: 'organisations.organisation-changed',
    kind: 'write',
    summary: 'Changes an organisation under its revision.',
    params: organisationParams,
    body: z.object({ ...organisationFields, revision }),
    answer: saved,
  },
  listUnits: {
    method: 'GET',
    path: '/api/units',
    operationId: 'organisations.listUnits',
    action: 'organisations.read',
    event: 'organisations.units-read',
    kind: 'read',
    summary: 'Units by name, organisation, municipality served or service in scope.',
    query: z.object({
      q: search,
      organisationId: id.optional(),
      municipalityCode: municipalityCode.optional(),
      service: z.enum(SERVICE_TYPES).optional(),
      current,
    }),
    answer: z.object({ units: z.array(unit) }),
  },
  getUnit: {
    method: 'GET',
    path: '/api/units/:unitId',
    operationId: 'organisations.getUnit',
    action: 'organisations.read',
    event: 'organisations.unit-read',
    kind: 'read',
    summary: 'One unit: what it gives, what it does not, and where that is found instead.',
    params: unitParams,
    answer: unit,
  },
  createUnit: {
    method: 'POST',
    path: '/api/units',
    operationId: 'organisations.createUnit',
    action: 'organisations.administer',
    event: 'organisations.unit-created',
    kind: 'write',
    summary: 'Founds a unit in an organisation.',
    body: z.object({ organisationId: id, ...unitFields, startDate: givenDay.optional() }),
    answer: z.object({ unitId, revision }),
  },
  changeUnit: {
    method: 'PUT',
    path: '/api/units/:unitId',
    operationId: 'organisations.changeUnit',
    action: 'organisations.administer',
    event: 'organisations.unit-changed',
    kind: 'write',
    summary: 'Changes a unit under its revision.',
    params: unitParams,
    body: z.object({ ...unitFields, revision }),
    answer: saved,
  },
  listWorkers: {
    method: 'GET',
    path: '/api/workers',
    operationId: 'organisations.listWorkers',
    action: 'organisations.read',
    event: 'organisations.workers-read',
    kind: 'read',
    summary: 'Workers by name, unit, role, organisation or language; roles in force come with them.',
    query: z.object({
      q: search,
      organisationId: id.optional(),
      unitId: wantedUnit.optional(),
      role: z.enum(WORKER_ROLES).optional(),
      language: language.optional(),
      current,
    }),
    answer: z.object({ workers: z.array(worker) }),
  },
  getWorker: {
    method: 'GET',
    path: '/api/workers/:workerId',
    operationId: 'organisations.getWorker',
    action: 'organisations.read',
    event: 'organisations.worker-read',
    kind: 'read',
    summary: 'One worker with all roles over time.',
    params: workerParams,
    answer: worker,
  },
  createWorker: {
    method: 'POST',
    path: '/api/workers',
    operationId: 'organisations.createWorker',
    action: 'organisations.administer',
    event: 'organisations.worker-created',
    kind: 'write',
    summary: 'Takes a worker into the register; the sign-in account is another step.',
    body: z.object({ workerId: id, ...workerFields, startDate: givenDay.optional() }),
    answer: saved,
  },
  changeWorker: {
    method: 'PUT',
    path: '/api/workers/:workerId',
    operationId: 'organisations.changeWorker',
    action: 'organisations.administer',
    event: 'organisations.worker-changed',
    kind: 'write',
    summary: 'Changes a worker under the revision.',
    params: workerParams,
    body: z.object({ ...workerFields, revision }),
    answer: saved,
  },
  giveRole: {
    method: 'POST',
    path: '/api/workers/:workerId/roles',
    operationId: 'organisations.giveRole',
    action: 'organisations.administer',
    event: 'organisations.role-given',
    kind: 'write',
    summary: 'Gives a worker a role in a unit from a day on.',
    params: workerParams,
    body: z.object({
      unitId,
      role: z.enum(WORKER_ROLES),
      startDate: givenDay.optional(),
      endDate: givenDay.nullable().default(null),
    }),
    answer: nothing,
  },
  endRole: {
    method: 'POST',
    path: '/api/workers/:workerId/roles/end',
    operationId: 'organisations.endRole',
    action: 'organisations.administer',
    event: 'organisations.role-ended',
    kind: 'write',
    summary: "Ends a worker's role; it stays in the history.",
    params: workerParams,
    body: z.object({ unitId, role: z.enum(WORKER_ROLES), startDate: givenDay, endDate: givenDay.optional() }),
    answer: nothing,
  },
} as const satisfies Contract<z.ZodType>

export type Organisation = z.output<typeof organisation>
export type Unit = z.output<typeof unit>
export type Worker = z.output<typeof worker>
