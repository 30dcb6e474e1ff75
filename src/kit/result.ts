/** The one vocabulary of answers from rules: either it is right, or it is refused for a reason with a name. */

export type Ok<Value> = { readonly ok: true; readonly value: Value }

/** `why` is at once error code, log word and text key, for example `plan.goals-missing`; `field` is a path when one field is to blame. */
export type Refused = {
  readonly ok: false
  readonly why: string
  readonly field?: string
  readonly facts?: Readonly<Record<string, string | number>>
}

export type Result<Value> = Ok<Value> | Refused

export const ok = <Value>(value: Value): Ok<Value> => ({ ok: true, value })

export const refused = (why: string, field?: string, facts?: Refused['facts']): Refused => ({
  ok: false,
  why,
  ...(field === undefined ? {} : { field }),
  ...(facts === undefined ? {} : { facts }),
})

/** The value of a result that cannot be refused where it stands: constants, demo data, tests. A refusal here is a bug, so it throws. */
export function must<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new Error(`refused: ${result.why}${result.field === undefined ? '' : ` (${result.field})`}`)
}
