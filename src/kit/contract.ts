/** What an endpoint is, said once and read by the server, the screens, the documents and the tests. */

/** Who may call, in what words: the action is checked against the room's access table before anything else happens. */
export type Action = `${string}.${string}`

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/**
 * One endpoint. `path` has `:name` parameters. `event` is the word in the use log.
 * `kind: 'read'` gets a read-only handle; `'write'` needs a command id and is harmless when repeated.
 */
export type Entry<Schema> = {
  readonly method: Method
  readonly path: `/api/${string}`
  readonly operationId: string
  readonly action: Action
  readonly event: string
  readonly kind: 'read' | 'write'
  readonly summary: string
  /** Stands in the log as a row of security: who gets in, and with what. */
  readonly security?: true
  readonly params?: Schema
  readonly query?: Schema
  readonly body?: Schema
  readonly answer: Schema
}

export type Contract<Schema> = Readonly<Record<string, Entry<Schema>>>
