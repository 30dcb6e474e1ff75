/** The support plan: goals tied to needs, steps with an owner and a date, services with who answers for what. */
import type { Day } from '#kit/day.ts'
import type { Id } from '#kit/id.ts'
import type { CostUnit, Subcontractor } from '#rooms/network/model.ts'

export type VersionId = Id<'PlanVersion'>
export type GoalId = Id<'Goal'>
export type StepId = Id<'Step'>
export type PlannedServiceId = Id<'PlannedService'>
/** One service in the family's package over time. */
export type CourseId = Id<'Course'>
export type NeedId = Id<'Need'>

export const VERSION_STATES = ['draft', 'agreed', 'superseded'] as const
export type VersionState = (typeof VERSION_STATES)[number]

export const AGREEMENT_MANNERS = ['agreed', 'heard', 'disagreed', 'not_reached'] as const
export type AgreementManner = (typeof AGREEMENT_MANNERS)[number]

/** What a person answers to a joint plan with other agencies, and how it was said. */
export const CONSENT_ANSWERS = ['given', 'refused'] as const
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number]
export const CONSENT_MANNERS = ['in_person', 'interpreted', 'by_phone', 'in_writing', 'electronic'] as const
export type ConsentManner = (typeof CONSENT_MANNERS)[number]

/** Why sharing parts of the plan ended: the family took it back, it is not needed, other parts are shared, or the parts left the plan. */
export const SHARING_ENDS = ['withdrawn', 'not_needed', 'changed', 'left_plan'] as const
export type SharingEnd = (typeof SHARING_ENDS)[number]

export const COURSE_END_REASONS = [
  'as_planned',
  'did_not_help',
  'family_declined',
  'moved',
  'replaced',
  'other',
] as const
export type CourseEndReason = (typeof COURSE_END_REASONS)[number]

/** Whose view of a service it is: the person's own, or the worker's of how it has helped the person. */
export const SAID_BY = ['person', 'worker'] as const
export type SaidBy = (typeof SAID_BY)[number]

/** Whether a service came in time (S0-4). */
export const TIMINGS = ['in_time', 'too_late', 'not_needed_any_more'] as const
export type Timing = (typeof TIMINGS)[number]

export const OWNER_KINDS = ['worker', 'person', 'organisation'] as const
export type OwnerKind = (typeof OWNER_KINDS)[number]

export type Step = {
  readonly stepId: StepId
  readonly what: string
  readonly ownerKind: OwnerKind
  /** Null for an owner the register does not know, such as a grandmother or a football club. */
  readonly ownerId: string | null
  readonly ownerName: string
  readonly due: Day | null
}

/** What each level of attainment would look like: m2 is -2 (much less than expected), z0 is as expected, p2 is +2. */
export type GasTexts = {
  readonly m2: string
  readonly m1: string
  readonly z0: string
  readonly p1: string
  readonly p2: string
}

export type Goal = {
  readonly goalId: GoalId
  readonly needIds: readonly NeedId[]
  readonly personIds: readonly Id<'Person'>[]
  readonly what: string
  /** From what one sees that the goal is reached. */
  readonly howSeen: string
  readonly by: Day | null
  readonly gas: GasTexts
  /** The same in words for a child. */
  readonly simply?: string
  readonly steps: readonly Step[]
}

/** In a week, in a month, or in all. */
export const QUANTITY_PERIODS = ['week', 'month', 'once'] as const
export type QuantityPeriod = (typeof QUANTITY_PERIODS)[number]

/** How much of a service is planned, in the unit that it is priced by. */
export type Quantity = {
  /** Null while a draft does not say it yet. */
  readonly amount: number | null
  readonly unit: CostUnit
  readonly per: QuantityPeriod
}

export type PlannedService = {
  readonly plannedServiceId: PlannedServiceId
  readonly courseId: CourseId | null
  readonly serviceName: string
  readonly organisationName: string
  readonly startsOn: Day | null
  readonly durationText: string
  readonly responsibility: string
  readonly quantity?: Quantity | null
  /** Who answers for it by law, as the catalogue said when this was written; not there: not recorded. `organisationName` produces it. */
  readonly organiserName?: string
  /** Below the producer, in their order; not there: none. */
  readonly subcontractors?: readonly Subcontractor[]
}

/** What is agreed: one version's content, never changed once agreed. */
export type PlanContent = {
  readonly personIds: readonly Id<'Person'>[]
  readonly goals: readonly Goal[]
  readonly services: readonly PlannedService[]
  readonly meetingFrequency: string
  readonly reviewBy: Day | null
  readonly dissentingViews: string
  readonly note?: string
}

/** What an organisation sees of a plan: a copy of the goals and services named, and nothing beside them. */
export type SharedParts = {
  readonly goals: {
    readonly goalId: string
    readonly what: string
    readonly howSeen: string
    readonly by: Day | null
    readonly steps: {
      readonly stepId: string
      readonly what: string
      readonly ownerKind: OwnerKind
      readonly ownerName: string
      readonly due: Day | null
    }[]
  }[]
  readonly services: {
    readonly plannedServiceId: string
    readonly serviceName: string
    readonly organisationName: string
    readonly startsOn: Day | null
    readonly durationText: string
    readonly responsibility: string
    readonly quantity?: Quantity | null
    readonly organiserName?: string
    readonly subcontractors?: readonly Subcontractor[]
  }[]
}
