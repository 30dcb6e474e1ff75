// `export`: all of a county back as CSV and JSON, in a folder with a manifest.
import type { Command } from 'commander'
import { systemClock } from '#platform/clock.ts'
import { CommandEnded, EXIT } from './exit.ts'
import { areaFrom, withOwner } from './owner.ts'
import { progressTo } from './progress.ts'

export function addExport(program: Command): void {
  program
    .command('export <folder>')
    .description(
      'Write everything of a county into a folder: registers as CSV that can be taken in again, the rest as lines of JSON.',
    )
    .option('--area <code>', 'the county, by its national code (where there are several)')
    .option('--kind <kinds>', 'only these, separated by commas')
    .addHelpText(
      'after',
      '\nThe folder then holds client data: keep it as such. The export is written into the use log.',
    )
    .action(async (folder: string, options: { area?: string; kind?: string }) => {
      const { EXPORT_KINDS, exportCounty } = await import('#rooms/lifecycle/index.ts')
      const kinds = options.kind?.split(',').map((kind) => kind.trim()) ?? EXPORT_KINDS
      const unknown = kinds.find((kind) => !EXPORT_KINDS.includes(kind))
      if (unknown !== undefined)
        throw new CommandEnded(EXIT.usage, `"${unknown}" is none of ${EXPORT_KINDS.join(', ')}.`)
      await withOwner(async (client, db) => {
        const progress = progressTo(process.stderr)
        const wanted = { areaId: await areaFrom(db, options.area), folder, kinds, at: systemClock.now() }
        const manifest = await exportCounty(client, wanted, ({ name, rows }) => progress.say(`${name}: ${rows} rows`))
        progress.end()
        const rows = manifest.files.reduce((sum, file) => sum + file.rows, 0)
        console.log(`${manifest.files.length} files, ${rows} rows, and manifest.json in ${folder}.`)
      })
    })
}
