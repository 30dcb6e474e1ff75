// `import`: registers from CSV files, and the national list of municipalities.
import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { idFrom } from '#kit/id.ts'
import type { Language } from '#kit/languages.ts'
import { readConfig } from '#platform/config.ts'
import { areaFrom, withOwner } from './owner.ts'
import { CommandEnded, EXIT } from './exit.ts'
import { progressTo } from './progress.ts'

const KINDS = {
  clients: 'clients',
  services: 'services',
  service_use: 'service_use',
  'service-use': 'service_use',
} as const

type Options = {
  dryRun?: boolean
  area?: string
  unit?: string
  source: string
  refused?: string
  language: Language
}

export function addImport(program: Command): void {
  program
    .command('import <kind> [file]')
    .description(
      'Take a register in: clients, services or service_use from a CSV file; municipalities from the national list.',
    )
    .option('--dry-run', 'say what would happen and change nothing')
    .option('--area <code>', 'the county, by its national code (where there are several)')
    .option('--unit <name or number>', 'the unit of families that name none')
    .option('--source <name>', 'the register the keys come from; the same name again updates', 'register')
    .option('--refused <file>', 'where to write the refused rows with the reasons (default <file>.refused.csv)')
    .option('--language <code>', 'language of the reasons: fi, sv or en', 'fi')
    .addHelpText(
      'after',
      '\nColumns: docs/guide/import.md. Exit codes: 0 all rows taken in, 1 the file could not be read, 4 some rows were refused. Doing it again is harmless.',
    )
    .action(async (kind: string, file: string | undefined, options: Options) => {
      if (kind === 'municipalities') return await importMunicipalities()
      const known = KINDS[kind as keyof typeof KINDS]
      if (known === undefined)
        throw new CommandEnded(EXIT.usage, `"${kind}" is none of clients, services, service_use, municipalities.`)
      if (file === undefined) throw new CommandEnded(EXIT.usage, 'Name the file.')
      if (!['fi', 'sv', 'en'].includes(options.language))
        throw new CommandEnded(EXIT.usage, `"${options.language}" is none of fi, sv, en.`)
      await importFile(known, file, options)
    })
}

async function importMunicipalities(): Promise<void> {
  const { importNationalCodes } = await import('#rooms/organisations/index.ts')
  await withOwner(async (_client, db) => {
    const { areas, municipalities } = await importNationalCodes(db)
    console.log(
      areas + municipalities === 0
        ? 'Counties and municipalities are already those of this version.'
        : `${areas} counties and ${municipalities} municipalities added or changed.`,
    )
  })
}

async function importFile(kind: 'clients' | 'services' | 'service_use', file: string, options: Options): Promise<void> {
  const { takeInFromDisk, ImportRefused } = await import('#rooms/lifecycle/index.ts')
  const config = readConfig()
  await withOwner(async (client, db, another) => {
    const areaId = await areaFrom(db, options.area)
    const progress = progressTo(process.stderr)
    const stop = new AbortController()
    process.once('SIGINT', () => stop.abort())
    try {
      const run = await takeInFromDisk(
        client,
        await another(),
        {
          areaId,
          kind,
          file,
          source: options.source,
          dryRun: options.dryRun ?? false,
          unit: options.unit ?? null,
          runId: idFrom(Date.now(), randomBytes(10)),
          syntheticOnly: config.demo,
        },
        {
          signal: stop.signal,
          language: options.language,
          onProgress: (now) => progress.say(`${now.rowsDone} of ${now.rowsRead} rows`),
        },
      )
      progress.end()
      if (run.reason !== null) throw new CommandEnded(EXIT.failed, run.reason)
      const { added, changed, unchanged, refused } = run
      console.log(
        `${run.dryRun ? 'Would be: ' : ''}added ${added}, changed ${changed}, unchanged ${unchanged}, refused ${refused}.`,
      )
      if (run.state === 'interrupted')
        throw new CommandEnded(EXIT.failed, 'Interrupted. What was taken in is kept; give the same file again.')
      if (run.refusedRows !== null) {
        const target = options.refused ?? `${file}.refused.csv`
        await writeFile(target, run.refusedRows, { mode: 0o600 })
        throw new CommandEnded(EXIT.fault, `The refused rows and the reasons are in ${target}.`)
      }
    } catch (error) {
      progress.end()
      if (error instanceof ImportRefused) throw new CommandEnded(EXIT.failed, error.message)
      throw error
    }
  })
}
