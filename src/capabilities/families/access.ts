/** Who may do what with contacts, families and the people in them. */
import { inCircle, ofTheUnit, withRole, type AccessTable } from '#kit/access.ts'

const takesContacts = withRole('family_partner', 'social_worker', 'family_worker', 'coordinator', 'supervisor')

export const access = {
  'families.take-contact': [takesContacts],
  'families.read-contacts': [takesContacts],
  'families.decide-contact': [withRole('family_partner', 'social_worker', 'coordinator', 'supervisor')],
  'families.search': [
    withRole('family_partner', 'social_worker', 'family_worker', 'psychologist', 'coordinator', 'supervisor'),
  ],
  'families.open': [inCircle('read', 'basic'), ofTheUnit('supervisor', 'coordinator')],
  'families.read-details': [inCircle('read', 'contact')],
  'families.change-members': [inCircle('write', 'basic')],
  'families.change-details': [inCircle('write', 'contact')],
  'families.assign': [ofTheUnit('supervisor', 'coordinator')],
  'families.move-phase': [inCircle('write', 'basic', 'family_partner', 'named_worker', 'child_social_worker')],
  'families.read-ending': [inCircle('read', 'plan')],
  'families.write-ending': [inCircle('write', 'plan', 'family_partner', 'named_worker', 'child_social_worker')],
  'families.do-task': [inCircle('write', 'basic')],
} as const satisfies AccessTable
