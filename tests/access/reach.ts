// The second oracle: which rows the database alone lets somebody see and write. Shares nothing with the policies but the rules of the house.
import type { Situation } from './actors.ts'
import { circlesOf, partsOf, unitRolesOf } from './oracle/index.ts'
import { PROFESSIONALS } from './oracle/rule.ts'
import { RECORDS, type Part, type RecordFacts } from './records/index.ts'
import { FAMILY_KEYS, type FamilyKey, type Row, type World } from './world.ts'

type Facts = Pick<
  RecordFacts,
  'part' | 'listedTo' | 'family' | 'ownService' | 'place' | 'professionals' | 'writes' | 'otherPart'
>

const BOTH = ['supervisor', 'coordinator'] as const
const HEADS: Readonly<Record<string, Facts>> = {
  'families.family': { part: 'basic', listedTo: BOTH, family: 'with-family', ownService: false, writes: 'changes' },
  // People come into a family by one function only.
  'families.member': { part: 'basic', listedTo: BOTH, family: 'by-person', ownService: false, writes: 'changes' },
}

export const TABLES: readonly string[] = [...Object.keys(HEADS), ...Object.keys(RECORDS)]

export const factsOf = (table: string): Facts => HEADS[table] ?? RECORDS[table]!

/** Of one row: its variant may belong to another part, and then to no service. */
export function factsOfRow(row: Row): Facts {
  const facts = factsOf(row.table)
  const part = facts.otherPart?.[row.variant]
  return part === undefined ? facts : { ...facts, part, ownService: false }
}

const familyKey = (row: Row): FamilyKey => FAMILY_KEYS.find((key) => key === row.family.key)!

export function maySee(world: World, who: Situation, row: Row): boolean {
  const facts = factsOfRow(row)
  const key = familyKey(row)
  if (who.session !== 'alive' || row.family.areaId !== who.county) return false
  if (facts.professionals && !who.roles.some((role) => PROFESSIONALS.includes(role as never))) return false
  const circles = circlesOf(who, key)
  if (row.family.restricted && circles.length === 0) return false
  if (who.denied && key === who.target) return false
  const whole = (part: Part) =>
    circles.some((circle) => circle.persons === undefined && partsOf(circle, 'reads').includes(part))
  const isMine = who.target === key && who.self !== undefined
  if (facts.place && row.values['protected'] === true && !whole('protected')) {
    const own = isMine && row.values['person_id'] === row.family.persons[who.self!]
    if (!own) return false
  }
  // A young person's accepted ban: for the one it is against the row does not exist.
  if (isMine && (row.values['hidden_from'] as string[] | undefined)?.includes(row.family.persons[who.self!]))
    return false
  if (whole(facts.part)) return true
  if (unitRolesOf(who, key).some((role) => facts.listedTo.includes(role))) return true
  // What was shared of the plan, and is so no more, is no longer the organisation's to see.
  const over = row.table === 'plans.sharing' && row.values['ended_on'] !== null
  if (facts.ownService && !over && whole('service') && row.values['organisation_id'] === organisationOf(world, who))
    return true
  // Asked to a meeting: the organisation sees that it is.
  if (
    whole('service') &&
    (row.values['invited_organisations'] as string[] | undefined)?.includes(organisationOf(world, who))
  )
    return true
  if (facts.family === 'never') return false
  const byPerson = circles.filter(
    (circle) =>
      circle.persons !== undefined &&
      partsOf(circle, 'reads').includes(facts.part) &&
      // To know whom one serves is not to know whom else that person meets: at work that takes notes of the person too.
      (row.table !== 'engagement.meeting' || who.self !== undefined || partsOf(circle, 'reads').includes('notes')),
  )
  if (facts.family === 'with-family') return byPerson.length > 0
  const reached = new Set(byPerson.flatMap((circle) => circle.persons ?? []))
  return (
    row.names.every((name) => reached.has(name)) && row.names.length > 0 && row.values['shared_with_family'] !== false
  )
}

export const organisationOf = (world: World, who: Situation): string =>
  who.organisation === 'partner' ? world.partner : world.county

/** A row's key as the database prints it. */
export const keyOfRow = (row: Row): string => [row.family.familyId, ...Object.values(row.id)].join('/')

export function keyColumns(table: string, rows: readonly Row[]): string {
  const row = rows.find((r) => r.table === table)
  if (row === undefined) throw new Error(`the world has no row of ${table}`)
  return ['family_id', ...Object.keys(row.id)].join(`::text || '/' || `) + '::text'
}
