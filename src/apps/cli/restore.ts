// `restore`: a backup into an empty database, or in the place of what is there; then the log is verified.
import { createInterface } from 'node:readline/promises'
import type { Command } from 'commander'
import { readConfig } from '#platform/config.ts'
import { CommandEnded, EXIT } from './exit.ts'
import { progressTo } from './progress.ts'
import { runVerify } from './verify.ts'

export function addRestore(program: Command): void {
  program
    .command('restore')
    .argument('<file>', 'a file that backup wrote')
    .description('Bring back everything from a backup, all or nothing, and verify the log. Stop the server first.')
    .option('--replace', 'put it in the place of what is in the database now')
    .option('--yes', 'do not ask whether to replace')
    .addHelpText(
      'after',
      '\nThe passphrase comes from RINNALLA_BACKUP_PASSPHRASE. A damaged or changed file is refused before anything is touched.' +
        '\nExit codes: 0 restored, 3 refused, 4 restored, and the log in the backup has a fault.',
    )
    .action(async (file: string, options: { replace?: boolean; yes?: boolean }) => {
      const { restoreBackup } = await import('#platform/backup/restore.ts')
      const { openDatabase } = await import('#platform/postgres/open.ts')
      const config = readConfig()
      if (options.replace && !options.yes) await ask(config.databaseUrl === undefined ? config.home : 'DATABASE_URL')
      const database = await openDatabase(config, { bare: true })
      const progress = progressTo(process.stderr)
      try {
        const began = performance.now()
        const { rows, tables, madeAt, applied } = await restoreBackup({
          owner: database.owner,
          home: config.home,
          file,
          passphrase: process.env['RINNALLA_BACKUP_PASSPHRASE'] || undefined,
          replace: options.replace ?? false,
          keepsSecret: !process.env['RINNALLA_SECRET'],
          secret: config.secret,
          now: new Date(),
          onProgress: (words) => progress.say(words),
        })
        progress.end()
        console.log(
          `${rows} rows of ${tables} tables, as of ${madeAt}, are back (${((performance.now() - began) / 1000).toFixed(1)} s).`,
        )
        for (const name of applied) console.log(`applied ${name}, newer than the backup`)
        await runVerify(database.owner, config.home, {})
      } finally {
        progress.end()
        await database.stop()
      }
    })
}

async function ask(where: string): Promise<void> {
  if (!process.stdin.isTTY)
    throw new CommandEnded(
      EXIT.usage,
      '--replace takes away what is in the database now. Add --yes where nobody can be asked.',
    )
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await terminal.question(
    `Everything in the database of ${where} will be replaced. Type "replace" to go on: `,
  )
  terminal.close()
  if (answer.trim() !== 'replace') throw new CommandEnded(EXIT.failed, 'Nothing was changed.')
}
