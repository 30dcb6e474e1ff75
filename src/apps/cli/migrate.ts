// `migrate`: brings the database to the newest schema and says what it did.
import type { Command } from 'commander'
import { readConfig } from '#platform/config.ts'

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('Bring the database to the newest schema (start does this by itself).')
    .action(async () => {
      const { openDatabase } = await import('#platform/postgres/open.ts')
      const database = await openDatabase(readConfig(), { share: true })
      try {
        for (const name of database.applied) console.log(`applied ${name}`)
        const { prepareData } = await import('../api/prepare.ts')
        await prepareData(database, false, console.log)
        if (database.applied.length === 0) console.log('The database is up to date.')
      } finally {
        await database.stop()
      }
    })
}
