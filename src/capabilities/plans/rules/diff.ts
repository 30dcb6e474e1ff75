/** What changed between two versions of a plan, in an order a parent can read. */
import type { Subcontractor } from '#rooms/network/model.ts'
import type { PlanContent, Quantity } from '../model.ts'
import {
  type Entity,
  type Field,
  idOf,
  type ItemKind,
  listOf,
  type ListShape,
  partOf,
  PLAN,
  sameEntity,
  sameField,
  sameSet,
  setOf,
  type Shape,
} from './shape.ts'

/** A field's content: text or day, nothing, or a list of ids or, for subcontractors and quantities, of words. A group of fields shows its readable ones. */
export type Shown = string | null | readonly string[]

export type Change = {
  /** Stable place, for example `goals.<id>.steps.<id>.due`. */
  readonly path: string
  readonly of: ItemKind | 'plan'
  readonly id: string | null
  /** The goal a step belongs to. */
  readonly goalId: string | null
  /** What the goal or step says, or the service's name, so that a change can be told without the plan at hand. */
  readonly title: string
} & (
  | { readonly kind: 'added' | 'removed' }
  | { readonly kind: 'changed'; readonly field: string; readonly before: Shown; readonly after: Shown }
)

export type PlanDiff = {
  /** Goals in the new order with their steps, then goals taken away; services likewise; last what concerns the plan as a whole. */
  readonly changes: readonly Change[]
  /** Items the same in both. A goal counts only when its steps are the same too. */
  readonly unchanged: { readonly goals: number; readonly steps: number; readonly services: number }
}

type Place = Pick<Change, 'of' | 'id' | 'goalId' | 'title'> & { readonly path: string }

const READABLE: Readonly<Record<string, readonly string[]>> = {
  owner: ['ownerName'],
  service: ['serviceName', 'organisationName'],
}

/** Amount, unit and period, for the reader's language to say. */
const sayQuantity = (quantity: Quantity | null | undefined): Shown =>
  !quantity || quantity.amount === null ? null : [String(quantity.amount), quantity.unit, quantity.per]

/** Each by name with what it does. */
const sayAll = (subcontractors: readonly Subcontractor[]): readonly string[] =>
  subcontractors.map(({ organisationName, what }) => (what === '' ? organisationName : `${organisationName} (${what})`))

function shown(entity: Entity, field: Field): Shown {
  if (field.name === 'quantity') return sayQuantity(entity['quantity'] as Quantity | null | undefined)
  if (field.name === 'subcontractors') return sayAll((entity['subcontractors'] as Subcontractor[] | undefined) ?? [])
  const values = (READABLE[field.name] ?? field.keys).map((key) => entity[key] as string | null | undefined)
  const texts = values.filter((value): value is string => typeof value === 'string' && value !== '')
  return texts.length === 0 ? null : texts.join(', ')
}

const titleOf = (entity: Entity): string => (entity.what ?? entity.serviceName ?? '') as string

function placeOf(parent: Place, list: ListShape, entity: Entity): Place {
  const id = idOf(entity, list)
  return {
    path: parent.path === '' ? `${list.name}.${id}` : `${parent.path}.${list.name}.${id}`,
    of: list.kind,
    id,
    goalId: list.kind === 'step' ? parent.id : null,
    title: titleOf(entity),
  }
}

const inside = (place: Place, name: string): string => (place.path === '' ? name : `${place.path}.${name}`)

function fieldChanges(before: Entity, after: Entity, shape: Shape, place: Place, prefix = ''): Change[] {
  const changed = (name: string, from: Shown, to: Shown): Change => ({
    ...place,
    path: inside(place, prefix + name),
    kind: 'changed',
    field: prefix + name,
    before: from,
    after: to,
  })
  return [
    ...shape.fields
      .filter((field) => !sameField(before, after, field))
      .map((field) => changed(field.name, shown(before, field), shown(after, field))),
    ...shape.sets
      .filter((name) => !sameSet(setOf(before, name), setOf(after, name)))
      .map((name) => changed(name, setOf(before, name), setOf(after, name))),
    ...shape.parts.flatMap((part) =>
      fieldChanges(partOf(before, part.name) ?? {}, partOf(after, part.name) ?? {}, part.shape, place, `${part.name}.`),
    ),
  ]
}

function listChanges(before: Entity, after: Entity, list: ListShape, parent: Place): Change[] {
  const [old, now] = [listOf(before, list.name), listOf(after, list.name)]
  const oldById = new Map(old.map((each) => [idOf(each, list), each]))
  const nowIds = new Set(now.map((each) => idOf(each, list)))
  return [
    ...now.flatMap((each): Change[] => {
      const was = oldById.get(idOf(each, list))
      const place = placeOf(parent, list, each)
      if (was === undefined) return [{ ...place, kind: 'added' }]
      return [
        ...fieldChanges(was, each, list.shape, place),
        ...list.shape.lists.flatMap((inner) => listChanges(was, each, inner, place)),
      ]
    }),
    ...old
      .filter((each) => !nowIds.has(idOf(each, list)))
      .map((each): Change => ({ ...placeOf(parent, list, each), kind: 'removed' })),
  ]
}

function countSame(before: Entity, after: Entity, list: ListShape): number {
  const oldById = new Map(listOf(before, list.name).map((each) => [idOf(each, list), each]))
  return listOf(after, list.name).filter((each) => {
    const was = oldById.get(idOf(each, list))
    return was !== undefined && sameEntity(was, each, list.shape)
  }).length
}

/** The order of goals, steps and services is not a change. */
export function diffPlans(before: PlanContent, after: PlanContent): PlanDiff {
  const root: Place = { path: '', of: 'plan', id: null, goalId: null, title: '' }
  const [goals, services] = PLAN.lists as [ListShape, ListShape]
  const steps = goals.shape.lists[0]!
  const oldGoals = new Map(before.goals.map((goal) => [goal.goalId, goal]))
  return {
    changes: [
      ...PLAN.lists.flatMap((list) => listChanges(before, after, list, root)),
      ...fieldChanges(before, after, PLAN, root),
    ],
    unchanged: {
      goals: countSame(before, after, goals),
      steps: after.goals.reduce((sum, goal) => {
        const was = oldGoals.get(goal.goalId)
        return was === undefined ? sum : sum + countSame(was, goal, steps)
      }, 0),
      services: countSame(before, after, services),
    },
  }
}
