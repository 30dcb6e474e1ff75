/** Who reads and writes the initial assessment. */
import { inCircle, ofTheUnit, staff, type CircleRole, type AccessTable } from '#kit/access.ts'

const TEAM: readonly CircleRole[] = [
  'family_partner',
  'named_worker',
  'child_social_worker',
  'family_worker',
  'psychologist',
  'purpose',
  'break_glass',
]

export const access = {
  'assessment.read': [inCircle('read', 'needs')],
  'assessment.read-needs': [inCircle('read', 'needs'), ofTheUnit('coordinator')],
  // The team: what others were asked and what one member wrote is not for the other members.
  'assessment.read-contributions': [inCircle('read', 'needs', ...TEAM)],
  'assessment.read-family-words': [inCircle('read', 'needs', ...TEAM)],
  'assessment.say-oneself': [inCircle('read', 'needs', 'family_adult', 'young_person')],
  'assessment.contribute': [staff],
  'assessment.write': [inCircle('write', 'needs')],
} as const satisfies AccessTable
