/** Organisations of all sectors, their units with scope, the people who work in them. */
import type { Id } from '#kit/id.ts'

export type OrganisationId = Id<'Organisation'>
export type WorkerId = Id<'Worker'>

export const SECTORS = ['county', 'municipality', 'ngo', 'parish', 'company', 'volunteers'] as const
export type Sector = (typeof SECTORS)[number]

export const WORKER_ROLES = [
  'family_partner',
  'social_worker',
  'family_worker',
  'psychologist',
  'coordinator',
  'supervisor',
  'partner_worker',
  'volunteer',
  'analyst',
  'data_protection_officer',
  'administrator',
] as const
export type WorkerRole = (typeof WORKER_ROLES)[number]

/** Kinds of service a unit has in its scope or says it does not give. The clinics and school health care stand outside a family centre. */
export const SERVICE_TYPES = [
  'family_partner',
  'home_service',
  'family_work',
  'discussion_help',
  'group_activity',
  'guidance',
  'assessment',
  'therapy',
  'doctor',
  'peer_support',
  'support_person',
  'school_support',
  'child_protection',
  'maternity_clinic',
  'child_health_clinic',
  'school_health_care',
  'student_health_care',
  'other',
] as const
export type ServiceType = (typeof SERVICE_TYPES)[number]

/** Where an excluded service is found, and how the two work together. */
export type Interface = { readonly service: ServiceType; readonly provider: string; readonly contact: string }

/** What a worker may be qualified for; each is recorded with the day from which it holds and what shows it. */
export const QUALIFICATIONS = ['social_worker', 'public_office', 'psychologist', 'social_counsellor'] as const
export type Qualification = (typeof QUALIFICATIONS)[number]

/** What became of one of many absences entered at once. */
export const ABSENCE_OUTCOMES = ['done', 'already', 'overlaps', 'not-found'] as const
export type AbsenceOutcome = (typeof ABSENCE_OUTCOMES)[number]

/** What an administrator keeps record by record; each change is a version. */
export const REGISTERS = ['organisation', 'unit', 'worker', 'service', 'unit_cost', 'service_chain'] as const
export type Register = (typeof REGISTERS)[number]
