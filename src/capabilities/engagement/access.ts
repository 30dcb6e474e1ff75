/** Who plans, marks and writes of meetings, who raises and answers signals, and whose lists these are. */
import { inCircle, staff, withRole, type AccessTable } from '#kit/access.ts'

/** Everybody with the family in reach but the family itself. */
const WORKS = [
  'family_partner',
  'named_worker',
  'child_social_worker',
  'family_worker',
  'psychologist',
  'purpose',
  'break_glass',
] as const

/** A partner organisation's worker has the part `service`: the database narrows it to the organisation's own meetings and notes. */
export const access = {
  'engagement.read-meetings': [inCircle('read', 'basic'), inCircle('read', 'service')],
  'engagement.plan-meeting': [inCircle('write', 'basic'), inCircle('write', 'service')],
  'engagement.mark-meeting': [inCircle('write', 'basic'), inCircle('write', 'service')],
  'engagement.read-interpreters': [
    inCircle(
      'read',
      'basic',
      'family_partner',
      'named_worker',
      'child_social_worker',
      'family_worker',
      'psychologist',
      'purpose',
      'break_glass',
    ),
  ],
  'engagement.book-interpreter': [inCircle('write', 'basic')],
  'engagement.read-notes': [inCircle('read', 'notes'), inCircle('read', 'service')],
  'engagement.write-note': [inCircle('write', 'notes'), inCircle('write', 'service')],
  'engagement.read-signals': [inCircle('read', 'plan', ...WORKS)],
  'engagement.read-own-signals': [inCircle('read', 'plan', 'family_adult', 'young_person')],
  'engagement.raise-signal': [inCircle('write', 'plan'), inCircle('read', 'plan', 'family_adult', 'young_person')],
  'engagement.answer-signal': [inCircle('write', 'plan')],
  'engagement.read-package': [inCircle('read', 'plan'), inCircle('read', 'service')],
  'engagement.read-ending-facts': [inCircle('read', 'plan')],
  /** Each part under its own rights: without needs or wellbeing in reach these are left out. */
  'engagement.read-situation': [inCircle('read', 'plan')],
  'engagement.read-team': [inCircle('read', 'basic', ...WORKS)],
  /** Minutes are notes: who reads notes reads them. */
  'engagement.read-joint': [inCircle('read', 'notes', ...WORKS)],
  'engagement.lead-joint': [inCircle('write', 'notes', 'family_partner', 'named_worker', 'child_social_worker')],
  'engagement.write-minutes': [inCircle('write', 'notes')],
  'engagement.decide': [inCircle('write', 'plan')],
  'engagement.read-attachments': [inCircle('read', 'notes'), inCircle('read', 'service')],
  'engagement.add-attachment': [inCircle('write', 'notes'), inCircle('write', 'service')],
  'engagement.withdraw-attachment': [inCircle('write', 'notes'), inCircle('write', 'service')],
  'engagement.calendar': [staff],
  'engagement.unit-calendar': [withRole('supervisor', 'coordinator')],
  'engagement.busy': [staff],
  'engagement.see-workers-days': [withRole('family_partner', 'social_worker', 'coordinator', 'supervisor')],
  'engagement.read-own-clients': [withRole('partner_worker', 'volunteer')],
  'engagement.read-unit-view': [withRole('coordinator', 'supervisor')],
  'engagement.read-client': [inCircle('read', 'service')],
  'engagement.search': [staff],
  'engagement.today': [staff],
  /** Without names: how long people wait in one's units. */
  'engagement.read-waiting': [withRole('coordinator', 'supervisor')],
  'engagement.worklist': [
    withRole('family_partner', 'social_worker', 'family_worker', 'psychologist', 'coordinator', 'supervisor'),
  ],
  /** The same lists as a file: every family that goes stands in the log. */
  'engagement.export-families': [
    withRole('family_partner', 'social_worker', 'family_worker', 'psychologist', 'coordinator', 'supervisor'),
  ],
} as const satisfies AccessTable
