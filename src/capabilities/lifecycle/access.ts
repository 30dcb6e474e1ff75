/** Who takes registers in and who takes a family's record out. */
import { inCircle, withRole, type AccessTable } from '#kit/access.ts'

export const access = {
  'lifecycle.import': [withRole('administrator')],
  'lifecycle.export-family': [inCircle('read', 'basic', 'family_partner', 'named_worker', 'child_social_worker')],
} as const satisfies AccessTable
