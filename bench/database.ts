// The database of the benchmarks: embedded, durable, kept between runs by size.
import pg from 'pg'
import type { DatabaseAddress } from '#platform/postgres/address.ts'
import { migrate } from '#platform/migrate.ts'
import { startEmbeddedPostgres } from '#platform/postgres/embedded.ts'
import { APP, ensureDatabase, ensureRoles, OWNER, prepareDatabase } from '#platform/postgres/roles.ts'

export type Bench = {
  readonly app: DatabaseAddress
  readonly owner: DatabaseAddress
  readonly superuser: DatabaseAddress
  stop(): Promise<void>
}

export async function openBench(home: string, families: number): Promise<Bench> {
  const server = await startEmbeddedPostgres({ home })
  const database = `bench_${families}`
  const run = async (address: DatabaseAddress, work: (client: pg.Client) => Promise<unknown>) => {
    const client = new pg.Client(address)
    await client.connect()
    try {
      await work(client)
    } finally {
      await client.end()
    }
  }
  try {
    await run(server.connection, async (client) => {
      // What a county would give its database on such a machine; the defaults are for a much smaller one.
      await client.query("alter system set shared_buffers = '2GB'")
      await client.query("alter system set effective_cache_size = '8GB'")
      await client.query("alter system set max_wal_size = '8GB'")
      await client.query('alter system set random_page_cost = 1.1')
      await ensureRoles(client)
      await ensureDatabase(client, database)
    })
    await server.stop()
    const again = await startEmbeddedPostgres({ home })
    const there = (user: string): DatabaseAddress => ({ ...again.connection, user, database })
    await run(there(again.connection.user), prepareDatabase)
    await run(there(OWNER), (client) => migrate(client))
    return { app: there(APP), owner: there(OWNER), superuser: there(again.connection.user), stop: () => again.stop() }
  } catch (error) {
    await server.stop().catch(() => undefined)
    throw error
  }
}
