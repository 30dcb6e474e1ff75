/** Two people edited the same draft: what only one side changed is taken, what both changed differently is asked. */
import { ok, refused, type Result } from '#kit/result.ts'
import type { PlanContent } from '../model.ts'
import {
  type Entity,
  type Field,
  idOf,
  listOf,
  type ListShape,
  partOf,
  PLAN,
  sameEntity,
  sameField,
  setOf,
  type Shape,
} from './shape.ts'

export type Side = 'mine' | 'theirs'

/** A side's value: the fields that go together by name, the whole goal, step or service, or null where that side took it away. */
export type ConflictValue = Readonly<Record<string, unknown>> | null

export type Conflict = {
  readonly path: string
  /** `both-changed` a field, or one side `removed` what the other changed. */
  readonly kind: 'both-changed' | 'removed'
  readonly base: ConflictValue
  readonly mine: ConflictValue
  readonly theirs: ConflictValue
}

/** By path of the conflict. */
export type Choices = Readonly<Record<string, Side>>

export type PlanMerge = {
  /** Until a conflict is chosen, its field shows mine, and something one side took away is still there. */
  readonly merged: PlanContent
  readonly conflicts: readonly Conflict[]
}

type Merging = { readonly choices: Choices; readonly conflicts: Conflict[] }

const within = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

const only = (entity: Entity | null, field: Field): Record<string, unknown> =>
  Object.fromEntries(field.keys.filter((key) => entity?.[key] !== undefined).map((key) => [key, entity![key]]))

function mergeField(
  base: Entity | null,
  mine: Entity,
  theirs: Entity,
  field: Field,
  path: string,
  at: Merging,
): Entity {
  if (sameField(mine, theirs, field)) return only(mine, field)
  if (base !== null && sameField(base, mine, field)) return only(theirs, field)
  if (base !== null && sameField(base, theirs, field)) return only(mine, field)
  const choice = at.choices[path]
  if (choice === undefined) {
    at.conflicts.push({
      path,
      kind: 'both-changed',
      base: base === null ? null : only(base, field),
      mine: only(mine, field),
      theirs: only(theirs, field),
    })
  }
  return only(choice === 'theirs' ? theirs : mine, field)
}

/**
 * An order for the kept ids. The side that moved or added leads; where both did, the side whose ids sort first leads, so
 * that the answer does not hang on who is called mine. The other side's own ids follow what they followed there.
 */
function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string>,
): string[] {
  const [b, m, t] = [base.join(' '), mine.join(' '), theirs.join(' ')]
  const mineLeads = m !== b && (t === b || m <= t)
  const [leader, follower] = mineLeads ? [mine, theirs] : [theirs, mine]
  const order = leader.filter((id) => kept.has(id))
  follower.forEach((id, i) => {
    if (!kept.has(id) || order.includes(id)) return
    const before = follower.slice(0, i).findLast((each) => order.includes(each))
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id)
  })
  return order
}

/** A member stays unless a side took it away, and comes in when a side put it in: sets never conflict. */
function mergeSet(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const kept = new Set(
    [...mine, ...theirs].filter((id) => !base.includes(id) || (mine.includes(id) && theirs.includes(id))),
  )
  return mergeOrder(base, mine, theirs, kept)
}

function mergeList(
  base: Entity | null,
  mine: Entity,
  theirs: Entity,
  list: ListShape,
  path: string,
  at: Merging,
): Entity[] {
  const sides = [base, mine, theirs].map((entity) => listOf(entity, list.name)) as [Entity[], Entity[], Entity[]]
  const [inBase, inMine, inTheirs] = sides.map((items) => new Map(items.map((each) => [idOf(each, list), each])))
  const kept = new Map<string, Entity>()
  for (const id of new Set([...inMine!.keys(), ...inTheirs!.keys()])) {
    const [was, my, their] = [inBase!.get(id) ?? null, inMine!.get(id) ?? null, inTheirs!.get(id) ?? null]
    const place = within(within(path, list.name), id)
    if (my !== null && their !== null) {
      kept.set(id, mergeEntity(was, my, their, list.shape, place, at, { [list.idKey]: id }))
      continue
    }
    const there = (my ?? their)!
    if (was === null) kept.set(id, there)
    else if (!sameEntity(was, there, list.shape)) {
      const choice = at.choices[place]
      if (choice === undefined) at.conflicts.push({ path: place, kind: 'removed', base: was, mine: my, theirs: their })
      if (choice === undefined || (choice === 'mine' ? my : their) !== null) kept.set(id, there)
    }
  }
  const [baseIds, myIds, theirIds] = sides.map((items) => items.map((each) => idOf(each, list)))
  return mergeOrder(baseIds!, myIds!, theirIds!, new Set(kept.keys())).map((id) => kept.get(id)!)
}

function mergeEntity(
  base: Entity | null,
  mine: Entity,
  theirs: Entity,
  shape: Shape,
  path: string,
  at: Merging,
  identity: Entity = {},
): Entity {
  const merged: Record<string, unknown> = { ...identity }
  for (const list of shape.lists) merged[list.name] = mergeList(base, mine, theirs, list, path, at)
  for (const field of shape.fields)
    Object.assign(merged, mergeField(base, mine, theirs, field, within(path, field.name), at))
  for (const name of shape.sets) merged[name] = mergeSet(setOf(base, name), setOf(mine, name), setOf(theirs, name))
  for (const { name, shape: inner } of shape.parts) {
    const part = (entity: Entity | null): Entity | null => partOf(entity, name)
    merged[name] = mergeEntity(part(base), part(mine) ?? {}, part(theirs) ?? {}, inner, within(path, name), at)
  }
  return merged
}

/** Merges by id and field; `choices` settles conflicts found before. */
export function mergePlans(
  base: PlanContent,
  mine: PlanContent,
  theirs: PlanContent,
  choices: Choices = {},
): PlanMerge {
  const at: Merging = { choices, conflicts: [] }
  const merged = mergeEntity(base, mine, theirs, PLAN, '', at) as unknown as PlanContent
  return { merged, conflicts: at.conflicts }
}

/** The merged content, or a refusal while a conflict is open. */
export function settleMerge(
  base: PlanContent,
  mine: PlanContent,
  theirs: PlanContent,
  choices: Choices,
): Result<PlanContent> {
  const { merged, conflicts } = mergePlans(base, mine, theirs, choices)
  const open = conflicts[0]
  return open ? refused('plans.conflict-open', open.path, { conflicts: conflicts.length }) : ok(merged)
}
