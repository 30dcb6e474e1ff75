// The embedded PostgreSQL: a child process that dies with us and comes back on the next start, whatever happened in between.
import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  existsSync,
  openSync,
  closeSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBinaries, type Binaries, type PostgresMajor } from './binaries.ts'
import { readPostmaster, SUPERVISOR, whoRuns } from './postmaster.ts'
import { chooseRunner, dataFolder, makePrivate, type Runner } from './runner.ts'

/** Where a database is and who asks; `host` is a folder for a unix socket. Fits the options of `pg` clients and pools. */
export type DatabaseAddress = {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
  readonly password?: string
}

export type EmbeddedPostgres = {
  /** The superuser's way in, to the maintenance database. */
  readonly connection: DatabaseAddress
  readonly pid: number
  /** Ends the server's sessions, writes everything down and waits for the end. */
  stop(): Promise<void>
  /** Settles with the exit code when the server ends, asked or not. */
  readonly ended: Promise<number>
}

export type EmbeddedOptions = {
  /** All state lies here; the data in `<home>/postgres-<major>`. */
  readonly home: string
  readonly major?: PostgresMajor
  /** False trades safety at power loss for speed: tests only. */
  readonly durable?: boolean
}

/** Thrown when another Rinnalla holds the same home. */
export class AlreadyRunning extends Error {}

const isWindows = process.platform === 'win32'

/**
 * The shell between us and PostgreSQL. Its standard input is a pipe from us: when we are gone, however we went, the pipe ends and the
 * server is told to stop. Signals of a terminal do not reach it (a session of its own), so Ctrl-C lets requests end first.
 */
const SUPERVISE = `
exec 3<&0
sockets=$1; shift
"$@" </dev/null 3<&- & server=$!
trap 'kill -INT $server' INT TERM HUP
(while read -r _ <&3; do :; done; kill -INT $server) 2>/dev/null & watcher=$!
while kill -0 $server 2>/dev/null; do wait $server; code=$?; done
kill $watcher 2>/dev/null
rm -rf "$sockets"
exit $code`

export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { major = 18, durable = true } = options
  const name = `postgres-${major}`
  const home = path.resolve(options.home)
  const data = dataFolder(home, name)
  const runner = chooseRunner(data)
  await clearTheWay(home, data)
  const binaries = findBinaries(major, runner, path.dirname(data))
  const passwordFile = path.join(home, `${name}-password`)
  if (!existsSync(path.join(data, 'PG_VERSION')))
    await createCluster(binaries, runner, data, major, durable, passwordFile)

  const log = path.join(home, `${name}.log`)
  // A server that was killed leaves its memory to its last children for a moment: try again until they are gone.
  for (const lastTry = Date.now() + 15_000; ; await sleep(200)) {
    const attempt = await launch({ binaries, runner, data, durable, log, passwordFile })
    if ('server' in attempt) return attempt.server
    if (readPostmaster(data) !== undefined && /lock file .* already exists/s.test(attempt.failure))
      throw alreadyRuns(home)
    if (!/shared memory block/.test(attempt.failure) || Date.now() > lastTry)
      throw new Error(`PostgreSQL did not start. Its last words (whole log: ${log}):\n${attempt.failure}`)
  }
}

/** The superuser's way in to the server that another process runs on this home, if one does. */
export function findRunningPostgres(options: EmbeddedOptions): DatabaseAddress | undefined {
  const home = path.resolve(options.home)
  const name = `postgres-${options.major ?? 18}`
  if (!existsSync(path.join(home, name))) return undefined
  const data = dataFolder(home, name)
  const postmaster = readPostmaster(data)
  if (postmaster?.status !== 'ready' || whoRuns(data, postmaster) !== 'ours') return undefined
  return address(postmaster.socketFolder, postmaster.port, path.join(home, `${name}-password`))
}

function alreadyRuns(home: string): AlreadyRunning {
  return new AlreadyRunning(
    `Rinnalla already runs on ${home}. Stop the other one first, or give this one a home of its own with RINNALLA_HOME.`,
  )
}

/** Waits for a server that is just stopping, stops one that nobody watches, and refuses where another Rinnalla runs. */
async function clearTheWay(home: string, data: string): Promise<void> {
  const began = Date.now()
  let told = false
  for (;;) {
    const postmaster = readPostmaster(data)
    if (postmaster === undefined) return
    const who = whoRuns(data, postmaster)
    if (who === 'gone') {
      rmSync(path.join(data, 'postmaster.pid'), { force: true })
      return
    }
    if (who === 'orphan' && !told) {
      process.kill(postmaster.pid, 'SIGINT')
      told = true
    }
    const stopping = who === 'orphan' || postmaster.status === 'stopping'
    // Half a second of grace: after kill -9 of its owner a server still looks healthy for some milliseconds.
    if (Date.now() - began > (stopping ? 60_000 : 500)) throw alreadyRuns(home)
    await sleep(20)
  }
}

