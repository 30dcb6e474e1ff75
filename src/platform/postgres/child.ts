// Small manners around PostgreSQL's child processes.
import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'

export const isWindows = process.platform === 'win32'

/** Nothing of the caller's PostgreSQL settings may leak in. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([key]) => !/^(PG|LC_|LANG|LD_LIBRARY_PATH)/.test(key))
  return { ...Object.fromEntries(kept), LC_ALL: 'C' }
}

export function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)))
  })
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
