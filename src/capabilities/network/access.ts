/** Who reads and keeps the service catalogue. Costs are for professionals; the policy on the table says the same. */
import { signedIn, withRole, type AccessTable } from '#kit/access.ts'

export const access = {
  'network.read': [signedIn],
  'network.read-costs': [
    withRole(
      'family_partner',
      'social_worker',
      'family_worker',
      'psychologist',
      'coordinator',
      'supervisor',
      'partner_worker',
      'analyst',
      'data_protection_officer',
      'administrator',
    ),
  ],
  'network.administer': [withRole('administrator')],
} as const satisfies AccessTable
