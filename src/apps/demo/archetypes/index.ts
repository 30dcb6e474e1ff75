// Kinds of families that live in the county, by how many there are of each, and what is tried when a service does not fit.
import type { ServiceKey } from '../catalogue.ts'
import type { Archetype } from './archetype.ts'
import { AROUND_BURDENS } from './burdens.ts'
import { AROUND_CHILDREN } from './children.ts'

export type { Archetype, Help, ThemeKey, Whom } from './archetype.ts'

export const ARCHETYPES: readonly Archetype[] = [...AROUND_CHILDREN, ...AROUND_BURDENS]

/** What is tried instead when a service does not fit. */
export const INSTEAD: Partial<Record<ServiceKey, ServiceKey>> = {
  familyWork: 'homeServiceOwn',
  peers: 'supportPerson',
  counselling: 'familyWork',
  curator: 'youngTalk',
  familyClub: 'grandma',
  homework: 'supportPerson',
  mindPeers: 'nurse',
  swedishPeers: 'grandma',
  intensified: 'counselling',
  separation: 'counselling',
  football: 'youthWork',
  languageGroup: 'familyClub',
  youthWork: 'supportPerson',
  coaching: 'familyWork',
}
