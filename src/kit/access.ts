/** Permission as a sentence: who, in what relation. Pure, so that server, screens, tests and documents ask the same table. */

export type Role =
  | 'family_partner'
  | 'social_worker'
  | 'family_worker'
  | 'psychologist'
  | 'coordinator'
  | 'supervisor'
  | 'partner_worker'
  | 'volunteer'
  | 'analyst'
  | 'data_protection_officer'
  | 'administrator'
  | 'family_adult'
  | 'young_person'

export const ROLES = [
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
  'family_adult',
  'young_person',
] as const satisfies readonly Role[]

/** Roles of a circle row: what someone is to this family. */
export type CircleRole =
  | 'family_partner'
  | 'named_worker'
  | 'child_social_worker'
  | 'family_worker'
  | 'psychologist'
  | 'partner_worker'
  | 'volunteer'
  | 'purpose'
  | 'break_glass'
  | 'family_adult'
  | 'young_person'

/** Parts of the record, with the same bits as `app.part` in the database. */
export const PARTS = {
  basic: 1,
  contact: 2,
  protected: 4,
  plan: 8,
  service: 16,
  wellbeing: 32,
  notes: 64,
  needs: 128,
  log: 256,
} as const

export type Part = keyof typeof PARTS

/** What the reader is to one family, as the database computed it from circles in force and units. */
export type Relation = {
  readonly circleRoles: readonly CircleRole[]
  readonly unitRoles: readonly ('supervisor' | 'coordinator')[]
  /** Bits of `PARTS` that may be read. */
  readonly read: number
  /** Bits of `PARTS` that may be written. */
  readonly write: number
  /** Recorded purpose where the content was opened with one; else empty. */
  readonly purpose: string
}

export type Actor = {
  readonly accountId: string
  readonly areaId: number
  readonly workerId: string | null
  readonly personId: string | null
  readonly organisationId: string | null
  readonly name: string
  readonly title: string
  readonly roles: readonly Role[]
  /** What the holder of the account chose; null: the browser's choice, Finnish else. */
  readonly language: 'fi' | 'sv' | 'en' | null
  readonly theme: 'system' | 'light' | 'dark'
  readonly demo: boolean
  readonly relation: Relation | null
}

/** One way to be permitted; any one of a rule's ways is enough. */
export type Way =
  | { readonly as: 'anyone' }
  | { readonly as: 'signed-in' }
  | { readonly as: 'role'; readonly roles: readonly Role[] }
  | {
      readonly as: 'circle'
      readonly part: Part
      readonly may: 'read' | 'write'
      readonly roles?: readonly CircleRole[]
    }
  | { readonly as: 'unit'; readonly roles: readonly ('supervisor' | 'coordinator')[] }

export type AccessTable = Readonly<Record<`${string}.${string}`, readonly Way[]>>

export const anyone: Way = { as: 'anyone' }
export const signedIn: Way = { as: 'signed-in' }
export const withRole = (...roles: Role[]): Way => ({ as: 'role', roles })
export const inCircle = (may: 'read' | 'write', part: Part, ...roles: CircleRole[]): Way => ({
  as: 'circle',
  part,
  may,
  ...(roles.length > 0 ? { roles } : {}),
})
export const ofTheUnit = (...roles: ('supervisor' | 'coordinator')[]): Way => ({ as: 'unit', roles })

/** Roles of those who work, as against family members. */
export const staff = withRole(
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
)

/** The first lock: may this actor do this, in this relation? The second lock is the database's policies. */
export function isPermitted(ways: readonly Way[], actor: Actor | null): boolean {
  return ways.some((way) => {
    if (way.as === 'anyone') return true
    if (actor === null) return false
    if (way.as === 'signed-in') return true
    if (way.as === 'role') return way.roles.some((role) => actor.roles.includes(role))
    const relation = actor.relation
    if (relation === null) return false
    if (way.as === 'unit') return way.roles.some((role) => relation.unitRoles.includes(role))
    const bits = way.may === 'read' ? relation.read : relation.write
    return (
      (bits & PARTS[way.part]) !== 0 &&
      (way.roles === undefined || way.roles.some((role) => relation.circleRoles.includes(role)))
    )
  })
}
