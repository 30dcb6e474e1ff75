/** Who takes registers in and who takes a family's record out. */
import { inCircle, ofTheUnit, withRole, type AccessTable } from '#kit/access.ts'

export const access = {
  'lifecycle.import': [withRole('administrator')],
  'lifecycle.export-family': [inCircle('read', 'basic', 'family_partner', 'named_worker', 'child_social_worker')],
  /** A number of the county's, of nobody. */
  'lifecycle.read-eligibility-rule': [
    withRole('family_partner', 'social_worker', 'family_worker', 'coordinator', 'supervisor'),
  ],
  'lifecycle.read-eligibility': [inCircle('read', 'needs'), ofTheUnit('coordinator')],
  'lifecycle.decide-eligibility': [
    inCircle('write', 'needs', 'family_partner', 'named_worker', 'child_social_worker'),
    ofTheUnit('coordinator'),
  ],
} as const satisfies AccessTable
