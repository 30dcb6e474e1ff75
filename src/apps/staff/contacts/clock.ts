/** The clock of one contact: days waited, the organiser's own target, and the days the law sets. Pure. */
import { addDays, dayInFinland, daysBetween, type Day, type Instant } from '#kit/day.ts'
import {
  assessmentDeadlines,
  bindingDay,
  clockState,
  workingDaysBetween,
  type ClockState,
  type Deadline,
} from '#rooms/families/rules/deadlines.ts'
import { WAITING_TARGET } from '#rooms/families/model.ts'
import { lawProfileOn } from '#rooms/families/rules/law-profile.ts'

export { WAITING_TARGET as OWN_TARGET }

/** Days that the scale shows; who has waited longer stands at its end. */
export const SCALE_DAYS = 14

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

export function contactClock(
  contact: { readonly receivedAt: string; readonly specialSupport: boolean },
  today: Day,
): ContactClock {
  const receivedOn = dayInFinland(contact.receivedAt as Instant)
  const profile = lawProfileOn(receivedOn)
  const { basis, startBy, readyBy } = assessmentDeadlines(
    { initiatedOn: receivedOn, specialSupport: contact.specialSupport, childProtection: false },
    profile,
  )
  const binding = bindingDay(startBy, 'next-working-day')
  const targetEnds = addDays(receivedOn, WAITING_TARGET.to)
  return {
    receivedOn,
    waited: daysBetween(receivedOn, today),
    basis,
    startBy,
    readyBy,
    state: clockState(startBy, null, today, profile),
    workingDaysLeft: today < binding ? workingDaysBetween(today, binding, profile) : 0,
    daysLate: Math.max(0, daysBetween(binding, today)),
    ownTargetPassedOn: today > targetEnds ? targetEnds : null,
  }
}

/** Where a day after the request stands on the scale, 0-1. */
export const onScale = (days: number): number => Math.min(Math.max(days, 0), SCALE_DAYS) / SCALE_DAYS

export const QUEUE_ORDERS = ['urgency', 'deadline', 'waited'] as const
export type QueueOrder = (typeof QUEUE_ORDERS)[number]

type Queued = { readonly urgency: string; readonly receivedAt: string; readonly specialSupport: boolean }

/**
 * `urgency`: undecided first, then urgent, then what the law binds, then the oldest. `deadline`: the nearest day of
 * starting first, undecided still ahead of all. `waited`: the oldest first.
 */
export function inOrder<Each extends Queued>(contacts: readonly Each[], order: QueueOrder, today: Day): Each[] {
  const rank = (each: Each) => (each.urgency === 'undecided' ? 0 : each.urgency === 'immediate' ? 1 : 2)
  const keyed = contacts.map((each) => {
    const clock = contactClock(each, today)
    return {
      each,
      rank: rank(each),
      law: clock.basis === 'statutory' ? 0 : 1,
      day: bindingDay(clock.startBy, 'next-working-day'),
      at: each.receivedAt,
    }
  })
  type Keyed = (typeof keyed)[number]
  const byAge = (a: Keyed, b: Keyed) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)
  const byDay = (a: Keyed, b: Keyed) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)
  const compare = {
    urgency: (a: Keyed, b: Keyed) => a.rank - b.rank || a.law - b.law || byDay(a, b) || byAge(a, b),
    deadline: (a: Keyed, b: Keyed) => Math.min(a.rank, 1) - Math.min(b.rank, 1) || byDay(a, b) || byAge(a, b),
    waited: byAge,
  }[order]
  return keyed.toSorted(compare).map(({ each }) => each)
}
