// `backup`: the whole system into one file, beside a running server or without one.
import path from 'node:path'
import type { Command } from 'commander'
import { readConfig } from '#platform/config.ts'
import { CommandEnded, EXIT } from './exit.ts'
import { progressTo } from './progress.ts'

export function addBackup(program: Command): void {
  program
    .command('backup')
    .argument('[file]', 'where to (default rinnalla-<time>.backup here)')
    .description('Write everything into one file: all data as of one moment, the log with its seals, the secret.')
    .option('--plain', 'do not encrypt: whoever has the file can read everything in it')
    .addHelpText(
      'after',
      '\nThe passphrase comes from RINNALLA_BACKUP_PASSPHRASE. Keep it apart from the file: without it nobody can open the backup.' +
        '\nCan run beside a running server.',
    )
    .action(async (given: string | undefined, options: { plain?: boolean }) => {
      const { writeBackup } = await import('#platform/backup/write.ts')
      const { openDatabase } = await import('#platform/postgres/open.ts')
      const { version } = await import('#platform/http/server.ts')
      const passphrase = process.env['RINNALLA_BACKUP_PASSPHRASE'] || undefined
      if (options.plain && passphrase !== undefined)
        throw new CommandEnded(EXIT.usage, 'Either --plain or RINNALLA_BACKUP_PASSPHRASE, not both.')
      if (!options.plain && (passphrase === undefined || passphrase.length < 12))
        throw new CommandEnded(
          EXIT.refused,
          passphrase === undefined
            ? 'RINNALLA_BACKUP_PASSPHRASE: there is none. Set it, or add --plain to write a file that whoever has it can read.'
            : 'RINNALLA_BACKUP_PASSPHRASE: it is shorter than 12 characters. Give a longer one.',
        )
      const config = readConfig()
      const now = new Date()
      const stamp = now.toISOString().slice(0, 16).replace('T', '-').replace(':', '')
      const file = path.resolve(given ?? `rinnalla-${stamp}${options.plain ? '.tar.zst' : '.backup'}`)
      // As it is: a backup before an upgrade must not be the upgrade.
      const database = await openDatabase(config, { share: true, bare: true })
      const progress = progressTo(process.stderr)
      try {
        const began = performance.now()
        const { rows, tables } = await writeBackup({
          owner: database.owner,
          home: config.home,
          secret: config.secret,
          version,
          file,
          passphrase,
          now,
          onProgress: (words) => progress.say(words),
        })
        progress.end()
        console.log(
          `${rows} rows of ${tables} tables in ${((performance.now() - began) / 1000).toFixed(1)} s, ${passphrase === undefined ? 'NOT encrypted' : 'encrypted'}: ${file}`,
        )
      } finally {
        progress.end()
        await database.stop()
      }
    })
}
