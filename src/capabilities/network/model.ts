/** The service catalogue: what can be offered, at which level, at what unit cost. */
import type { Day } from '#kit/day.ts'
import type { Domain } from '#kit/domains.ts'
import type { Id } from '#kit/id.ts'

export type ServiceId = Id<'Service'>

export const WORK_FORMS = [
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
  'other',
] as const
export type WorkForm = (typeof WORK_FORMS)[number]

export const LEVELS = ['preventive', 'early', 'corrective'] as const
export type Level = (typeof LEVELS)[number]

export const COST_UNITS = ['hour', 'visit', 'day', 'month', 'group_session', 'case'] as const
export type CostUnit = (typeof COST_UNITS)[number]

/** Who answers for a service by law and who does parts of it for its producer, on a day: names, so that it can be kept as it stood. */
export type ProducersOn = {
  /** Null: not recorded. */
  readonly organiserName: string | null
  readonly subcontractors: readonly Subcontractor[]
}

export type Subcontractor = {
  readonly organisationName: string
  /** Whose subcontractor; null: the producer's. */
  readonly underName: string | null
  /** What it does. */
  readonly what: string
}

/** A subcontractor's place in the chain of a service. */
export type ChainLink = {
  readonly organisationId: string
  /** Whose subcontractor; null: the producer's. */
  readonly underId: string | null
  readonly startDate: Day
  readonly endDate: Day | null
}

/** What an organisation offers, where. */
export type Offer = {
  readonly serviceId: string
  readonly organisationId: string
  readonly workForm: WorkForm
  readonly domains: readonly Domain[]
  /** Codes of the municipalities that the organisation's units serve; none: not known, and not compared. */
  readonly municipalities: readonly string[]
}
