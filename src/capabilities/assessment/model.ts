/** Initial assessment: needs in the family's own words, the child's opinion, the wellbeing domains shared with goals and services. */
import type { Id } from '#kit/id.ts'

export type NeedId = Id<'Need'>
export type AssessmentId = Id<'Assessment'>

/** One code list for needs, goals, services and outcomes (S1-11); parents' work, income, housing and networks included. Local codes. */
export const DOMAINS = [
  'everyday_life',
  'parenting',
  'child_growth',
  'health',
  'relationships',
  'networks',
  'work_income',
  'housing',
  'safety',
  'school',
  'other',
] as const
export type Domain = (typeof DOMAINS)[number]

export const RECOGNISED_BY = ['family', 'worker', 'both'] as const
export const WANTS_HELP = ['yes', 'no', 'unsure'] as const
export const NEED_STATES = ['raised', 'confirmed', 'addressed', 'unmet', 'withdrawn'] as const
