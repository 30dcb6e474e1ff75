/** Meetings with a family: what kind, where, what became of them. */
import type { Day, Instant } from '#kit/day.ts'
import type { Id } from '#kit/id.ts'

export type MeetingId = Id<'Meeting'>
export type MarkId = Id<'Mark'>
export type NoteId = Id<'Note'>

export const MEETING_STATES = ['agreed', 'held', 'missed', 'cancelled'] as const
export type MeetingState = (typeof MEETING_STATES)[number]

/** Why a meeting was missed or cancelled: a local list (the national one, 1.2.246.537.6.126, can be mapped to it). */
export const NOT_HELD_REASONS = [
  'family_ill',
  'family_no_show',
  'time_did_not_fit',
  'family_declined',
  'worker_absent',
  'other',
] as const
export type NotHeldReason = (typeof NOT_HELD_REASONS)[number]

/** What the unit view counts: each figure has the list of its families. */
export const UNIT_FIGURES = [
  'open',
  'named',
  'waived',
  'unnamed',
  'partner',
  'covered',
  'change',
  'without-plan',
  'review-late',
  'review-soon',
  'assessment',
  'past-aim',
  'past-law',
] as const
export type UnitFigure = (typeof UNIT_FIGURES)[number]

export const MEETING_KINDS = ['visit', 'network', 'review', 'ending', 'call'] as const
export type MeetingKind = (typeof MEETING_KINDS)[number]

export const PLACE_KINDS = ['home', 'school', 'outdoors', 'remote', 'office'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** One marking of a meeting. Marks are never changed: a correction is a later mark, and the last one holds. */
export type Mark = {
  readonly markId: MarkId
  readonly state: MeetingState
  readonly reason: NotHeldReason | null
  /** Why an earlier mark was wrong; null for a first marking. */
  readonly correction: string | null
  readonly at: Instant
}

/** What is done otherwise when a meeting is agreed in the place of one that did not come about. */
export const OTHERWISE = ['other_time', 'remote', 'other_place', 'interpreter', 'other_worker'] as const
export type Otherwise = (typeof OTHERWISE)[number]

export type SignalId = Id<'Signal'>

/** What shows that the package does not fit (S0-16). */
export const SIGNAL_KINDS = ['two_missed', 'low_benefit', 'family_said', 'goal_stalled'] as const
export type SignalKind = (typeof SIGNAL_KINDS)[number]

/** Why a signal was taken back without an answer: what had raised it was put right. */
export const WITHDRAWN_WHYS = ['mark_corrected'] as const
export type WithdrawnWhy = (typeof WITHDRAWN_WHYS)[number]

/** A meeting as the fit watch looks at it. */
export type MarkedMeeting = {
  readonly meetingId: MeetingId
  readonly startsAt: Instant
  readonly state: MeetingState
  readonly reason: NotHeldReason | null
}

/** How useful a service felt to a person on a day, 0-5. */
export type FeltBenefit = { readonly personId: string; readonly askedOn: Day; readonly value: number }

export const INTERPRETER_STATES = ['needed', 'booked', 'confirmed'] as const
export type InterpreterState = (typeof INTERPRETER_STATES)[number]

/** Who takes part in a meeting: a member of the family, a worker of any organisation, somebody of the close network. */
export const PARTICIPANT_KINDS = ['person', 'worker', 'close'] as const
export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number]

export const PRESENCE_STATES = ['invited', 'came', 'absent', 'sent_word'] as const
export type PresenceState = (typeof PRESENCE_STATES)[number]

export const MINUTES_STATES = ['draft', 'accepted'] as const
export type MinutesState = (typeof MINUTES_STATES)[number]

/** What a file may be attached to. */
export const ATTACHED_TO = ['note', 'meeting', 'plan'] as const
export type AttachedTo = (typeof ATTACHED_TO)[number]

/** Where a search finds words. */
export const FOUND_IN = ['note', 'need', 'plan', 'minutes', 'decision'] as const
export type FoundIn = (typeof FOUND_IN)[number]

/** How pressing a row of Today is. */
export const SEVERITIES = ['late', 'today', 'week'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What a row of Today is about. */
export type TopicName =
  | 'urgency'
  | 'contact'
  | 'assessment_start'
  | 'assessment_ready'
  | 'opinion'
  | `signal_${SignalKind}`
  | 'signal_family_said_whole'
  | 'contribution'
  | 'review'
  | 'protection_review'
  | 'step'
  | 'meeting'
  | 'interpreter'
  | 'interpreter_alone'
  | 'cadence'
  | 'ending'
  | 'follow_up'
  | 'sharing_withdrawn'
  | 'task'

/** Why a row stands on Today; each has a text with its facts. */
export const TODAY_WHYS = [
  'urgency-undecided',
  'contact-waiting-late',
  'contact-waiting-due',
  'assessment-start-late',
  'assessment-start-due',
  'assessment-ready-late',
  'assessment-ready-due',
  'opinion-missing',
  'signal-two-missed',
  'signal-low-benefit',
  'signal-family-said',
  'signal-family-said-whole',
  'signal-goal-stalled',
  'contribution-late',
  'contribution-due',
  'review-late',
  'review-due',
  'protection-review-late',
  'protection-review-due',
  'step-late',
  'step-due',
  'meeting-unmarked',
  'interpreter-missing',
  'interpreter-unsure',
  'cadence-late',
  'ending-open',
  'follow-up-late',
  'follow-up-due',
  'sharing-withdrawn',
  'task-late',
  'task-due',
] as const
export type TodayWhy = (typeof TODAY_WHYS)[number]

/** The one next action of a row. */
export const TODAY_ACTIONS = [
  'decide-urgency',
  'decide-contact',
  'open-assessment',
  'hear-child',
  'answer-signal',
  'contribute',
  'review-plan',
  'do-step',
  'mark-meeting',
  'book-interpreter',
  'agree-meeting',
  'open-ending',
  'do-task',
] as const
export type TodayAction = (typeof TODAY_ACTIONS)[number]

/** The steps of the way in, each counted from the contact. */
export const WAITING_STEPS = ['urgency', 'decision', 'named_worker', 'first_meeting', 'assessment'] as const
export type WaitingStep = (typeof WAITING_STEPS)[number]

/** Days from the contact; null for what has not come about. */
export type WayIn = {
  readonly receivedOn: Day
  readonly outcome: string | null
  readonly urgencyOn: Day | null
  readonly decidedOn: Day | null
  readonly workerOn: Day | null
  readonly meetingOn: Day | null
  readonly readyOn: Day | null
  /** When the work ended: nobody waits after it. */
  readonly endedOn: Day | null
}

/** How an interpreter is there. */
export const INTERPRETING_WAYS = ['on_site', 'video', 'phone'] as const
export type InterpretingWay = (typeof INTERPRETING_WAYS)[number]

/** What has come of asking for an interpreter. `changed`: another booking stands in its place. */
export const BOOKING_STATES = ['asked', 'confirmed', 'not_found', 'cancelled', 'changed'] as const
export type BookingState = (typeof BOOKING_STATES)[number]

/** Why a chosen family stays out of a file of the list. */
export const EXPORT_LEFT = ['not-on-list', 'restricted'] as const
export type ExportLeft = (typeof EXPORT_LEFT)[number]
