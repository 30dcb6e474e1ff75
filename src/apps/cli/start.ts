// `start`: serves everything until it is told to stop, then lets running requests end.
import type { Command } from 'commander'
import { readConfig } from '#platform/config.ts'
import { EXIT } from './exit.ts'

/** A hurried second Ctrl-C counts only after this: npm, the shell and the terminal may each pass the first one on. */
const ECHO_MS = 1500

export function addStart(program: Command): void {
  program
    .command('start')
    .description(
      'Start the server. Settings come from the environment: PORT, HOST, RINNALLA_HOME, DATABASE_URL, RINNALLA_DEMO, RINNALLA_SECRET.',
    )
    .action(async () => {
      const told = untilTold()
      const { startServer } = await import('../api/main.ts')
      const server = await startServer(readConfig())
      await told
      await server.stop()
      process.exit(EXIT.ok)
    })
}

/** Settles at the first signal to stop, or when the process that started us is gone. */
function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    let first = 0
    const stop = () => {
      if (first === 0) {
        first = Date.now()
        resolve()
      } else if (Date.now() - first > ECHO_MS) {
        process.exit(EXIT.failed)
      }
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
    process.on('disconnect', stop)
  })
}
