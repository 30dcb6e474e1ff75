/** Statutory clocks: the working-day rule, months with both readings, and where a clock stands today. */
import { addDays, addMonths, type Day, weekday } from '#kit/day.ts'
import { dayOffOn, type DeadlineReading, type LawProfile } from './law-profile.ts'

/**
 * `target` is the nominal, earlier date to aim at; `legal` is the last lawful day, or null where the law sets no day.
 * They differ where a month deadline falls on a day off.
 */
export type Deadline = { readonly target: Day; readonly legal: Day | null; readonly sources: readonly string[] }

/** `law`: days that the law counts. `own`: days on which the county works, for its own aims. */
export type Counting = 'law' | 'own'

/** Mondays to Fridays that are no holiday; Saturdays are not working days. A county's own closed day does not stretch the law. */
export function isWorkingDay(day: Day, profile: LawProfile, counting: Counting = 'law'): boolean {
  if (weekday(day) > 5) return false
  const off = dayOffOn(day, profile)
  return off === null || ('closed' in off && counting === 'law' && !off.closed.statutory)
}

/** The day itself if it is a working day, else the next that is. */
export function workingDayFrom(day: Day, profile: LawProfile, counting: Counting = 'law'): Day {
  let at = day
  while (!isWorkingDay(at, profile, counting)) at = addDays(at, 1)
  return at
}

/** The nth working day after `from`; the day of receipt is not counted (THL, handbook of child welfare). */
export function nthWorkingDay(from: Day, n: number, profile: LawProfile, counting: Counting = 'law'): Day {
  let at = from
  for (let left = n; left > 0; left--) at = workingDayFrom(addDays(at, 1), profile, counting)
  return at
}

/** Working days after `from` up to and including `to`; zero where `to` is not later. */
export function workingDaysBetween(from: Day, to: Day, profile: LawProfile): number {
  let count = 0
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkingDay(at, profile)) count++
  return count
}

/** A nominal date with the last lawful day: the next working day, unless the organiser reads the law more strictly. */
export function targetAndLegal(nominal: Day, sources: readonly string[], profile: LawProfile): Deadline {
  const legal = profile.reading === 'nominal' ? nominal : workingDayFrom(nominal, profile)
  return { target: nominal, legal, sources: legal === nominal ? sources : [...sources, profile.nextWorkingDaySource] }
}

export const startBy = (initiatedOn: Day, profile: LawProfile): Deadline =>
  targetAndLegal(
    nthWorkingDay(initiatedOn, profile.assessment.startWorkingDays, profile),
    profile.assessment.startSources,
    profile,
  )

export const readyBy = (initiatedOn: Day, profile: LawProfile): Deadline =>
  targetAndLegal(addMonths(initiatedOn, profile.assessment.readyMonths), profile.assessment.readySources, profile)

export type AssessmentFacts = {
  readonly initiatedOn: Day
  /** A child in the matter needs special support (SHL 3 §). */
  readonly specialSupport: boolean
  readonly childProtection: boolean
}

export type AssessmentDeadlines = {
  readonly basis: 'statutory' | 'internal'
  readonly startBy: Deadline
  readonly readyBy: Deadline
}

/** Statutory days bind where a child needs special support or the matter is child protection; else the organiser's aim, with no legal day. */
export function assessmentDeadlines(facts: AssessmentFacts, profile: LawProfile): AssessmentDeadlines {
  const { initiatedOn } = facts
  if (facts.specialSupport || facts.childProtection) {
    return { basis: 'statutory', startBy: startBy(initiatedOn, profile), readyBy: readyBy(initiatedOn, profile) }
  }
  const { startWorkingDays, readyMonths, source } = profile.internalAim
  const aim = (target: Day): Deadline => ({ target, legal: null, sources: [source] })
  return {
    basis: 'internal',
    startBy: aim(nthWorkingDay(initiatedOn, startWorkingDays, profile, 'own')),
    readyBy: aim(addMonths(initiatedOn, readyMonths)),
  }
}

export const logRequestBy = (askedOn: Day, profile: LawProfile): Deadline =>
  targetAndLegal(addMonths(askedOn, profile.logRequest.months), [profile.logRequest.source], profile)

export const accessibilityAnswerBy = (askedOn: Day, profile: LawProfile): Deadline =>
  targetAndLegal(addDays(askedOn, profile.accessibilityFeedback.days), [profile.accessibilityFeedback.source], profile)

/** A child-protection client plan is looked at again at least once a year. */
export const planReviewBy = (agreedOn: Day, profile: LawProfile): Deadline =>
  targetAndLegal(
    addMonths(agreedOn, profile.childProtectionPlanReview.months),
    [profile.childProtectionPlanReview.source],
    profile,
  )

export const bindingDay = (deadline: Deadline, reading: DeadlineReading): Day =>
  reading === 'nominal' ? deadline.target : (deadline.legal ?? deadline.target)

export type ClockState = 'done-in-time' | 'done-late' | 'late' | 'near' | 'running'

/** Where a clock stands: `near` from two working days before the binding day on. */
export function clockState(
  deadline: Deadline,
  doneOn: Day | null,
  today: Day,
  profile: LawProfile,
  reading: DeadlineReading = profile.reading,
): ClockState {
  const binding = bindingDay(deadline, reading)
  if (doneOn !== null) return doneOn <= binding ? 'done-in-time' : 'done-late'
  if (today > binding) return 'late'
  return workingDaysBetween(today, binding, profile) <= 2 ? 'near' : 'running'
}