async function createCluster(
  binaries: Binaries,
  runner: Runner,
  data: string,
  major: PostgresMajor,
  durable: boolean,
  passwordFile: string,
): Promise<void> {
  // Made under another name and renamed when whole: an interrupted first start leaves nothing that looks like a database.
  const draft = `${data}.new`
  rmSync(draft, { recursive: true, force: true })
  makePrivate(runner, draft)
  if (isWindows) writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
  const args = [
    `--pgdata=${draft}`,
    '--username=postgres',
    '--encoding=UTF8',
    // Finnish order and case by ICU, the same on 16 and 18 and free of the machine's own locales. The character classes of
    // pg_trgm and text search still come from lc_ctype: with plain C they lose ä and ö.
    '--locale-provider=icu',
    '--icu-locale=fi-FI',
    '--locale=C',
    ...(isWindows ? [] : [`--lc-ctype=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`]),
    ...(isWindows ? ['--auth=scram-sha-256', `--pwfile=${passwordFile}`] : ['--auth=trust']),
    ...(durable ? (process.platform === 'linux' && major >= 17 ? ['--sync-method=syncfs'] : []) : ['--no-sync']),
  ]
  const child = spawn(binaries.initdb, args, {
    ...runner,
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: '/',
  })
  let words = ''
  child.stdout.on('data', (text) => (words += text))
  child.stderr.on('data', (text) => (words += text))
  const code = await exitOf(child)
  if (code !== 0)
    throw new Error(`PostgreSQL could not create its data folder ${draft} (initdb ended with ${code}):\n${words}`)
  renameSync(draft, data)
}

type Launch = {
  binaries: Binaries
  runner: Runner
  data: string
  durable: boolean
  log: string
  passwordFile: string
}

async function launch(how: Launch): Promise<{ server: EmbeddedPostgres } | { failure: string }> {
  const { binaries, runner, data, durable, log, passwordFile } = how
  // A unix socket's path has at most 107 bytes, so it gets a short folder of its own, closed to others.
  const sockets = isWindows ? '' : mkdtempSync(path.join(existsSync('/tmp') ? '/tmp' : tmpdir(), 'rinnalla-'))
  if (!isWindows) makePrivate(runner, sockets)
  const port = isWindows ? await freePort() : 5432
  const settings: Record<string, string> = {
    port: String(port),
    listen_addresses: isWindows ? '127.0.0.1' : '',
    unix_socket_directories: sockets,
    shared_preload_libraries: '',
    max_connections: '60',
    shared_buffers: '256MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The server's log must not carry what was asked or stored: no statements, no details, no errors of statements.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
    ...(durable
      ? {}
      : {
          fsync: 'off',
          synchronous_commit: 'off',
          full_page_writes: 'off',
          wal_level: 'minimal',
          max_wal_senders: '0',
        }),
  }
  const server = [
    binaries.postgres,
    '-D',
    data,
    ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ]
  if (existsSync(log) && statSync(log).size > 4_000_000) truncateSync(log)
  const before = existsSync(log) ? statSync(log).size : 0
  const output = openSync(log, 'a', 0o600)
  // Not tried: on Windows there is no shell to supervise; the server is ended by us alone.
  const [command, ...args] = isWindows ? server : ['/bin/sh', '-c', SUPERVISE, SUPERVISOR, sockets, ...server]
  const child = spawn(command as string, args, {
    ...runner,
    detached: !isWindows,
    windowsHide: true,
    cwd: isWindows ? data : '/',
    env: cleanEnvironment(),
    stdio: ['pipe', output, output],
  })
  closeSync(output)
  child.stdin?.on('error', () => {})
  const ended = exitOf(child)
  let over = false
  void ended.then(() => (over = true))

  let postmaster = readPostmaster(data)
  while (!over && !(postmaster?.status === 'ready' && postmaster.socketFolder === sockets)) {
    await sleep(5)
    postmaster = readPostmaster(data)
  }
  if (over || postmaster === undefined) {
    rmSync(sockets, { recursive: true, force: true })
    return { failure: readFileSync(log).subarray(before).toString('utf8').trim() }
  }
  // The server must not keep a process alive that forgot to stop it: when that process ends, the pipe does too.
  child.unref()
  ;(child.stdin as unknown as { unref?: () => void } | null)?.unref?.()
  return {
    server: {
      connection: address(sockets, port, passwordFile),
      pid: postmaster.pid,
      ended,
      async stop() {
        child.ref()
        if (isWindows) child.kill()
        else child.stdin?.end()
        await ended
      },
    },
  }
}

function address(host: string, port: number, passwordFile: string): DatabaseAddress {
  const way = { host: host || '127.0.0.1', port, user: 'postgres', database: 'postgres' }
  return isWindows ? { ...way, password: readFileSync(passwordFile, 'utf8') } : way
}

/** Nothing of the caller's PostgreSQL settings may leak in. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([key]) => !/^(PG|LC_|LANG|LD_LIBRARY_PATH)/.test(key))
  return { ...Object.fromEntries(kept), LC_ALL: 'C' }
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
