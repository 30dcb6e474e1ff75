/** A refusal that blames no field is shown at the field one would look at first. */
export function rename(errors: Record<string, string>, field: string): Record<string, string> {
  const { '': whole, ...rest } = errors
  return whole === undefined ? rest : { [field]: whole, ...rest }
}
