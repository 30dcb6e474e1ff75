// The database under the tests: one real PostgreSQL per test run, one migrated template in it, a fresh clone for who asks.
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { migrate } from '#platform/migrate.ts'
import type { DatabaseAddress } from '#platform/postgres/address.ts'
import { startEmbeddedPostgres } from '#platform/postgres/embedded.ts'
import { APP, ensureDatabase, ensureRoles, OWNER, prepareDatabase } from '#platform/postgres/roles.ts'

/** How the workers of a test run learn of the cluster that the run started. */
const CLUSTER = 'RINNALLA_TEST_CLUSTER'
const MIGRATED = 'rinnalla_migrated'
const EMPTY = 'rinnalla_empty'

export type ClonedDatabase = {
  readonly name: string
  /** Owns the tables: for migrations, seeds and asking what really happened. */
  readonly ownerConnection: DatabaseAddress
  readonly ownerUrl: string
  /** The application's role, under every policy. */
  readonly appConnection: DatabaseAddress
  readonly appUrl: string
  /** Superuser in the same database, for killing sessions, reading plans and the like. */
  readonly superConnection: DatabaseAddress
  /** Ends every session in the database and removes it. */
  drop(): Promise<void>
}

/** Starts the cluster of this run (PostgreSQL 18, or 16 with RINNALLA_TEST_PG=16) and makes the templates. Returns how to end it. */
export async function startTestCluster(): Promise<() => Promise<void>> {
  const major = process.env.RINNALLA_TEST_PG === '16' ? 16 : 18
  const home = makeHome()
  const server = await startEmbeddedPostgres({ home, major, durable: false })
  process.env[CLUSTER] = JSON.stringify(server.connection)
  const end = async () => {
    delete process.env[CLUSTER]
    await server.stop()
    rmSync(home, { recursive: true, force: true })
  }
  try {
    await withClient(server.connection, async (client) => {
      await ensureRoles(client)
      await ensureDatabase(client, EMPTY)
    })
    await withClient({ ...server.connection, database: EMPTY }, prepareDatabase)
    await withClient(server.connection, (client) =>
      client.query(`create database ${MIGRATED} template ${EMPTY} owner ${OWNER}`),
    )
    await withClient({ ...server.connection, user: OWNER, database: MIGRATED }, (client) => migrate(client))
  } catch (error) {
    await end()
    throw error
  }
  return end
}

/** In memory where the machine offers enough of it, else on the disk. Also clears away what a killed run left behind. */
function makeHome(): string {
  const base = hasRoom('/dev/shm') ? '/dev/shm' : tmpdir()
  for (const name of readdirSync(base)) {
    const owner = /^rinnalla-test-(\d+)-/.exec(name)?.[1]
    if (owner !== undefined && !isAlive(Number(owner))) rmSync(path.join(base, name), { recursive: true, force: true })
  }
  const home = mkdtempSync(path.join(base, `rinnalla-test-${process.pid}-`))
  // As root the server runs as another user, who must be able to pass through.
  chmodSync(home, 0o711)
  return home
}

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize > 4_000_000_000
  } catch {
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A database of its own with the newest schema and no rows. */
export function cloneDatabase(): Promise<ClonedDatabase> {
  return clone(MIGRATED)
}

/** A database of its own with the extensions and nothing else. */
export function emptyDatabase(): Promise<ClonedDatabase> {
  return clone(EMPTY)
}

/** A copy of a database made earlier in this run, for example one already filled. Nobody may be connected to it meanwhile. */
export function cloneOf(original: Pick<ClonedDatabase, 'name'>): Promise<ClonedDatabase> {
  return clone(original.name)
}

async function clone(template: string): Promise<ClonedDatabase> {
  const cluster = testCluster()
  const name = `test_${randomBytes(6).toString('hex')}`
  await withClient(cluster, async (client) => {
    await client.query(`create database ${name} template ${template} owner ${OWNER} strategy file_copy`)
    await client.query(`revoke connect, temporary on database ${name} from public`)
    await client.query(`grant connect on database ${name} to ${APP}`)
  })
  const as = (user: string): DatabaseAddress => ({ ...cluster, user, database: name })
  return {
    name,
    ownerConnection: as(OWNER),
    ownerUrl: urlOf(as(OWNER)),
    appConnection: as(APP),
    appUrl: urlOf(as(APP)),
    superConnection: as(cluster.user),
    drop: () =>
      withClient(cluster, async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  }
}

function testCluster(): DatabaseAddress {
  const known = process.env[CLUSTER]
  if (known === undefined)
    throw new Error('No test cluster runs. It is started by the global setup of vitest and Playwright (tests/support).')
  return JSON.parse(known) as DatabaseAddress
}

function urlOf({ host, port, user, database }: DatabaseAddress): string {
  return `postgresql://${user}@${encodeURIComponent(host)}:${port}/${database}`
}

async function withClient<Value>(
  address: DatabaseAddress,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client(address)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
