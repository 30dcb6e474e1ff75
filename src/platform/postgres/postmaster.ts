// Reads postmaster.pid, the file by which a PostgreSQL server claims its data folder, and judges who stands behind it.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The word by which our own supervisor shell is known among processes. */
export const SUPERVISOR = 'rinnalla-postgres'

export type Postmaster = {
  readonly pid: number
  readonly port: number
  readonly socketFolder: string
  readonly status: string
}

export function readPostmaster(data: string): Postmaster | undefined {
  let lines: string[]
  try {
    lines = readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  return { pid, port: Number(lines[3] ?? 0), socketFolder: lines[4] ?? '', status: (lines[7] ?? '').trim() }
}

/** `ours`: a Rinnalla supervises it. `orphan`: a server on this data that nobody watches. `gone`: the file is stale. */
export function whoRuns(data: string, { pid }: Postmaster): 'ours' | 'orphan' | 'gone' {
  if (!isAlive(pid)) return 'gone'
  const server = describe(pid)
  if (server === undefined) return process.platform === 'win32' ? 'ours' : 'gone'
  // After a power loss the number may belong to a stranger: only a postgres on this very folder counts.
  if (!server.command.includes(data)) return 'gone'
  return describe(server.parent)?.command.includes(SUPERVISOR) ? 'ours' : 'orphan'
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function describe(pid: number): { parent: number; command: string } | undefined {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      if (state === 'Z') return undefined
      return { parent: Number(parent), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') }
    }
    // Not tried: macOS by ps; Windows has neither, there a living number counts as ours.
    const line = execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return { parent: Number.parseInt(line, 10), command: line }
  } catch {
    return undefined
  }
}
