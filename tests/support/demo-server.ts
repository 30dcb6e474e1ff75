// A real server over a copy of the demo county of its own, on a port the system chooses; it can be stopped and started again.
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { buildApi, type Api } from '#apps/api/build.ts'
import { serveScreens } from '#apps/api/screens.ts'
import { cloneOf, type ClonedDatabase } from './database.ts'

/** How the workers of a run learn which database to copy. */
export const DEMO_TEMPLATE = 'RINNALLA_TEST_DEMO'

export type DemoServer = {
  readonly url: string
  readonly database: ClonedDatabase
  /** Asks the database as its owner what really happened. */
  ask<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Ends the server's process part and starts another on the same port; the database stays. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export async function startDemoServer(): Promise<DemoServer> {
  const template = process.env[DEMO_TEMPLATE]
  if (template === undefined)
    throw new Error('There is no demo county to copy. It is made by tests/support/journeys-setup.ts.')
  const database = await cloneOf({ name: template })
  let api = await serve(database, 0)
  const { port } = api.server.server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    database,
    ask: async (text, values = []) => {
      const client = new pg.Client(database.ownerConnection)
      await client.connect()
      try {
        return (await client.query(text, [...values])).rows
      } finally {
        await client.end()
      }
    },
    restart: async () => {
      await api.stop()
      api = await serve(database, port)
    },
    stop: async () => {
      await api.stop()
      await database.drop()
    },
  }
}

async function serve(database: ClonedDatabase, port: number): Promise<Api> {
  const api = await buildApi({ app: database.appConnection, demo: true, production: false, poolSize: 4 })
  await serveScreens(api.server)
  await api.server.listen({ port, host: 'localhost' })
  return api
}
