/** Who may do what with accounts, circles and the log. */
import { anyone, inCircle, ofTheUnit, signedIn, staff, withRole, type AccessTable } from '#kit/access.ts'

export const access = {
  'trust.sign-in': [anyone],
  'trust.use-own-session': [signedIn],
  'trust.keep-drafts': [signedIn],
  'trust.keep-views': [staff],
  'trust.declare-relative': [staff],
  'trust.open-with-purpose': [ofTheUnit('supervisor')],
  'trust.break-glass': [withRole('social_worker', 'family_partner', 'supervisor', 'family_worker', 'psychologist')],
  'trust.review-break-glass': [withRole('supervisor', 'data_protection_officer')],
  'trust.read-log': [inCircle('read', 'log'), withRole('data_protection_officer')],
  'trust.read-circle': [inCircle('read', 'basic'), ofTheUnit('supervisor', 'coordinator')],
  // who answers for the family: what another organisation sees of it is decided beside the family
  'trust.let-in': [inCircle('write', 'basic', 'family_partner', 'named_worker', 'child_social_worker')],
  // never to the family: the ban itself would betray what it keeps
  'trust.read-young-bans': [
    inCircle(
      'read',
      'notes',
      'family_partner',
      'named_worker',
      'child_social_worker',
      'family_worker',
      'psychologist',
      'purpose',
      'break_glass',
    ),
  ],
  'trust.decide-young-ban': [inCircle('write', 'notes', 'family_partner', 'named_worker', 'child_social_worker')],
  'trust.oversee-access': [withRole('supervisor', 'data_protection_officer')],
  'trust.manage-accounts': [withRole('administrator')],
} as const satisfies AccessTable
