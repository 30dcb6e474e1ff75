/** What may become of an agreed meeting, and how a wrong marking is put right. */
import type { Instant } from '#kit/day.ts'
import { ok, refused, type Result } from '#kit/result.ts'
import type { Mark, MarkId, MeetingState, NotHeldReason } from '../model.ts'

type MeetingRule = {
  /** Ordinary marks from here; any other change is a correction. */
  readonly marks: readonly MeetingState[]
  /** Reasons that make sense with this state; none where none is asked. */
  readonly reasons: readonly NotHeldReason[]
  /** Can be marked only once the meeting should have begun. */
  readonly afterStart: boolean
}

export const MEETING_TABLE = {
  agreed: { marks: ['held', 'missed', 'cancelled'], reasons: [], afterStart: false },
  held: { marks: [], reasons: [], afterStart: true },
  missed: {
    marks: [],
    reasons: ['family_ill', 'family_no_show', 'time_did_not_fit', 'family_declined', 'worker_absent', 'other'],
    afterStart: true,
  },
  cancelled: {
    marks: [],
    reasons: ['family_ill', 'time_did_not_fit', 'family_declined', 'worker_absent', 'other'],
    afterStart: false,
  },
} as const satisfies Record<MeetingState, MeetingRule>

const rule = (state: MeetingState): MeetingRule => MEETING_TABLE[state]

export const allowedMarks = (state: MeetingState): readonly MeetingState[] => rule(state).marks
export const reasonsFor = (state: MeetingState): readonly NotHeldReason[] => rule(state).reasons

/** Where a meeting stands: as its last mark says, agreed until there is one. */
export function standing(marks: readonly Mark[]): {
  readonly state: MeetingState
  readonly reason: NotHeldReason | null
} {
  const last = marks.at(-1)
  return { state: last?.state ?? 'agreed', reason: last?.reason ?? null }
}

export type Marking = {
  readonly markId: MarkId
  readonly state: MeetingState
  readonly reason: NotHeldReason | null
  readonly at: Instant
}

function fits({ state, reason, at }: Marking, startsAt: Instant): Result<null> {
  const { reasons, afterStart } = rule(state)
  if (afterStart && at < startsAt) return refused('engagement.not-yet', 'state')
  if (reasons.length > 0 && reason === null) return refused('engagement.reason-missing', 'reason', { state })
  if (reason !== null && !reasons.includes(reason))
    return refused('engagement.reason-does-not-fit', 'reason', { state, reason })
  return ok(null)
}

/** Marks an agreed meeting as held, missed or cancelled. A meeting marked before is corrected instead. */
export function markMeeting(marks: readonly Mark[], marking: Marking, startsAt: Instant): Result<Mark> {
  const { state } = standing(marks)
  if (!allowedMarks(state).includes(marking.state)) {
    return refused('engagement.already-marked', 'state', { state, to: marking.state })
  }
  const fit = fits(marking, startsAt)
  return fit.ok ? ok({ ...marking, correction: null }) : fit
}

/** Puts a wrong marking right with a new mark that says why; the old one stays to be seen. */
export function correctMark(marks: readonly Mark[], marking: Marking, why: string, startsAt: Instant): Result<Mark> {
  const now = standing(marks)
  if (marks.length === 0) return refused('engagement.nothing-to-correct')
  if (now.state === marking.state && now.reason === marking.reason) return refused('engagement.same-as-before', 'state')
  if (why.trim() === '') return refused('engagement.correction-reason-missing', 'correction')
  const fit = fits(marking, startsAt)
  return fit.ok ? ok({ ...marking, correction: why.trim() }) : fit
}
