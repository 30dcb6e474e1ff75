/** Two people changed one record: what each changed, field by field, and where both did. */

/** How a field is called and how its value is said, for a choice between two versions. */
export type FieldWords<V> = {
  readonly [K in keyof V]?: { readonly label: string; readonly say: (value: V[K]) => string }
}

export type Merged<V> = {
  /** Mine where I changed it, else theirs. */
  readonly value: V
  /** Fields both changed, each differently: mine stands until the other is chosen. */
  readonly both: readonly (keyof V)[]
  /** Fields only they changed: now in `value`. */
  readonly taken: readonly (keyof V)[]
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

export function mergeFields<V extends object>(base: V, mine: V, theirs: V): Merged<V> {
  const fields = Object.keys(mine) as (keyof V)[]
  const changed = (by: V) => fields.filter((field) => !same(base[field], by[field]))
  const [byMe, byThem] = [changed(mine), changed(theirs)]
  const taken = byThem.filter((field) => !byMe.includes(field))
  const value = { ...mine }
  for (const field of taken) value[field] = theirs[field]
  return { value, taken, both: byThem.filter((field) => byMe.includes(field) && !same(mine[field], theirs[field])) }
}

export type FieldChange = {
  readonly field: string
  readonly label: string
  readonly before: string
  readonly after: string
}

/** What changed between two values of a record, in words; a field without words is nobody's to read. */
export function changesBetween<V extends object>(words: FieldWords<V>, before: V, after: V): FieldChange[] {
  return (Object.keys(words) as (keyof V)[]).flatMap((field) => {
    const said = words[field]
    if (said === undefined || same(before[field], after[field])) return []
    return [{ field: String(field), label: said.label, before: said.say(before[field]), after: said.say(after[field]) }]
  })
}
