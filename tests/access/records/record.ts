// What is said of every family-scoped table, and what its rows are made of. Written from the house's rules, not from the migrations.
import { newId } from '../../support/county.ts'
import { canary, type Family, type PersonKey } from '../keys.ts'

export type Part = 'basic' | 'contact' | 'protected' | 'plan' | 'service' | 'wellbeing' | 'notes' | 'needs' | 'log'

/** What kind of row: for mother and child, of the partner organisation's service, of the father alone, of the teenager and banned from the
    mother, of the mother and not shared with the family; a draft. */
export type Variant = 'mother-child' | 'partner-service' | 'father' | 'teen-hidden' | 'unshared' | 'draft'

export type Facts = {
  readonly family: Family
  readonly county: string
  readonly partner: string
  readonly serviceId: string
  readonly partnerServiceId: string
  readonly account: string
  readonly worker: string
  readonly otherWorker: string
  /** A batch of the county, and an ended circle row of the family. */
  readonly batch: string
  readonly receiving: { areaId: number; unitId: number }
  readonly circle: string
  /** Ids made so far, by table and variant. */
  readonly made: Map<string, string>
}

export type RecordFacts = {
  readonly part: Part
  /** Who sees rows in lists of the unit, without a circle. */
  readonly listedTo: readonly ('supervisor' | 'coordinator')[]
  /** How family readers reach rows: by the persons named, because the family itself is in reach, or never. */
  readonly family: 'by-person' | 'with-family' | 'never'
  /** Rows of a service are seen by the organisation that gives it. */
  readonly ownService: boolean
  /** Prices: for professionals, as `network.read-costs` says it. */
  readonly professionals?: true
  /** Rows of some variants belong to another part, and no service opens them. */
  readonly otherPart?: Partial<Record<Variant, Part>>
  /** Place clues: closed by a safety ban. */
  readonly place?: true
  /** What a circle that writes the part may do: add and change, add only (nothing is overwritten), or nothing (another way in). */
  readonly writes: 'adds and changes' | 'adds' | 'changes' | 'nothing'
  readonly variants: readonly Variant[]
  /** No family columns beside the key: the table is made by hand. */
  readonly plain?: true
  make(variant: Variant, facts: Facts): { id: Record<string, unknown>; values: Record<string, unknown> }
}

/** Whom a row of a variant names. */
export const NAMES: Readonly<Record<Variant, readonly PersonKey[]>> = {
  'mother-child': ['mother', 'child'],
  'partner-service': ['child'],
  father: ['father'],
  'teen-hidden': ['teen'],
  unshared: ['mother'],
  draft: ['mother', 'child'],
}

export const FULL: readonly Variant[] = ['mother-child', 'father', 'teen-hidden', 'unshared']
export const WITH_SERVICE: readonly Variant[] = [...FULL, 'partner-service']

export const idsOf = (variant: Variant, { family }: Facts): string[] => NAMES[variant].map((key) => family.persons[key])
export const first = (variant: Variant, facts: Facts): string => idsOf(variant, facts)[0]!

export const many = (variant: Variant, facts: Facts) => ({
  person_ids: idsOf(variant, facts),
  shared_with_family: variant !== 'unshared',
  hidden_from: variant === 'teen-hidden' ? [facts.family.persons.mother] : [],
})
export const one = (variant: Variant, facts: Facts) => {
  const { person_ids: _ids, ...rest } = many(variant, facts)
  return { person_id: first(variant, facts), ...rest }
}

export function made(facts: Facts, table: string, variant: Variant): string {
  const id = newId()
  facts.made.set(`${table} ${variant}`, id)
  return id
}
export const madeBefore = (facts: Facts, table: string, variant: Variant): string => {
  const id = facts.made.get(`${table} ${variant}`)
  if (id === undefined) throw new Error(`no ${table} ${variant} was made before`)
  return id
}

export const word = ({ family }: Facts, part: string): string => canary(family.key, part)
export const serviceOf = (variant: Variant, facts: Facts): string =>
  variant === 'partner-service' ? facts.partner : facts.county
