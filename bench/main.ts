// `npm run bench`: the figures that matter, each beside its peer or limit, in one run. --json for machines, --families N for another size.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseArgs } from 'node:util'
import { asTable, type Figure } from './figures.ts'
import { COUNTY, fill, isFilled, scaled } from './fill.ts'
import { openBench } from './database.ts'
import { measureDay } from './day.ts'
import { measureImport } from './import.ts'
import { measureStart } from './start.ts'
import { measureVerify } from './verify.ts'

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    families: { type: 'string', default: String(COUNTY.families) },
    only: { type: 'string' },
    home: { type: 'string', default: path.resolve('.rinnalla/bench') },
    help: { type: 'boolean', default: false },
  },
})
if (options.help) {
  console.log(`npm run bench -- [--families 200000] [--only day|start|import|verify|script] [--home folder] [--json]
Fills a database of its own on the first run (about 25 GB-free disk and some minutes at 200,000 families) and keeps it for the next.`)
  process.exit(0)
}

const say = (words: string) => void process.stderr.write(`${words}\n`)
const families = Number(options.families)
const scale = families === COUNTY.families ? COUNTY : scaled(families)
const wanted = (name: string) => options.only === undefined || options.only === name
const figures: Figure[] = []

say(
  `${os.cpus().length} cores, ${(os.totalmem() / 2 ** 30).toFixed(0)} GB, load ${os.loadavg()[0]!.toFixed(2)}, Node ${process.version}; ${scale.families} families, ${scale.families * 5} persons, ${scale.events} events`,
)

if (wanted('start')) figures.push(...(await measureStart(say)))
if (wanted('script')) figures.push(...firstPage())
if (wanted('verify')) {
  mkdirSync(options.home, { recursive: true })
  // A database of its own, without families.
  const bench = await openBench(options.home, 0)
  try {
    figures.push(...(await measureVerify(bench, say)))
  } finally {
    await bench.stop()
  }
}
if (wanted('day') || wanted('import')) {
  mkdirSync(options.home, { recursive: true })
  const bench = await openBench(options.home, families)
  try {
    if (!(await isFilled(bench.superuser, scale))) {
      say('Filling the database.')
      await fill(bench.superuser, scale, say)
    }
    if (wanted('day')) figures.push(...(await measureDay(bench, say)))
    if (wanted('import')) figures.push(...(await measureImport(bench, say)))
  } finally {
    await bench.stop()
  }
}

/** Script that the first staff page loads, compressed, against its limit. */
function firstPage(): Figure[] {
  const folder = path.resolve('dist/screens')
  if (!existsSync(folder)) return []
  return (['staff', 'family'] as const).map((app) => {
    const html = readFileSync(path.join(folder, app, 'index.html'), 'utf8')
    const names = [...html.matchAll(/assets\/([\w.-]+\.js)/g)].map((match) => match[1]!)
    const bytes = [...new Set(names)].reduce(
      (sum, name) => sum + gzipSync(readFileSync(path.join(folder, 'assets', name))).length,
      0,
    )
    const limit = app === 'staff' ? 250 : 250
    const pages = readdirSync(path.join(folder, 'assets')).filter((name) => name.endsWith('.js')).length
    return {
      name: `first page, ${app}`,
      value: bytes / 1024,
      unit: 'kB gz',
      against: `limit ${limit} kB; ${pages} scripts in all`,
      ratio: bytes / 1024 / limit,
      goal: `<= ${limit} kB gz`,
      met: bytes / 1024 <= limit,
    }
  })
}

if (options.json) for (const figure of figures) console.log(JSON.stringify(figure))
else console.log(asTable(figures))
process.exitCode = figures.some((figure) => figure.met === false) ? 1 : 0
