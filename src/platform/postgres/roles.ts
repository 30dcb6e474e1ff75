// The two database roles and the database itself. `rinnalla_owner` owns every table; `rinnalla_app` owns nothing and is under every policy.
import { createHash, createHmac, pbkdf2Sync } from 'node:crypto'
import pg, { type Client } from 'pg'

export const OWNER = 'rinnalla_owner'
export const APP = 'rinnalla_app'

const EXTENSIONS = ['pgcrypto', 'pg_trgm', 'unaccent', 'btree_gist']

/** Any number; the same in every process that prepares or migrates. */
const LOCK = 7_406_001

/**
 * Makes both roles where they are missing, and refuses roles that may more than they should. `superClient` may create roles.
 * A password is given to the application's role on external servers only; the embedded one is behind a closed folder.
 */
export async function ensureRoles(
  superClient: Client,
  passwords: { app?: string; owner?: string } = {},
): Promise<void> {
  await underLock(superClient, async () => {
    for (const [role, password] of [
      [OWNER, passwords.owner],
      [APP, passwords.app],
    ] as const) {
      const { rowCount } = await superClient.query('select from pg_roles where rolname = $1', [role])
      if (rowCount === 0) await superClient.query(`create role ${role} login noinherit`)
      if (password !== undefined)
        await superClient.query(`alter role ${role} password ${pg.escapeLiteral(scramVerifier(password, role))}`)
    }
    const { rows } = await superClient.query<{ rolname: string }>(
      'select rolname from pg_roles where rolname in ($1, $2) and (rolsuper or rolbypassrls or rolcreaterole)',
      [OWNER, APP],
    )
    if (rows.length > 0)
      throw new Error(
        `The database role ${rows.map((row) => row.rolname).join(', ')} is a superuser, makes roles or bypasses row-level security. ` +
          'Take that right away (alter role ... nosuperuser nobypassrls nocreaterole) before Rinnalla starts.',
      )
  })
}

/** Makes the database if it is missing, Finnish in order and case, owned by the owner role. For servers that are ours alone. */
export async function ensureDatabase(superClient: Client, name: string): Promise<void> {
  await underLock(superClient, async () => {
    const { rowCount } = await superClient.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await superClient.query(`create database ${pg.escapeIdentifier(name)} owner ${OWNER}`)
  })
}

/** Run inside the database: extensions, and who may enter. */
export async function prepareDatabase(client: Client): Promise<void> {
  await underLock(client, async () => {
    const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name')
    const database = rows[0]!.name
    for (const extension of EXTENSIONS) await client.query(`create extension if not exists ${extension} schema public`)
    await client.query(`revoke connect, temporary on database ${database} from public`)
    await client.query(`grant connect, create, temporary on database ${database} to ${OWNER}`)
    await client.query(`grant connect on database ${database} to ${APP}`)
    await client.query(`grant usage, create on schema public to ${OWNER}`)
    await client.query(`grant usage on schema public to ${APP}`)
  })
}

/** The password of a role on an external server, the same on every start with the same secret. */
export function rolePassword(secret: string, role: string): string {
  return createHmac('sha256', secret).update(`database role ${role}`).digest('base64url')
}

/** What PostgreSQL stores instead of a password: so the password itself is never in a statement that a server may log. */
function scramVerifier(password: string, role: string): string {
  const iterations = 4096
  const salt = createHmac('sha256', password).update(`salt ${role}`).digest().subarray(0, 16)
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256')
  const clientKey = createHmac('sha256', salted).update('Client Key').digest()
  const stored = createHash('sha256').update(clientKey).digest('base64')
  const server = createHmac('sha256', salted).update('Server Key').digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${server}`
}

async function underLock(client: Client, work: () => Promise<void>): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [LOCK])
  try {
    await work()
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK])
  }
}
