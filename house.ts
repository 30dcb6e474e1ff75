/** The rooms of the house, in order: a room leans only on rooms above it. Read by the import checker, the tests and the docs. */
export const ROOMS = [
  'organisations',
  'trust',
  'families',
  'network',
  'assessment',
  'measures',
  'plans',
  'engagement',
  'steering',
  'lifecycle',
  'outcomes',
  'contracts',
  'governance',
  'portal',
  'interop',
] as const

export type Room = (typeof ROOMS)[number]
