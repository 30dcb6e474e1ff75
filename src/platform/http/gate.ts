// The gate before the walk: signing in and out, where there is no session yet. Only definer functions are reachable here.
import type { Pool } from 'pg'
import type * as z from 'zod'
import type { Entry } from '#kit/contract.ts'
import type { Instant } from '#kit/day.ts'
import type { Refused } from '#kit/result.ts'
import type { Clock } from '#platform/clock.ts'
import { handleOn, type Write } from '#platform/sql.ts'
import { fieldFaults } from './faults.ts'
import { Problem, problemOf, problemOfDatabase } from './problem.ts'

export type GateContext = {
  readonly db: Write
  readonly at: Instant
  readonly tokenHash: Buffer | null
  /** Network address of the caller, for the throttle only: kept hashed. */
  readonly address: string
  readonly agent: string
  readonly requestId: string
  /** Gives the browser a new session token, or takes it away with null. */
  setToken(token: string | null): void
}

type Schema = z.ZodType
type Parsed<S> = S extends Schema ? z.output<S> : undefined

export type GateOperation<E extends Entry<Schema>> = (
  context: GateContext,
  body: Parsed<E['body']>,
) => Promise<z.input<E['answer']> | Refused | Problem>

export type GateRoute = { readonly entry: Entry<Schema>; readonly operation: GateOperation<Entry<Schema>> }

export function gateRoute<E extends Entry<Schema>>(entry: E, operation: GateOperation<E>): GateRoute {
  return { entry, operation: operation as unknown as GateOperation<Entry<Schema>> }
}

/** Runs a gate route in a transaction. A refusal is committed too: a wrong password must be counted. */
export async function passGate(
  pool: Pool,
  clock: Clock,
  route: GateRoute,
  call: Omit<GateContext, 'db' | 'at'> & { body: unknown },
): Promise<unknown> {
  const parsed = route.entry.body?.safeParse(call.body)
  if (parsed !== undefined && !parsed.success)
    throw new Problem(422, 'input.not-understood', { fields: fieldFaults(parsed.error) })
  let client
  try {
    client = await pool.connect()
  } catch (error) {
    throw problemOfDatabase(error) ?? new Problem(503, 'server.database-away', { retryAfter: 2 })
  }
  try {
    await client.query('begin')
    const result = await route.operation({ ...call, db: handleOn(client), at: clock.now() }, parsed?.data as never)
    await client.query('commit')
    if (result instanceof Problem) throw result
    if (typeof result === 'object' && result !== null && 'ok' in result && result.ok === false)
      throw problemOf(result as Refused)
    return route.entry.answer.parse(result)
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    if (error instanceof Problem) throw error
    throw problemOfDatabase(error) ?? error
  } finally {
    client.release()
  }
}
