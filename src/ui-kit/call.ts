/** Calls an endpoint of the API by its contract entry: typed input and answer, a command id for writes, refusals as one error. */
import type * as z from 'zod'
import type { Entry } from '#kit/contract.ts'
import { idFrom } from '#kit/id.ts'

type Schema = z.ZodType
/** What an address can carry. */
type Plain = string | number | boolean | null | undefined
type In<S> = S extends Schema ? z.input<S> : undefined
type Given<E extends Entry<Schema>> = (E['params'] extends Schema
  ? { params: In<E['params']> }
  : { params?: undefined }) &
  (E['query'] extends Schema ? { query?: In<E['query']> } : { query?: undefined }) &
  (E['body'] extends Schema ? { body: In<E['body']> } : { body?: undefined }) & {
    /** Give the same id again to repeat a command safely after a lost answer. */
    commandId?: string
  }

export type FieldFault = {
  readonly field: string
  readonly why: string
  readonly facts?: Record<string, string | number>
}

/** What the server refused: `why` is a text key; `fields` name what to mend. Status 0: no connection. */
export class CallRefused extends Error {
  readonly status: number
  readonly why: string
  readonly fields: readonly FieldFault[]
  readonly facts: Record<string, string | number>

  constructor(
    status: number,
    body: { why?: string; fields?: readonly FieldFault[]; facts?: Record<string, string | number> },
  ) {
    super(body.why ?? 'server.fault')
    this.status = status
    this.why = body.why ?? (status === 0 ? 'server.no-connection' : 'server.fault')
    this.fields = body.fields ?? []
    this.facts = body.facts ?? {}
  }
}

/** A new id, made where the thing is made, so that sending it twice is harmless. */
export const newId = (): string => idFrom(Date.now(), crypto.getRandomValues(new Uint8Array(10)))

/** Called when the session has ended; the app sets it once. */
let onSignedOut: () => void = () => undefined
export const whenSignedOut = (act: () => void): void => void (onSignedOut = act)
export const tellSignedOut = (): void => onSignedOut()

/** Writes whose answer never came, by what they asked: the same asked again is the same command, so it is done once. */
const unanswered = new Map<string, string>()

export async function call<E extends Entry<Schema>>(entry: E, given: Given<E>): Promise<z.output<E['answer']>> {
  const params = (given.params ?? {}) as Record<string, string>
  const path = entry.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries((given.query ?? {}) as Record<string, Plain>))
    if (value !== undefined && value !== null) query.set(name, String(value))
  const writes = entry.method !== 'GET'
  const sent = given.body === undefined ? undefined : JSON.stringify(given.body)
  const asked = `${entry.method} ${path} ${sent ?? ''}`
  const commandId = given.commandId ?? unanswered.get(asked) ?? newId()
  let response: Response
  try {
    response = await fetch(`${path}${query.size > 0 ? `?${query.toString()}` : ''}`, {
      method: entry.method,
      credentials: 'same-origin',
      headers: {
        ...(writes ? { 'x-command-id': commandId } : {}),
        ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(sent === undefined ? {} : { body: sent }),
    })
  } catch {
    if (writes) unanswered.set(asked, commandId)
    throw new CallRefused(0, {})
  }
  unanswered.delete(asked)
  const body: unknown = await response.json().catch(() => ({}))
  if (response.ok) return body as z.output<E['answer']>
  if (response.status === 401 && (body as { why?: string }).why === 'trust.not-signed-in') onSignedOut()
  throw new CallRefused(response.status, body as ConstructorParameters<typeof CallRefused>[1])
}
