// What a day asks of the system: the calls that are timed, and the same work for the price of the policies.
import { fixedClock } from '#platform/clock.ts'
import type { Context } from '#platform/http/endpoint.ts'
import type { Write } from '#platform/sql.ts'
import type { Actor } from '#kit/access.ts'
import type { Instant } from '#kit/day.ts'
import { routes } from '#apps/api/rooms.ts'

export type Reader = {
  readonly cookie: string
  readonly tokenHash: Buffer
  readonly actor: Actor
  readonly familyIds: readonly string[]
}

/** The operation behind an id, run on a bare handle: only its statements are wanted. */
export function work(
  operationId: string,
  reader: Reader,
  input: { params?: unknown; query?: unknown; body?: unknown },
  now: Instant,
) {
  const found = routes.find(({ entry }) => entry.operationId === operationId)
  if (found === undefined) throw new Error(`no operation ${operationId}`)
  const { entry, operation } = found
  const clock = fixedClock(now)
  return async (db: Write): Promise<unknown> => {
    const context: Context = {
      db,
      actor: reader.actor,
      at: clock.now(),
      today: clock.today(),
      discloses: () => undefined,
      notes: () => undefined,
      hidesFrom: () => undefined,
    }
    const parse = (schema: typeof entry.query, value: unknown) =>
      schema === undefined ? undefined : schema.parse(value ?? {})
    return await operation(context, {
      params: input.params,
      query: parse(entry.query, input.query),
      body: input.body,
    } as never)
  }
}
