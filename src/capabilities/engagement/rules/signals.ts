/** The fit watch: what in meetings and felt benefit shows that a service does not fit the family (S0-16, S0-17). */
import { addDays, daysBetween, type Day } from '#kit/day.ts'
import type { FeltBenefit, MarkedMeeting, MeetingId } from '../model.ts'

/** Days in which a signal should be answered. */
export const ANSWER_DAYS = 7

/** A benefit of this or less, on 0-5, is low. */
export const LOW_BENEFIT = 2

/** Whether the meeting says something of how the service fits: a cancelled one does not, nor one that the worker missed. */
const tells = ({ state, reason }: MarkedMeeting): boolean =>
  state === 'held' || (state === 'missed' && reason !== 'worker_absent')

/**
 * The last two telling meetings of one service when both were missed, else none. When the newer of them has been
 * signalled before, nothing new has happened.
 */
export function twoMissed(
  meetings: readonly MarkedMeeting[],
  signalled: readonly string[] = [],
): readonly [MeetingId, MeetingId] | null {
  const [older, newer] = meetings
    .filter(tells)
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0))
    .slice(-2)
  if (older === undefined || newer === undefined || older.state !== 'missed' || newer.state !== 'missed') return null
  return signalled.includes(newer.meetingId) ? null : [older.meetingId, newer.meetingId]
}

/**
 * Whether one person has twice in a row felt a service to be of little use. Both answers count only from the day after
 * `since`, the last time such a signal was answered: what was said before has had its answer.
 */
export function lowBenefit(benefits: readonly FeltBenefit[], since: Day | null = null): boolean {
  const fresh = benefits.filter(({ askedOn }) => since === null || askedOn > since)
  return [...Map.groupBy(fresh, ({ personId }) => personId).values()].some((own) => {
    const last = own.toSorted((a, b) => (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0)).slice(-2)
    return last.length === 2 && last.every(({ value }) => value <= LOW_BENEFIT)
  })
}

export const answerBy = (raisedOn: Day): Day => addDays(raisedOn, ANSWER_DAYS)

/** Days that a signal has waited, or waited until its answer. */
export const daysWaited = (raisedOn: Day, answeredOn: Day | null, today: Day): number =>
  daysBetween(raisedOn, answeredOn ?? today)
