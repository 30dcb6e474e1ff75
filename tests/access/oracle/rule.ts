// What a line of the oracle says, and the words most lines are made of.
import type { Role } from '#kit/access.ts'
import type { CircleName, Situation } from '../actors.ts'
import type { Part } from '../records/index.ts'

export type Rule = {
  /** In words, for the reader. */
  readonly says: string
  readonly everyone?: true
  readonly roles?: readonly Role[]
  readonly unit?: readonly ('supervisor' | 'coordinator')[]
  /** A client relationship that reads or writes one of these parts. */
  readonly reads?: readonly Part[]
  readonly writes?: readonly Part[]
  /** A family member with this part in reach does it for oneself. */
  readonly oneself?: Part
  /** Only in these roles of the circle. */
  readonly as?: readonly CircleName[]
}

export const LEADS: readonly CircleName[] = ['family_partner', 'named_worker', 'child_social_worker']
export const WORKERS: readonly Role[] = [
  'family_partner',
  'social_worker',
  'family_worker',
  'psychologist',
  'coordinator',
  'supervisor',
  'partner_worker',
  'volunteer',
  'analyst',
  'data_protection_officer',
  'administrator',
]
export const INTAKE: readonly Role[] = ['family_partner', 'social_worker', 'family_worker', 'coordinator', 'supervisor']

export const PROFESSIONALS = WORKERS.filter((role) => role !== 'volunteer')

/** Whether the row is there for the one who asks, although the action is permitted; 422 where a field of the body names what is not. */
export type There = (who: Situation) => boolean | 422

export type RoomRules = {
  readonly actions: Readonly<Record<string, Rule>>
  readonly rows: Readonly<Record<string, There>>
}

export const ofThisCounty = (who: Situation): boolean => who.county === 99
/** The request names something of this county in a field of its body: elsewhere the field is at fault. */
export const inField: There = (who) => (who.county === 99 ? true : 422)
