// An endpoint: a contract entry paired with the operation that answers it.
import type { Readable } from 'node:stream'
import type { ClientBase } from 'pg'
import * as z from 'zod'
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

export type Route = {
  readonly entry: Entry<Schema>
  readonly operation: Operation<Entry<Schema>>
  /** `file`: the answer is a `FileAnswer` and is sent as a download. */
  readonly answers?: 'file'
  /** Takes the file that came with the call, after the walk has said yes and committed. */
  readonly receive?: Receive
}

/** What a route made by `fileRoute` answers with. */
export const fileAnswer = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  /** How a file that is not text stands in `content`. */
  encoding: z.literal('base64').optional(),
  content: z.string(),
})

/** A file on its way in; must be read to its end. */
export type Upload = {
  readonly fileName: string
  readonly content: Readable
  /** It was longer than allowed. */ truncated(): boolean
}

/** One connection with the caller's rights, for work longer than a transaction. Each transaction enters the access context anew: a session that has ended ends the work. */
export type Hand = {
  transaction<Value>(work: (db: Write, client: ClientBase) => Promise<Value>): Promise<Value>
  /** The server is stopping. */
  readonly signal: AbortSignal
}

/** What is still to be done when the caller already has the answer. */
export type Later = () => Promise<void>

export type Receive = (hand: Hand, answer: never, file: Upload) => Promise<Later>

/** Pairs a contract entry with its operation; does not compile unless they fit. */
export function route<E extends Entry<Schema>>(entry: E, operation: Operation<E>): Route {
  return { entry, operation: operation as unknown as Operation<Entry<Schema>> }
}

/** A route that answers with a file to keep. */
export function fileRoute<E extends Entry<Schema>>(entry: E, operation: Operation<E>): Route {
  return { ...route(entry, operation), answers: 'file' }
}

/** A route whose body is a form with a file: the fields before the file are the body that the walk reads. */
export function uploadRoute<E extends Entry<Schema>>(
  entry: E,
  operation: Operation<E>,
  receive: (hand: Hand, answer: Parsed<E['answer']>, file: Upload) => Promise<Later>,
): Route {
  return { ...route(entry, operation), receive: receive as Receive }
}

/** What a room hands the server: its routes and its access table. */
export type RoomRoutes = { readonly routes: readonly Route[]; readonly access: AccessTable }
