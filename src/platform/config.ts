// What the environment says about how to run: read once at the edge, refused with reasons, typed from there on.
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export type Config = {
  /** 0 lets the system choose. */
  readonly port: number
  readonly host: string
  /** Absolute folder of all state. */
  readonly home: string
  /** An external PostgreSQL instead of the embedded one. */
  readonly databaseUrl: string | undefined
  /** Load the demo county and offer its accounts at sign-in. */
  readonly demo: boolean
  readonly production: boolean
  /** All keys are derived from it; at least 32 bytes. */
  readonly secret: string
}

/** One refused variable: which, why, and what to do. */
export type Refusal = { readonly variable: string; readonly reason: string; readonly remedy: string }

export class ConfigRefused extends Error {
  readonly refusals: readonly Refusal[]

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(({ variable, reason, remedy }) => `${variable}: ${reason} ${remedy}`).join('\n'))
    this.refusals = refusals
  }
}

type Environment = Readonly<Record<string, string | undefined>>

const SECRET_BYTES = 32

/** The environment alone, no files: the secret is undefined where one kept in the home folder will do. */
export function parseConfig(env: Environment): Omit<Config, 'secret'> & { readonly secret: string | undefined } {
  const refusals: Refusal[] = []
  const refuse = (variable: string, reason: string, remedy: string) => void refusals.push({ variable, reason, remedy })
  const given = (variable: string) => env[variable]?.trim() || undefined

  const production = given('NODE_ENV') === 'production'

  const portText = given('PORT') ?? '3000'
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : Number.NaN
  if (!(port <= 65_535)) refuse('PORT', `"${portText}" is not a port number.`, 'Give a whole number from 0 to 65535.')

  const host = given('HOST') ?? '127.0.0.1'
  if (/[\s/]|^\w+:/.test(host) && !/^[\da-f:.]+$/i.test(host))
    refuse('HOST', `"${host}" is not a host name or address.`, 'Give the address to listen on, for example 0.0.0.0.')

  const databaseUrl = given('DATABASE_URL')
  const badUrl = databaseUrl === undefined ? undefined : faultOfUrl(databaseUrl)
  if (badUrl !== undefined)
    refuse(
      'DATABASE_URL',
      badUrl,
      'Give postgresql://user:password@host:port/database, or leave it out to use the embedded PostgreSQL.',
    )

  const demoText = given('RINNALLA_DEMO')?.toLowerCase()
  const demoWanted = demoText === undefined ? undefined : YES_NO[demoText]
  if (demoText !== undefined && demoWanted === undefined)
    refuse('RINNALLA_DEMO', `"${demoText}" is neither yes nor no.`, 'Give 1 or 0, or leave it out.')
  if (production && demoWanted === true)
    refuse(
      'RINNALLA_DEMO',
      'Demo accounts have known passwords and may not run with NODE_ENV=production.',
      'Leave RINNALLA_DEMO out, or run without NODE_ENV=production.',
    )

  const secret = given('RINNALLA_SECRET')
  if (secret === undefined) {
    if (production)
      refuse(
        'RINNALLA_SECRET',
        'There is none, and with NODE_ENV=production none is made up.',
        'Give at least 32 random bytes, for example the output of `openssl rand -base64 32`, and keep it safe: sealed data needs it again.',
      )
  } else if (isWeak(secret)) {
    refuse(
      'RINNALLA_SECRET',
      'It is shorter than 32 bytes or repeats a few characters.',
      'Give at least 32 random bytes, for example the output of `openssl rand -base64 32`.',
    )
  }

  if (refusals.length > 0) throw new ConfigRefused(refusals)
  return {
    port,
    host,
    home: path.resolve(given('RINNALLA_HOME') ?? '.rinnalla'),
    databaseUrl,
    demo: demoWanted ?? (databaseUrl === undefined && !production),
    production,
    secret,
  }
}

/** The whole configuration; outside production a secret is made on the first start and kept in the home folder. */
export function readConfig(env: Environment = process.env): Config {
  const config = parseConfig(env)
  return { ...config, secret: config.secret ?? keptSecret(config.home) }
}

const YES_NO: Readonly<Record<string, boolean | undefined>> = {
  1: true,
  true: true,
  yes: true,
  on: true,
  0: false,
  false: false,
  no: false,
  off: false,
}

/** What is wrong with a database URL, without repeating it: it may hold a password. */
function faultOfUrl(text: string): string | undefined {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    return 'It is not a URL.'
  }
  if (url.protocol !== 'postgresql:' && url.protocol !== 'postgres:') return 'It does not begin with postgresql://.'
  if (url.pathname.length < 2) return 'It names no database.'
  if (url.username === '') return 'It names no user.'
  return undefined
}

function isWeak(secret: string): boolean {
  return Buffer.byteLength(secret) < SECRET_BYTES || new Set(secret).size < 8
}

function keptSecret(home: string): string {
  const file = path.join(home, 'secret')
  // As root the database server, another user, must be able to pass through the folder; nothing in it is readable to it.
  mkdirSync(home, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  try {
    writeFileSync(file, randomBytes(SECRET_BYTES).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (isWeak(secret))
    throw new ConfigRefused([
      {
        variable: 'RINNALLA_SECRET',
        reason: `The secret kept in ${file} is damaged.`,
        remedy: 'Put the file back from a backup, or give the secret in RINNALLA_SECRET.',
      },
    ])
  return secret
}
