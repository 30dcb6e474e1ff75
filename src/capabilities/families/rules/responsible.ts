/** Who answers for a family: one partner at a time, and a named worker or a lawful recorded reason for everyone. */
import { addDays, type Day } from '#kit/day.ts'
import { ok, refused, type Result } from '#kit/result.ts'
import type { Assignment, AssignmentRole, NamedWorkerExemption, NoNamedWorkerGround, PersonId } from '../model.ts'

type Period = { readonly startDate: Day; readonly endDate: Day | null }

export const isActiveOn = ({ startDate, endDate }: Period, day: Day): boolean =>
  startDate <= day && (endDate === null || day <= endDate)

export const overlaps = (a: Period, b: Period): boolean =>
  (a.endDate === null || b.startDate <= a.endDate) && (b.endDate === null || a.startDate <= b.endDate)

export const partnerOn = (assignments: readonly Assignment[], day: Day): Assignment | null =>
  assignments.find((each) => each.role === 'family_partner' && isActiveOn(each, day)) ?? null

/** A family has one partner at a time: a second one waits until the first has an end. */
export function mayAssignPartner(assignments: readonly Assignment[], period: Period): Result<null> {
  if (period.endDate !== null && period.endDate < period.startDate)
    return refused('families.period-backwards', 'endDate')
  const other = assignments.find((each) => each.role === 'family_partner' && overlaps(each, period))
  return other === undefined ? ok(null) : refused('families.partner-exists', 'startDate', { since: other.startDate })
}

/** Ends the present partner's assignment the day before the next one begins, so that history has no gap and no overlap. */
export function handOverPartner(
  assignments: readonly Assignment[],
  startDate: Day,
): Result<{ ends: Assignment | null }> {
  const present = partnerOn(assignments, startDate)
  const rest = assignments.filter((each) => each !== present)
  const free = mayAssignPartner(rest, { startDate, endDate: null })
  if (!free.ok) return free
  if (present === null) return ok({ ends: null })
  if (present.startDate >= startDate)
    return refused('families.partner-exists', 'startDate', { since: present.startDate })
  return ok({ ends: { ...present, endDate: addDays(startDate, -1) } })
}

/** What role a worker's training opens: the child's social worker is a qualified social worker in public office (LSL 13 b §). */
export function mayHoldRole(
  role: AssignmentRole,
  worker: { readonly isQualifiedSocialWorker: boolean; readonly isInPublicOffice: boolean },
): Result<null> {
  return role === 'child_social_worker' && !(worker.isQualifiedSocialWorker && worker.isInPublicOffice)
    ? refused('families.social-worker-required', 'workerId')
    : ok(null)
}

/** Whether named workers are given to each person or to the family as a whole; one for the family serves everyone in both. */
export type NamedWorkerScope = 'person' | 'family'

/** Clients who on that day have neither a named worker nor a recorded reason for having none. */
export function withoutNamedWorker(
  clients: readonly PersonId[],
  assignments: readonly Assignment[],
  exemptions: readonly NamedWorkerExemption[],
  day: Day,
  scope: NamedWorkerScope,
): PersonId[] {
  const answers = [...assignments.filter((each) => each.role === 'named_worker'), ...exemptions].filter((each) =>
    isActiveOn(each, day),
  )
  if (scope === 'family' && answers.length > 0) return []
  return clients.filter((person) => !answers.some(({ personId }) => personId === null || personId === person))
}

export function everyoneHasNamedWorker(...facts: Parameters<typeof withoutNamedWorker>): Result<null> {
  const missing = withoutNamedWorker(...facts)
  return missing.length === 0
    ? ok(null)
    : refused('families.named-worker-missing', undefined, { people: missing.length })
}

/** Going without a named worker takes a ground of the law and words of one's own. */
export function mayExempt(ground: NoNamedWorkerGround | null, explanation: string): Result<null> {
  if (ground === null) return refused('families.named-worker-ground-missing', 'ground')
  return explanation.trim() === '' ? refused('families.named-worker-reason-missing', 'explanation') : ok(null)
}
