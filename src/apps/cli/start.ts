// `start`: serves everything until it is told to stop, then lets running requests end.
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Command } from 'commander'
import { readConfig } from '#platform/config.ts'
import { EXIT } from './exit.ts'

/** A hurried second Ctrl-C counts only after this: npm, the shell and the terminal may each pass the first one on. */
const ECHO_MS = 1500

const LAST_WORDS_MS = 2000

/** A server without its database would answer 503 for ever: better that who looks after the process sees it end. */
const DATABASE_LOST = (home: string): string =>
  `The embedded PostgreSQL fell again and again and was not picked up any more. Nothing acknowledged is lost.
Its last words are in ${path.join(home, 'postgres-18.log')}; often the disk is full or memory has run out.
Rinnalla ends now (code ${EXIT.database}); start it again when the cause is gone.
`

export function addStart(program: Command): void {
  program
    .command('start')
    .description(
      'Start the server. Settings come from the environment: PORT, HOST, RINNALLA_HOME, DATABASE_URL, RINNALLA_DEMO, RINNALLA_SECRET.',
    )
    .action(async () => {
      const told = untilTold()
      const { startServer } = await import('../api/main.ts')
      const config = readConfig()
      const server = await startServer(config)
      const lost = await Promise.race([told.then(() => false), server.databaseLost.then(() => true)])
      if (lost) {
        process.stderr.write(DATABASE_LOST(config.home))
        // Requests under way can only fail: they get a moment to say so.
        await Promise.race([server.stop().catch(() => undefined), sleep(LAST_WORDS_MS)])
        process.exit(EXIT.database)
      }
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
