// What a young person keeps from a guardian must not be betrayed by the log: which persons of a call stand only in what is kept.
import { disclosedBy } from './disclosed.ts'

/** One thing kept from one guardian: an item by its id, or everything about the person in some parts of the record. */
export type Kept = {
  readonly item_id: string | null
  readonly person_id: string
  readonly guardian_id: string
  readonly parts: readonly string[]
}

export type Veil = {
  readonly hiddenFrom: ReadonlySet<string>
  /** Persons named only in what is kept. */
  readonly veiled: ReadonlySet<string>
}

const PERSON_LISTS = ['personId', 'personIds', 'childId', 'guardianId', 'saidBy', 'self']

/**
 * Looks through what a call was asked and what it answered. An object that holds the id of a kept item, or names a person whose
 * records of the action's part are kept, is veiled with everything in it; what stands outside is open.
 */
export function veilOf(
  kept: readonly Kept[],
  parts: readonly string[],
  call: { readonly params: unknown; readonly body: unknown; readonly answer: unknown },
  /** Everybody the log row names. */
  persons: ReadonlySet<string>,
): Veil {
  const hiddenFrom = new Set<string>()
  const open = new Set<string>()
  const items = Map.groupBy(
    kept.filter((one) => one.item_id !== null),
    (one) => one.item_id,
  )
  const standing = kept.filter((one) => one.item_id === null && one.parts.some((part) => parts.includes(part)))

  const guardiansOf = (node: object): string[] => {
    const values = Object.values(node).filter((value) => typeof value === 'string')
    const named = namedBy(node)
    return [
      ...values.flatMap((value) => items.get(value) ?? []),
      ...standing.filter((one) => named.has(one.person_id)),
    ].map((one) => one.guardian_id)
  }
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (typeof node !== 'object' || node === null) return
    const guardians = guardiansOf(node)
    if (guardians.length > 0) {
      for (const id of guardians) hiddenFrom.add(id)
      return
    }
    for (const [key, value] of Object.entries(node))
      if (PERSON_LISTS.includes(key)) for (const id of disclosedBy({ [key]: value }).persons) open.add(id)
      else visit(value)
  }

  visit(call.body)
  visit(call.answer)
  // A call on a kept item, or about the person in a kept part, is veiled with all it names.
  const whole = guardiansOf({ ...(call.params as object | undefined) })
  for (const id of whole) hiddenFrom.add(id)
  if (whole.length > 0) open.clear()
  // Persons that the operation named by itself, outside what was asked and answered.
  for (const one of standing)
    if (persons.has(one.person_id) && !open.has(one.person_id)) hiddenFrom.add(one.guardian_id)
  return { hiddenFrom, veiled: new Set(hiddenFrom.size === 0 ? [] : [...persons].filter((id) => !open.has(id))) }
}

/** Whom an object names itself: by their ids, or as its `persons`. */
function namedBy(node: object): Set<string> {
  const own = PERSON_LISTS.flatMap((key) => (node as Record<string, unknown>)[key] ?? [])
  const persons = (node as { persons?: unknown }).persons
  const listed = Array.isArray(persons) ? persons.map((one) => (one as { personId?: unknown } | null)?.personId) : []
  return new Set([...own, ...listed].filter((id): id is string => typeof id === 'string'))
}
