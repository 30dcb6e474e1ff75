// Who is who in the access tests: the keys of families and persons, and the words that give them away.

export const FAMILY_KEYS = ['target', 'neighbour', 'restricted', 'banned', 'far', 'foreign'] as const
export type FamilyKey = (typeof FAMILY_KEYS)[number]

export const PERSON_KEYS = ['mother', 'father', 'child', 'teen'] as const
export type PersonKey = (typeof PERSON_KEYS)[number]

export type Family = {
  readonly key: FamilyKey
  readonly areaId: number
  readonly familyId: string
  readonly unitId: number
  readonly restricted: boolean
  readonly banned: boolean
  readonly persons: Readonly<Record<PersonKey, string>>
}

export const canary = (family: FamilyKey, part: string): string => `kanaria-${family}-${part}-`
