/** What families speak of: ids, roles around a family, the phases of an episode, the ending checklist. */
import type { Day } from '#kit/day.ts'
import type { Id } from '#kit/id.ts'

export type FamilyId = Id<'Family'>
export type PersonId = Id<'Person'>
export type AssignmentId = Id<'Assignment'>

/** The number of a stretch of work with a family, from contact to closing: 1 is the first, a family that comes back begins the next. */
export type Episode = number

export const PHASES = [
  'contact',
  'initial_assessment',
  'change',
  'controlled_ending',
  'follow_up',
  'closed',
  'on_hold',
] as const
export type Phase = (typeof PHASES)[number]

export const ENDING_ITEMS = [
  'goals_reviewed',
  'services_have_owners',
  'way_back_agreed',
  'end_check',
  'closing_note',
] as const
export type EndingItem = (typeof ENDING_ITEMS)[number]

/** The partner walks beside the family, the named worker is statutory (SHL 42 §), the child's social worker is child protection's (LSL 13 b §). */
export const ASSIGNMENT_ROLES = ['family_partner', 'named_worker', 'child_social_worker'] as const
export type AssignmentRole = (typeof ASSIGNMENT_ROLES)[number]

/** Declining the end check is a family's right, and answers the item. */
export const END_CHECKS = ['done', 'declined'] as const
export type EndCheck = (typeof END_CHECKS)[number]

/** The checklist of one episode as it is filled in. */
export type EndingChecklist = {
  readonly goalsReviewedOn: Day | null
  readonly servicesHaveOwnersOn: Day | null
  /** How the family gets back in touch, in words agreed with it. */
  readonly wayBackAgreed: string | null
  readonly endCheck: EndCheck | null
  readonly closingNote: string | null
}

/** Who works with the family or one of its members, from `startDate` to `endDate`, both included. */
export type Assignment = {
  readonly assignmentId: AssignmentId
  readonly role: AssignmentRole
  readonly workerId: Id<'Worker'>
  /** The person it concerns, or null for the whole family. */
  readonly personId: PersonId | null
  readonly startDate: Day
  readonly endDate: Day | null
}

/** Lawful grounds for having no named worker (SHL 42 §). */
export const NO_NAMED_WORKER_GROUNDS = ['other_responsible_worker', 'manifestly_unnecessary'] as const
export type NoNamedWorkerGround = (typeof NO_NAMED_WORKER_GROUNDS)[number]

export type NamedWorkerExemption = {
  readonly personId: PersonId | null
  readonly ground: NoNamedWorkerGround
  readonly explanation: string
  readonly startDate: Day
  readonly endDate: Day | null
}

export const CHANNELS = ['phone', 'visit', 'web', 'letter', 'professional', 'meeting_place'] as const
export const CONTACTED_BY = ['parent', 'young_person', 'relative', 'professional', 'other'] as const
export const CONSENT_BASES = ['own_contact', 'consent', 'duty_to_report', 'childs_interest'] as const
export type ContactedBy = (typeof CONTACTED_BY)[number]
export type ConsentBasis = (typeof CONSENT_BASES)[number]

/** What a contact is in law: a request for help, a contact or notice by SHL 35 §, a request by LSL 25 a §. */
export const CONTACT_KINDS = [
  'help_request',
  'contact_for_assessment',
  'notice_of_need',
  'protection_assessment_request',
] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]

/** Gone through before a child-protection report is marked as made. */
export const REPORT_CHECKS = [
  'child_safe_now',
  'facts_gathered',
  'talked_with_child',
  'family_told',
  'consulted',
] as const
export type ReportCheck = (typeof REPORT_CHECKS)[number]

/** A report is never sent from here: what is recorded is that somebody made it elsewhere, when, to whom and by whom. */
export type ReportMade = {
  readonly on: Day
  readonly by: string
  readonly to: string
  readonly checks: readonly ReportCheck[]
}

/** What came out when the parents' own needs were asked about. */
export const PARENTS_NEEDS = ['found', 'none', 'not_possible'] as const
export type ParentsNeeds = (typeof PARENTS_NEEDS)[number]
export const URGENCIES = ['undecided', 'immediate', 'days', 'not_urgent'] as const
export const OUTCOMES = ['guidance', 'assessment', 'child_protection_report', 'no_action'] as const
export type Outcome = (typeof OUTCOMES)[number]
/** Why a contact led to no action; said in words as well. */
export const NO_ACTION_REASONS = [
  'no_need',
  'already_supported',
  'not_wanted',
  'not_reached',
  'other_place',
  'same_matter',
  'other',
] as const
export type NoActionReason = (typeof NO_ACTION_REASONS)[number]
export const RELATIONS = [
  'parent',
  'guardian',
  'child',
  'unborn',
  'sibling',
  'grandparent',
  'partner_of_parent',
  'foster_parent',
  'other',
] as const
/** What a guardian decides: alone, together with another, in the matters a court has named, or nothing but the right to know. */
export const AUTHORITIES = ['full', 'shared', 'limited', 'informed_only'] as const
export type Authority = (typeof AUTHORITIES)[number]
export const HOMES = ['here', 'other_home', 'both', 'elsewhere'] as const

/** What must be known and arranged for a person. `integration`: kotoutumisaika. */
export const CIRCUMSTANCES = ['disability', 'accessibility', 'communication', 'integration'] as const
export type Circumstance = (typeof CIRCUMSTANCES)[number]

/** Why two records may be of one person. */
export const DUPLICATE_GROUNDS = ['identity_code', 'name_and_birth', 'phone', 'address'] as const
export type DuplicateGround = (typeof DUPLICATE_GROUNDS)[number]

/** Kinds of record that follow a person to a new family when a family is divided. */
export const FOLLOWING = [
  'assessment.need',
  'assessment.opinion',
  'engagement.attachment',
  'engagement.interpreter_booking',
  'engagement.meeting',
  'engagement.note',
  'engagement.signal',
  'families.circumstance',
  'families.contact_detail',
  'measures.answer',
  'plans.benefit',
  'plans.course',
] as const
export type Following = (typeof FOLLOWING)[number]

/** Where one goes when a family is divided. */
export type Side = 'stays' | 'leaves' | 'both'
export type SplitChoice = { readonly leaving: readonly string[]; readonly inBoth: readonly string[] }

/** What follows a person whose two records are made one, by what a worker calls it; everything else is `rest`. */
export const FOLLOWING_PERSON = [...FOLLOWING, 'plans.version', 'rest'] as const
export type FollowingPerson = (typeof FOLLOWING_PERSON)[number]

/** What two records of one person may say differently, and somebody chooses. */
export const TAKEN_FIELDS = ['givenName', 'surname', 'bornOn', 'identityCode', 'language', 'interpreter'] as const
export type TakenField = (typeof TAKEN_FIELDS)[number]
export type Taken = Readonly<Partial<Record<TakenField, 'kept' | 'other'>>>
