// How the command line ends: the codes, and how an error becomes one.
import { BackupRefused } from '#platform/backup/refused.ts'
import { ConfigRefused } from '#platform/config.ts'
import { AlreadyRunning } from '#platform/postgres/embedded.ts'

/** Documented in docs/guide/running.md; scripts depend on them. */
export const EXIT = {
  ok: 0,
  /** It was tried and did not work. */
  failed: 1,
  /** An unknown verb, option or value. */
  usage: 2,
  /** The configuration does not allow it; the message names the variable. */
  refused: 3,
  /** A verification ran to its end and found a fault. */
  fault: 4,
  /** The embedded database kept falling; what looks after the process may start it again. */
  database: 5,
} as const

/** Thrown by a verb that has said all it has to say, except this. */
export class CommandEnded extends Error {
  readonly code: number

  constructor(code: number, message = '') {
    super(message)
    this.code = code
  }
}

export function explain(error: unknown): { code: number; message: string } {
  if (error instanceof CommandEnded) return { code: error.code, message: error.message }
  if (error instanceof ConfigRefused) return { code: EXIT.refused, message: error.message }
  if (error instanceof BackupRefused) return { code: EXIT.refused, message: error.message }
  if (error instanceof AlreadyRunning) return { code: EXIT.refused, message: error.message }
  const { code, port, address } = error as { code?: string; port?: number; address?: string }
  if (code === 'EADDRINUSE')
    return {
      code: EXIT.refused,
      message: `PORT: ${port} is already in use. Give another one, for example PORT=${Number(port) + 1}.`,
    }
  if (code === 'EADDRNOTAVAIL')
    return { code: EXIT.refused, message: `HOST: ${address} is not an address of this machine. Give one that is.` }
  if (code === 'EACCES' && port !== undefined)
    return { code: EXIT.refused, message: `PORT: this user may not listen on ${port}. Give a port above 1023.` }
  return {
    code: EXIT.failed,
    message:
      error instanceof Error ? (process.env.DEBUG ? (error.stack ?? error.message) : error.message) : String(error),
  }
}
