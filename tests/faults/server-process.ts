// A whole Rinnalla as a process of its own: the real command on a home of its own, its PostgreSQL durable, and the means to kill either.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DatabaseAddress } from '#platform/postgres/address.ts'
import { findRunningPostgres } from '#platform/postgres/embedded.ts'
import { readPostmaster } from '#platform/postgres/postmaster.ts'
import { dataFolder } from '#platform/postgres/runner.ts'
import { freePort } from '#platform/postgres/child.ts'

const MAIN = path.resolve(import.meta.dirname, '../../src/apps/cli/main.ts')

export type ServerProcess = {
  readonly url: string
  readonly home: string
  /** Starts it, or starts it again, and waits until it says that it is ready. */
  start(): Promise<void>
  /** Throws its last words where it has ended by itself. */
  alive(): void
  /** kill -9 of the server; its database is left to itself. */
  killServer(): Promise<void>
  /** kill -9 of every process of PostgreSQL at once, so that nothing can be written any more. */
  killDatabase(): void
  /** The database as its superuser or owner, past the server. */
  database(user: string): Promise<DatabaseAddress>
  /** Ends everything and takes the home away. */
  end(): Promise<void>
}

export async function makeServerProcess(
  home = mkdtempSync(path.join(tmpdir(), 'rinnalla-drill-')),
): Promise<ServerProcess> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | undefined
  let words = ''

  const start = async (): Promise<void> => {
    words = ''
    child = spawn(process.execPath, [MAIN, 'start'], {
      env: {
        ...process.env,
        NODE_ENV: 'development',
        PORT: String(port),
        HOST: '127.0.0.1',
        RINNALLA_HOME: home,
        RINNALLA_DEMO: '0',
        DATABASE_URL: '',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const started = child
    const listen = (text: Buffer) => void (words = (words + text.toString()).slice(-4_000))
    started.stdout?.on('data', listen)
    started.stderr?.on('data', listen)
    while (!/ is ready at /.test(words)) {
      if (started.exitCode !== null) throw new Error(`the server ended with ${started.exitCode}:\n${words}`)
      await sleep(10)
    }
  }
  /** The server must outlive its database: one that fell says here why. */
  const alive = (): void => {
    if (child !== undefined && child.exitCode !== null)
      throw new Error(`the server ended with ${child.exitCode}:\n${words}`)
  }
  const gone = async (): Promise<void> => {
    while (child !== undefined && child.exitCode === null && child.signalCode === null) await sleep(5)
  }
  return {
    url,
    home,
    start,
    alive,
    killServer: async () => {
      child?.kill('SIGKILL')
      await gone()
    },
    killDatabase: () => {
      const postmaster = readPostmaster(dataFolder(home, 'postgres-18'))
      if (postmaster === undefined) return
      for (const pid of [postmaster.pid, ...childrenOf(postmaster.pid)]) kill(pid)
    },
    database: async (user) => {
      for (let tries = 0; tries < 3000; tries++) {
        alive()
        const found = findRunningPostgres({ home })
        if (found !== undefined) return { ...found, user, database: 'rinnalla' }
        await sleep(10)
      }
      throw new Error('the database does not come back')
    },
    end: async () => {
      child?.kill('SIGTERM')
      await gone()
      for (let tries = 0; tries < 500 && readPostmaster(dataFolder(home, 'postgres-18')) !== undefined; tries++)
        await sleep(20)
      rmSync(home, { recursive: true, force: true })
    },
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Already gone.
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent
      } catch {
        return false
      }
    })
    .map(Number)
}
