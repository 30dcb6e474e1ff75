// An endpoint: a contract entry paired with the operation that answers it.
import type * as z from 'zod'
import type { Actor, AccessTable } from '#kit/access.ts'
import type { Entry } from '#kit/contract.ts'
import type { Day, Instant } from '#kit/day.ts'
import type { Refused } from '#kit/result.ts'
import type { Read, Write } from '#platform/sql.ts'

type Schema = z.ZodType
type Parsed<S> = S extends Schema ? z.output<S> : undefined

export type Input<E extends Entry<Schema>> = {
  readonly params: Parsed<E['params']>
  readonly query: Parsed<E['query']>
  readonly body: Parsed<E['body']>
}

/** What an operation is given besides its input. */
export type Context<Kind extends 'read' | 'write' = 'write'> = {
  readonly db: Kind extends 'read' ? Read : Write
  readonly actor: Actor
  /** When the command came, UTC; the same for everything it writes. */
  readonly at: Instant
  readonly today: Day
  /** Adds families and persons to the log row beyond those the answer itself names. */
  discloses(familyIds: readonly string[], personIds?: readonly string[]): void
  /** Words for the log row: never personal data. */
  notes(facts: Record<string, string | number | boolean>): void
  /** Whom the log row must not be shown to: a young person's accepted ban. */
  hidesFrom(personIds: readonly string[]): void
}

export type Operation<E extends Entry<Schema>> = (
  context: Context<E['kind']>,
  input: Input<E>,
) => Promise<z.input<E['answer']> | Refused>

export type Route = { readonly entry: Entry<Schema>; readonly operation: Operation<Entry<Schema>> }

/** Pairs a contract entry with its operation; does not compile unless they fit. */
export function route<E extends Entry<Schema>>(entry: E, operation: Operation<E>): Route {
  return { entry, operation: operation as unknown as Operation<Entry<Schema>> }
}

/** What a room hands the server: its routes and its access table. */
export type RoomRoutes = { readonly routes: readonly Route[]; readonly access: AccessTable }
