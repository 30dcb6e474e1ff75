// The server of a database: everything wired, not yet listening. Tests call it through `inject`.
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { systemClock, type Clock } from '#platform/clock.ts'
import { buildServer } from '#platform/http/server.ts'
import type { DatabaseAddress } from '#platform/postgres/address.ts'
import { refuseStrongRole } from '#platform/postgres/app-role.ts'
import { access, gate, routesFor } from './rooms.ts'

export type ApiOptions = {
  readonly app: DatabaseAddress
  readonly demo: boolean
  readonly production: boolean
  readonly clock?: Clock
  readonly logLevel?: 'silent' | 'warn' | 'info'
  readonly poolSize?: number
}

export type Api = { readonly server: FastifyInstance; readonly pool: pg.Pool; stop(): Promise<void> }

export async function buildApi(options: ApiOptions): Promise<Api> {
  const pool = new pg.Pool({
    ...options.app,
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: 5_000,
    // A connection keeps the plans of what it has been asked; it is let go after an hour, and they with it.
    maxLifetimeSeconds: 3_600,
    application_name: 'rinnalla',
    options:
      '-c timezone=Europe/Helsinki -c jit=off -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000',
  })
  // A connection that breaks while idle is replaced; the next request finds out whether the database is back.
  pool.on('error', () => undefined)
  // One that breaks under a request fails its statement, which is answered; without this the whole process would end.
  pool.on('connect', (client) => void client.on('error', () => undefined))
  await refuseStrongRole(pool)
  const server = await buildServer({
    pool,
    clock: options.clock ?? systemClock,
    routes: routesFor(options.demo || process.env['NODE_ENV'] === 'test'),
    gate: gate(options.demo),
    access,
    secure: options.production,
    logLevel: options.logLevel ?? 'silent',
  })
  return {
    server,
    pool,
    stop: async () => {
      await server.close()
      await pool.end()
    },
  }
}
