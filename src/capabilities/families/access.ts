/** Who may do what with contacts, families and the people in them. */
import { inCircle, ofTheUnit, staff, withRole, type AccessTable } from '#kit/access.ts'

const takesContacts = withRole('family_partner', 'social_worker', 'family_worker', 'coordinator', 'supervisor')

const answers = withRole('family_partner', 'social_worker', 'coordinator', 'supervisor')
const leads = ['family_partner', 'named_worker', 'child_social_worker'] as const

export const access = {
  'families.take-contact': [takesContacts],
  'families.read-contacts': [takesContacts],
  'families.decide-contact': [withRole('family_partner', 'social_worker', 'coordinator', 'supervisor')],
  /** Counts without names, for who steers a unit. */
  'families.count-outcomes': [withRole('coordinator', 'supervisor')],
  'families.search': [
    withRole('family_partner', 'social_worker', 'family_worker', 'psychologist', 'coordinator', 'supervisor'),
  ],
  'families.open': [inCircle('read', 'basic'), ofTheUnit('supervisor', 'coordinator')],
  'families.read-details': [inCircle('read', 'contact')],
  'families.change-members': [inCircle('write', 'basic')],
  'families.change-details': [inCircle('write', 'contact')],
  'families.read-circumstances': [inCircle('read', 'needs')],
  'families.change-circumstances': [inCircle('write', 'needs')],
  'families.merge': [ofTheUnit('supervisor')],
  // who leads the work of every family the two belong to, or supervises its unit: the database asks family by family
  'families.merge-persons': [inCircle('write', 'basic', ...leads), ofTheUnit('supervisor')],
  // who leads the work divides it; a unit's lists do not know who lives with whom
  'families.split': [inCircle('write', 'basic', ...leads)],
  'families.read-merges': [
    inCircle('read', 'basic', 'family_partner', 'named_worker', 'child_social_worker'),
    ofTheUnit('supervisor', 'coordinator'),
  ],
  // a restricted family is on no unit's list: there those who answer for it name the next one themselves
  'families.assign': [ofTheUnit('supervisor', 'coordinator'), inCircle('write', 'basic', ...leads)],
  'families.waive-named-worker': [ofTheUnit('supervisor', 'coordinator'), inCircle('write', 'basic', ...leads)],
  'families.see-loads': [answers],
  'families.pass-on-restricted': [withRole('supervisor')],
  // which families: the database asks row by row, whether they are of a unit one leads or one answers for them oneself
  'families.see-reassignment': [answers],
  'families.reassign': [answers],
  'families.see-own-covers': [staff],
  'families.propose-transfer': [ofTheUnit('supervisor', 'coordinator'), inCircle('write', 'basic', ...leads)],
  // a unit's leads, and the one worker a restricted family is proposed to: the database asks which
  'families.decide-transfer': [answers],
  'families.move-phase': [inCircle('write', 'basic', 'family_partner', 'named_worker', 'child_social_worker')],
  'families.read-ending': [inCircle('read', 'plan')],
  'families.write-ending': [inCircle('write', 'plan', 'family_partner', 'named_worker', 'child_social_worker')],
  'families.do-task': [inCircle('write', 'basic')],
} as const satisfies AccessTable
