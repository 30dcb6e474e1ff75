// Opens the database a configuration names, embedded or external, and brings it to the newest schema.
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { ConfigRefused, type Config } from '../config.ts'
import { migrate, MIGRATIONS } from '../migrate.ts'
import type { DatabaseAddress } from './address.ts'
import { AlreadyRunning, findRunningPostgres, startEmbeddedPostgres, type EmbeddedPostgres } from './embedded.ts'
import { APP, ensureDatabase, ensureRoles, OWNER, prepareDatabase, rolePassword } from './roles.ts'

export type OpenDatabase = {
  readonly kind: 'embedded' | 'external'
  /** Owns the tables: migrations, import of codes, demo data. */
  readonly owner: DatabaseAddress
  /** What the application uses: owns nothing, under every policy. */
  readonly app: DatabaseAddress
  /** Migrations applied just now. */
  readonly applied: readonly string[]
  /** The version of the server, for example `18.4`. */
  readonly version: string
  /** Settles when an embedded server is gone for good though nobody stopped it; never for a server of somebody else's. */
  readonly lost: Promise<number>
  stop(): Promise<void>
}

/** Somebody else keeps an external server up. */
const NEVER = new Promise<number>(() => {})

export type OpenOptions = {
  /** Use the embedded server of a Rinnalla that already runs on this home: for command-line work beside a running server. */
  readonly share?: boolean
  readonly migrations?: string
  /** Roles and the database only: whoever opens it brings the schema itself (a restore). */
  readonly bare?: boolean
  readonly onFall?: (code: number) => void
}

const DATABASE = 'rinnalla'

export function openDatabase(
  config: Pick<Config, 'home' | 'databaseUrl' | 'secret'>,
  options: OpenOptions = {},
): Promise<OpenDatabase> {
  return config.databaseUrl === undefined
    ? openEmbedded(config.home, options)
    : openExternal(config.databaseUrl, config.secret, options)
}

async function openEmbedded(home: string, options: OpenOptions): Promise<OpenDatabase> {
  const server = await startOrShare(home, options)
  try {
    await withClient(server.connection, async (client) => {
      await ensureRoles(client)
      await ensureDatabase(client, DATABASE)
    })
    const as = (user: string): DatabaseAddress => ({ ...server.connection, user, database: DATABASE })
    await withClient(as(server.connection.user), prepareDatabase)
    const done = await bringUp(as(OWNER), options)
    return { kind: 'embedded', owner: as(OWNER), app: as(APP), ...done, lost: server.lost, stop: () => server.stop() }
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function startOrShare(
  home: string,
  { share, onFall }: OpenOptions,
): Promise<Pick<EmbeddedPostgres, 'connection' | 'lost' | 'stop'>> {
  try {
    return await startEmbeddedPostgres({ home, ...(onFall === undefined ? {} : { onFall }) })
  } catch (error) {
    const connection = share && error instanceof AlreadyRunning ? findRunningPostgres({ home }) : undefined
    if (connection === undefined) throw error
    return { connection, lost: NEVER, stop: async () => {} }
  }
}

async function openExternal(url: string, secret: string, options: OpenOptions): Promise<OpenDatabase> {
  const given = readUrl(url)
  await withClient(given, async (client) => {
    await refuseOldServer(client)
    await ensureRoles(client, { owner: rolePassword(secret, OWNER), app: rolePassword(secret, APP) })
    await prepareDatabase(client)
  }).catch((error: unknown) => {
    throw error instanceof ConfigRefused ? error : refusal(error)
  })
  const as = (user: string): DatabaseAddress => ({ ...given, user, password: rolePassword(secret, user) })
  const done = await bringUp(as(OWNER), options)
  return { kind: 'external', owner: as(OWNER), app: as(APP), ...done, lost: NEVER, stop: async () => {} }
}

async function bringUp(owner: DatabaseAddress, { migrations = MIGRATIONS, bare = false }: OpenOptions) {
  return withClient(owner, async (client) => {
    const applied = bare ? [] : await migrate(client, migrations)
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return { applied, version: rows[0]!.server_version.split(' ')[0]! }
  })
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: string; version: string }>(
    `select current_setting('server_version_num') as number, current_setting('server_version') as version`,
  )
  if (Number(rows[0]!.number) < 160_000)
    throw new ConfigRefused([
      {
        variable: 'DATABASE_URL',
        reason: `That server is PostgreSQL ${rows[0]!.version}.`,
        remedy: 'Rinnalla needs version 16 or newer.',
      },
    ])
}

/** SQLSTATE to what the person who set DATABASE_URL can do about it; anything else is the server's own words. */
function refusal(error: unknown): ConfigRefused {
  const { code = '', message = String(error) } = error as { code?: string; message?: string }
  const remedy =
    code === '42501'
      ? 'The user it names must be allowed to create roles (createrole) and own the database: it makes rinnalla_owner and rinnalla_app.'
      : code.startsWith('28')
        ? 'Check the user and the password in it.'
        : code === '3D000'
          ? 'Create that database first (encoding UTF8).'
          : 'Check that the server is up and lets this machine in.'
  return new ConfigRefused([{ variable: 'DATABASE_URL', reason: `The database did not open: ${message}.`, remedy }])
}

function readUrl(text: string): DatabaseAddress {
  const url = new URL(text)
  const decode = decodeURIComponent
  const mode = url.searchParams.get('sslmode') ?? 'disable'
  const root = url.searchParams.get('sslrootcert')
  const ssl =
    mode === 'disable'
      ? undefined
      : mode === 'no-verify'
        ? { rejectUnauthorized: false }
        : root === null
          ? (true as const)
          : { ca: readFileSync(root, 'utf8') }
  return {
    host: decode(url.hostname) || url.searchParams.get('host') || 'localhost',
    port: Number(url.port || 5432),
    user: decode(url.username),
    database: decode(url.pathname.slice(1)),
    ...(url.password === '' ? {} : { password: decode(url.password) }),
    ...(ssl === undefined ? {} : { ssl }),
  }
}

async function withClient<Value>(
  address: DatabaseAddress,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client(address)
  // A session that ends while nobody waits for it must not end the process; the next statement tells.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
