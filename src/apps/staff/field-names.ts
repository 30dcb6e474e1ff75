/** Errors of a form: which field shows them, and in which order. */

/** A refusal that blames no field is shown at the field one would look at first. */
export function rename(errors: Record<string, string>, field: string): Record<string, string> {
  const { '': whole, ...rest } = errors
  return whole === undefined ? rest : { [field]: whole, ...rest }
}

/** Errors as the form shows its fields, from the top down; those of unknown fields last. */
export function inFormOrder(errors: Record<string, string>, fields: readonly string[]): Record<string, string> {
  const place = (field: string) => {
    const at = fields.indexOf(field.split('.')[0]!)
    return at < 0 ? fields.length : at
  }
  return Object.fromEntries(Object.entries(errors).toSorted(([a], [b]) => place(a) - place(b)))
}
