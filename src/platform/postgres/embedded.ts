// The embedded PostgreSQL: a child process that dies with us and comes back on the next start, whatever happened in between.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DatabaseAddress } from './address.ts'
import { findBinaries, type PostgresMajor } from './binaries.ts'
import { freePort, isWindows } from './child.ts'
import { createCluster } from './cluster.ts'
import { launch, type Launched, type LaunchPlan } from './launch.ts'
import { readPostmaster, whoRuns } from './postmaster.ts'
import { chooseRunner, dataFolder } from './runner.ts'

export type EmbeddedPostgres = {
  /** The superuser's way in, to the maintenance database. */
  readonly connection: DatabaseAddress
  readonly pid: number
  /** Ends the server's sessions, writes everything down and waits for the end. */
  stop(): Promise<void>
  /** Settles with the exit code when the server has ended for good. */
  readonly ended: Promise<number>
  /** Settles when the server has ended for good though nobody asked it to: it kept falling, or did not come up again. */
  readonly lost: Promise<number>
}

export type EmbeddedOptions = {
  /** All state lies here; the data in `<home>/postgres-<major>`. */
  readonly home: string
  readonly major?: PostgresMajor
  /** False trades safety at power loss for speed: tests only. */
  readonly durable?: boolean
  /** Told when the server fell and is being picked up again. */
  readonly onFall?: (code: number) => void
}

/** How the folders of unix sockets begin. */
const SOCKETS = 'rinnalla-socket-'

/** Thrown when another Rinnalla holds the same home. */
export class AlreadyRunning extends Error {}

export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { major = 18, durable = true } = options
  const name = `postgres-${major}`
  const home = path.resolve(options.home)
  const data = dataFolder(home, name)
  await clearTheWay(home, data)
  const binaries = findBinaries(major, chooseRunner(data), path.dirname(data))
  const passwordFile = path.join(home, `${name}-password`)
  if (!existsSync(path.join(data, 'PG_VERSION')))
    await createCluster(binaries, chooseRunner(data), data, major, durable, passwordFile)
  const plan: LaunchPlan = {
    binaries,
    runner: chooseRunner(data),
    data,
    durable,
    log: path.join(home, `${name}.log`),
    // A unix socket's path has at most 107 bytes, so it gets a short folder of its own, closed to others.
    sockets: isWindows ? '' : mkdtempSync(path.join(existsSync('/tmp') ? '/tmp' : tmpdir(), SOCKETS)),
    port: isWindows ? await freePort() : 5432,
  }

  let server = await launchPatiently(plan, home)
  let stopping = false
  let falls: number[] = []
  /** A server that falls is picked up again on the same address, so that pools find it; one that keeps falling is left lying. */
  const watch = async (): Promise<number> => {
    for (;;) {
      const code = await server.ended
      const now = Date.now()
      falls = [...falls.filter((at) => at > now - 60_000), now]
      if (stopping || falls.length > 5) return code
      options.onFall?.(code)
      try {
        // Where only its supervisor fell, the server still stands and is let down gently first.
        await clearTheWay(home, data)
        server = await launchPatiently(plan, home)
      } catch {
        return code
      }
      if (stopping) server.end()
    }
  }
  const ended = watch()
  const lost = new Promise<number>((resolve) => {
    void ended.then((code) => {
      if (!stopping) resolve(code)
    })
  })
  return {
    connection: address(plan.sockets, plan.port, passwordFile),
    get pid() {
      return server.pid
    },
    ended,
    lost,
    async stop() {
      stopping = true
      server.end()
      await ended
    },
  }
}

/** A server that was killed leaves its memory to its last children for a moment: try again until they are gone. */
async function launchPatiently(plan: LaunchPlan, home: string): Promise<Launched> {
  for (const lastTry = Date.now() + 15_000; ; await sleep(100)) {
    const attempt = await launch(plan)
    if (!('failure' in attempt)) return attempt
    if (/lock file .* already exists/s.test(attempt.failure)) throw alreadyRuns(home)
    if (!/shared memory block/.test(attempt.failure) || Date.now() > lastTry)
      throw new Error(`PostgreSQL did not start. Its last words (whole log: ${plan.log}):\n${attempt.failure}`)
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
  for (let left = ''; ; await sleep(20)) {
    const postmaster = readPostmaster(data)
    const who = postmaster === undefined ? 'gone' : whoRuns(data, postmaster)
    left = postmaster?.socketFolder ?? left
    if (postmaster === undefined || who === 'gone') {
      rmSync(path.join(data, 'postmaster.pid'), { force: true })
      if (path.basename(left).startsWith(SOCKETS)) rmSync(left, { recursive: true, force: true })
      return
    }
    if (who === 'orphan' && !told) {
      process.kill(postmaster.pid, 'SIGINT')
      told = true
    }
    const stopping = who === 'orphan' || postmaster.status === 'stopping'
    // Half a second of grace: after kill -9 of its owner a server still looks healthy for some milliseconds.
    if (Date.now() - began > (stopping ? 60_000 : 500)) throw alreadyRuns(home)
  }
}

function address(host: string, port: number, passwordFile: string): DatabaseAddress {
  const way = { host: host || '127.0.0.1', port, user: 'postgres', database: 'postgres' }
  return isWindows ? { ...way, password: readFileSync(passwordFile, 'utf8') } : way
}
