/** What must stand with a contact before it is taken down or decided. Pure. */
import type { Day } from '#kit/day.ts'
import { ok, refused, type Result } from '#kit/result.ts'
import type { ConsentBasis, ContactedBy, ContactKind, NoActionReason, Outcome, ReportMade } from '../model.ts'

/**
 * A contact is made with the person, a notice without consent: to take up contact one needs consent, and the duty to give notice
 * begins where it cannot be had (SHL 35 §). A request to assess the need of child protection is made together (LSL 25 a §).
 */
const GROUNDS = {
  help_request: ['own_contact', 'consent', 'childs_interest', 'duty_to_report'],
  contact_for_assessment: ['consent'],
  notice_of_need: ['duty_to_report', 'childs_interest'],
  protection_assessment_request: ['own_contact', 'consent'],
} as const satisfies Record<ContactKind, readonly ConsentBasis[]>

export const groundsOf = (kind: ContactKind): readonly ConsentBasis[] => GROUNDS[kind]

export function judgeContact(contact: {
  readonly kind: ContactKind
  readonly contactedBy: ContactedBy
  readonly consentBasis: ConsentBasis
  readonly forWhom: 'own' | 'other'
  readonly concerns: readonly unknown[]
}): Result<null> {
  if (!groundsOf(contact.kind).includes(contact.consentBasis)) return refused('families.ground-of-kind', 'consentBasis')
  if (contact.contactedBy === 'professional' && contact.consentBasis === 'own_contact')
    return refused('families.professional-own-contact', 'consentBasis')
  if (contact.forWhom === 'other' && contact.concerns.length === 0)
    return refused('families.concern-missing', 'concerns')
  return ok(null)
}

export function judgeOutcome(
  decision: {
    readonly outcome: Outcome
    readonly report: ReportMade | null
    readonly noAction?: NoActionReason | null
  },
  today: Day,
): Result<null> {
  const noAction = decision.noAction ?? null
  if (decision.outcome === 'no_action' && noAction === null) return refused('families.no-action-why', 'noAction')
  if (decision.outcome !== 'no_action' && noAction !== null)
    return refused('families.no-action-without-outcome', 'noAction')
  if (decision.outcome !== 'child_protection_report')
    return decision.report === null ? ok(null) : refused('families.report-without-outcome', 'report')
  if (decision.report === null) return refused('families.report-facts-missing', 'report')
  if (decision.report.on > today) return refused('families.report-ahead', 'report.on')
  // Whether the child is safe now is asked first, always.
  if (!decision.report.checks.includes('child_safe_now')) return refused('families.report-child-safe', 'report.checks')
  return ok(null)
}
