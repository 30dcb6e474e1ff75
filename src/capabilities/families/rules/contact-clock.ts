/** The clock of one contact: days waited, the organiser's own target, and the days the law of its own day sets. */
import { addDays, daysBetween, type Day } from '#kit/day.ts'
import {
  assessmentDeadlines,
  bindingDay,
  clockState,
  workingDaysBetween,
  type ClockState,
  type Deadline,
} from './deadlines.ts'
import type { LawProfile } from './law-profile.ts'

export type ContactClock = {
  readonly receivedOn: Day
  readonly waited: number
  /** Whether the law sets a last day, or only asks for no undue delay. */
  readonly basis: 'statutory' | 'internal'
  readonly startBy: Deadline
  readonly readyBy: Deadline
  readonly state: ClockState
  /** Working days left to the binding day of starting; 0 when it is today or past. */
  readonly workingDaysLeft: number
  readonly daysLate: number
  readonly ownTargetPassedOn: Day | null
}

/** What was set when the contact was written down; it stays, whatever is decided later. */
type Clocked = {
  readonly receivedOn: Day
  readonly specialSupport: boolean
  readonly startBy: Day | null
  readonly readyBy: Day | null
  readonly readyByLegal: Day | null
}

/** `profile` is the one in force on the day of the contact; `target` the county's own, in days after the contact. */
export function contactClock(
  contact: Clocked,
  profile: LawProfile,
  target: { readonly to: number },
  today: Day,
): ContactClock {
  const { receivedOn } = contact
  const counted = assessmentDeadlines(
    { initiatedOn: receivedOn, specialSupport: contact.specialSupport, childProtection: false },
    profile,
  )
  const statutory = contact.readyBy === null ? counted.basis === 'statutory' : contact.readyByLegal !== null
  const startBy = kept(counted.startBy, contact.startBy, statutory ? contact.startBy : null)
  const readyBy = kept(counted.readyBy, contact.readyBy, contact.readyByLegal)
  const binding = bindingDay(startBy, profile.reading)
  const targetEnds = addDays(receivedOn, target.to)
  return {
    receivedOn,
    waited: daysBetween(receivedOn, today),
    basis: statutory ? 'statutory' : 'internal',
    startBy,
    readyBy,
    state: clockState(startBy, null, today, profile),
    workingDaysLeft: today < binding ? workingDaysBetween(today, binding, profile) : 0,
    daysLate: Math.max(0, daysBetween(binding, today)),
    ownTargetPassedOn: today > targetEnds ? targetEnds : null,
  }
}

const kept = (counted: Deadline, target: Day | null, legal: Day | null): Deadline =>
  target === null ? counted : { target, legal, sources: counted.sources }
