// `demo`: loads the fictional county 99, and with --again removes it first.
import type { Command } from 'commander'
import { isDay } from '#kit/day.ts'
import { readConfig } from '#platform/config.ts'
import { systemClock } from '#platform/clock.ts'
import { CommandEnded, EXIT } from './exit.ts'
import { progressTo } from './progress.ts'

type Options = { families: string; seed: string; today?: string; again?: boolean }

export function addDemo(program: Command): void {
  program
    .command('demo')
    .description(
      'Load the demo county: invented families, workers and organisations, the same for the same seed and day.',
    )
    .option('--families <number>', 'how many families', '400')
    .option('--seed <number>', 'another seed, another county', '1')
    .option('--today <day>', 'the reference day, YYYY-MM-DD; today if left out')
    .option('--again', 'remove the demo county first, with everything that was done in it')
    .action(async (options: Options) => {
      const families = wholeNumber(options.families, '--families', 1, 5000)
      const seed = wholeNumber(options.seed, '--seed', 0, 2_147_483_647)
      const today = options.today ?? systemClock.today()
      if (!isDay(today)) throw new CommandEnded(EXIT.usage, `--today: "${today}" is not a day. Give it as YYYY-MM-DD.`)
      const config = readConfig()
      if (config.production)
        throw new CommandEnded(
          EXIT.refused,
          'NODE_ENV: demo accounts need no password, so there is no demo county in production.',
        )
      const [{ openDatabase }, demo, { default: pg }] = await Promise.all([
        import('#platform/postgres/open.ts'),
        import('#apps/demo/index.ts'),
        import('pg'),
      ])
      const database = await openDatabase(config, { share: true })
      try {
        const client = new pg.Client(database.owner)
        await client.connect()
        const there = await demo.hasDemoCounty(client)
        await client.end()
        if (there && !options.again)
          throw new CommandEnded(
            EXIT.refused,
            'The demo county is already there. Add --again to remove it and load it anew.',
          )
        if (there) console.log(`Removed ${await demo.removeDemoCounty(database.owner)} rows.`)
        const progress = progressTo(process.stderr)
        const { families: count, rows } = await demo
          .loadDemoCounty({
            owner: database.owner,
            app: database.app,
            today,
            seed,
            families,
            onProgress: (words) => progress.say(words),
          })
          .finally(() => progress.end())
        console.log(`The demo county is ready: ${count} families, ${rows} rows, as of ${today}.`)
      } finally {
        await database.stop()
      }
    })
}

function wholeNumber(text: string, name: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= least && value <= most))
    throw new CommandEnded(EXIT.usage, `${name}: "${text}" is not a whole number from ${least} to ${most}.`)
  return value
}
