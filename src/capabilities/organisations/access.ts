/** Who reads and keeps the registers of organisations, units and workers. No client data here: everyone who works reads. */
import { signedIn, staff, withRole, type AccessTable } from '#kit/access.ts'

export const access = {
  'organisations.read-codes': [signedIn],
  'organisations.read': [staff],
  // whose absence: the database asks whether it is oneself or somebody of a unit one leads
  'organisations.enter-absence': [staff],
  'organisations.administer': [withRole('administrator')],
} as const satisfies AccessTable
