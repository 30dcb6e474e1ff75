/** The shape of a plan's content for comparing: which fields belong together, which lists go by id. One place for diff and merge. */

/** Fields that only make sense together (an owner's kind, id and name) change as one. */
export type Field = { readonly name: string; readonly keys: readonly string[] }

export type ListShape = {
  readonly name: string
  readonly kind: ItemKind
  readonly idKey: string
  readonly shape: Shape
}

export type Shape = {
  readonly fields: readonly Field[]
  /** Lists of ids where only belonging matters. */
  readonly sets: readonly string[]
  readonly parts: readonly { readonly name: string; readonly shape: Shape }[]
  readonly lists: readonly ListShape[]
}

export type ItemKind = 'goal' | 'step' | 'service'

/** Content seen as plain data. */
export type Entity = Readonly<Record<string, unknown>>

const single = (...names: string[]): Field[] => names.map((name) => ({ name, keys: [name] }))
const flat = (fields: readonly Field[]): Shape => ({ fields, sets: [], parts: [], lists: [] })

const STEP = flat([...single('what'), { name: 'owner', keys: ['ownerKind', 'ownerId', 'ownerName'] }, ...single('due')])

const GOAL: Shape = {
  fields: single('what', 'howSeen', 'by', 'simply'),
  sets: ['needIds', 'personIds'],
  parts: [{ name: 'gas', shape: flat(single('m2', 'm1', 'z0', 'p1', 'p2')) }],
  lists: [{ name: 'steps', kind: 'step', idKey: 'stepId', shape: STEP }],
}

const SERVICE = flat([
  { name: 'service', keys: ['courseId', 'serviceName', 'organisationName'] },
  ...single('startsOn', 'durationText', 'responsibility', 'quantity', 'organiserName', 'subcontractors'),
])

/** In the order a parent reads: what we aim at, what help there is, how we go on. */
export const PLAN: Shape = {
  fields: single('meetingFrequency', 'reviewBy', 'dissentingViews', 'note'),
  sets: ['personIds'],
  parts: [],
  lists: [
    { name: 'goals', kind: 'goal', idKey: 'goalId', shape: GOAL },
    { name: 'services', kind: 'service', idKey: 'plannedServiceId', shape: SERVICE },
  ],
}

export const listOf = (entity: Entity | null, name: string): readonly Entity[] =>
  (entity?.[name] as Entity[] | undefined) ?? []
export const setOf = (entity: Entity | null, name: string): readonly string[] =>
  (entity?.[name] as string[] | undefined) ?? []
export const partOf = (entity: Entity | null, name: string): Entity | null =>
  (entity?.[name] as Entity | undefined) ?? null
export const idOf = (entity: Entity, list: ListShape): string => entity[list.idKey] as string

/** A missing value and null are the same; a value of several parts is the same when all of it is. */
export const sameField = (a: Entity | null, b: Entity | null, field: Field): boolean =>
  field.keys.every((key) => sameValue(a?.[key] ?? null, b?.[key] ?? null))

/** The database keeps the parts of a value in an order of its own. */
function sameValue(a: unknown, b: unknown): boolean {
  if (a === b || typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => sameValue((a as Entity)[key] ?? null, (b as Entity)[key] ?? null))
}

export const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each))

/** Same content, whatever the order of lists. */
export function sameEntity(a: Entity, b: Entity, shape: Shape): boolean {
  return (
    shape.fields.every((field) => sameField(a, b, field)) &&
    shape.sets.every((name) => sameSet(setOf(a, name), setOf(b, name))) &&
    shape.parts.every((part) => sameEntity(partOf(a, part.name) ?? {}, partOf(b, part.name) ?? {}, part.shape)) &&
    shape.lists.every((list) => {
      const [left, right] = [listOf(a, list.name), listOf(b, list.name)]
      const byId = new Map(right.map((each) => [idOf(each, list), each]))
      return (
        left.length === right.length &&
        left.every((each) => {
          const other = byId.get(idOf(each, list))
          return other !== undefined && sameEntity(each, other, list.shape)
        })
      )
    })
  )
}
