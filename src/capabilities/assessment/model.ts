/** Initial assessment: needs in the family's own words, the child's opinion, the wellbeing domains shared with goals and services. */
import type { Id } from '#kit/id.ts'

export type NeedId = Id<'Need'>
export type AssessmentId = Id<'Assessment'>

export const RECOGNISED_BY = ['family', 'worker', 'both'] as const
export const WANTS_HELP = ['yes', 'no', 'unsure'] as const
export const NEED_STATES = ['raised', 'confirmed', 'addressed', 'unmet', 'withdrawn'] as const

export const RELATIONS = [
  'relative',
  'friend',
  'neighbour',
  'work_or_school',
  'hobby',
  'faith_community',
  'organisation',
  'professional',
  'other',
] as const
export type CloseRelation = (typeof RELATIONS)[number]

/** 1 is nearest. */
export const CLOSENESS = [1, 2, 3] as const
export type Closeness = (typeof CLOSENESS)[number]

export const EFFECTS = ['helps', 'burdens', 'both', 'neither'] as const
export type Effect = (typeof EFFECTS)[number]

/** On what ground another professional is asked: the family's consent, or the duty to take part (SHL 41 §). */
export const CONTRIBUTION_BASES = ['consent', 'shl_41'] as const
export type ContributionBasis = (typeof CONTRIBUTION_BASES)[number]

export const WORD_KINDS = ['need', 'comment', 'strength'] as const
export type WordKind = (typeof WORD_KINDS)[number]
