// The oracle's ground: what a client relationship brings along, and who lists the families of a unit.
import type { CircleFact, CircleName, Situation } from '../actors.ts'
import type { Part } from '../records/index.ts'
import type { FamilyKey, PersonKey } from '../world.ts'

/** What a client relationship brings along, by role in the circle. */
const CIRCLE: Readonly<Record<CircleName, { reads: string; writes: string }>> = {
  family_partner: {
    reads: 'basic contact protected plan wellbeing notes needs log',
    writes: 'basic contact plan wellbeing notes needs',
  },
  named_worker: {
    reads: 'basic contact protected plan wellbeing notes needs log',
    writes: 'basic contact plan wellbeing notes needs',
  },
  child_social_worker: {
    reads: 'basic contact protected plan wellbeing notes needs log',
    writes: 'basic contact plan wellbeing notes needs',
  },
  // No place clues under a ban.
  family_worker: { reads: 'basic contact plan notes needs', writes: 'notes' },
  // No addresses at all.
  psychologist: { reads: 'basic plan wellbeing notes needs', writes: 'notes' },
  // Its own service and nothing else.
  partner_worker: { reads: 'service', writes: 'service' },
  volunteer: { reads: 'service', writes: '' },
  purpose: { reads: 'basic plan wellbeing notes needs log', writes: '' },
  break_glass: { reads: 'basic contact protected plan wellbeing notes needs', writes: '' },
  // Person by person.
  family_adult: { reads: 'basic plan wellbeing notes needs log', writes: '' },
  young_person: { reads: 'basic plan wellbeing notes needs log', writes: '' },
}

export function partsOf(circle: CircleFact, may: 'reads' | 'writes'): readonly Part[] {
  if (may === 'writes' && circle.persons !== undefined) return []
  const own = may === 'reads' ? circle.read : circle.write
  return own ?? (CIRCLE[circle.role][may].split(' ').filter(Boolean) as Part[])
}

/** The relationship that counts: in force, to this family, no own relative in it. */
export const circlesOf = (who: Situation, family: FamilyKey = who.target): readonly CircleFact[] =>
  who.denied && family === who.target
    ? []
    : who.circle.filter((circle) => circle.state === 'in-force' && circle.family === family)

const UNIT_A: readonly FamilyKey[] = ['target', 'neighbour', 'banned']

/** Supervisors and coordinators list the families of their unit, never a restricted one. */
export function unitRolesOf(who: Situation, family: FamilyKey = who.target): readonly ('supervisor' | 'coordinator')[] {
  if (who.denied && family === who.target) return []
  const inUnit =
    who.county === 98
      ? family === 'foreign' && who.unit === 'A'
      : (who.unit === 'A' ? UNIT_A : ['far']).includes(family)
  return inUnit ? (['supervisor', 'coordinator'] as const).filter((role) => who.roles.includes(role)) : []
}

export const sees = (who: Situation, family: FamilyKey): boolean =>
  who.session === 'alive' && (circlesOf(who, family).length > 0 || unitRolesOf(who, family).length > 0)

/** A relationship that reads this part. */
export const reads = (who: Situation, part: Part): boolean =>
  circlesOf(who).some((c) => partsOf(c, 'reads').includes(part))

/** A relationship that reaches all of these persons. */
export const reachesAll = (who: Situation, persons: readonly PersonKey[]): boolean =>
  circlesOf(who).some((circle) => circle.persons === undefined || persons.every((key) => circle.persons!.includes(key)))
