// `verify`: holds the whole use log against its seals and the heads that left the database; exit code 4 where they do not agree.
import type { Command } from 'commander'
import { readConfig } from '#platform/config.ts'
import type { DatabaseAddress } from '#platform/postgres/address.ts'
import type { Head } from '#platform/seal/heads.ts'
import type { Fault, Verdict } from '#platform/seal/verify.ts'
import { CommandEnded, EXIT } from './exit.ts'
import { progressTo } from './progress.ts'

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('Check that the use log is as it was written: nothing changed, removed, added or reordered.')
    .option(
      '--heads <file>',
      'hold it against a copy of the seal heads kept elsewhere (default <home>/seals/heads.log)',
    )
    .option('--json', 'print the verdict as one line of JSON')
    .addHelpText('after', '\nExit codes: 0 all as written, 4 a fault was found. Can run beside a running server.')
    .action(async (options: VerifyOptions) => {
      const { openDatabase } = await import('#platform/postgres/open.ts')
      const config = readConfig()
      const database = await openDatabase(config, { share: true, bare: true })
      try {
        await runVerify(database.owner, config.home, options)
      } finally {
        await database.stop()
      }
    })
}

type VerifyOptions = { readonly heads?: string; readonly json?: boolean }

/** Says what it found; ends the command with the code for a fault where there is one. */
export async function runVerify(owner: DatabaseAddress, home: string, options: VerifyOptions): Promise<void> {
  const { headsFile, readHeads } = await import('#platform/seal/heads.ts')
  const file = options.heads ?? headsFile(home)
  // Heads first: what is sealed meanwhile is then in the database but not yet asked for.
  const heads = readHeads(file)
  if (heads === undefined && options.heads !== undefined) throw new Error(`There is no file ${file}.`)
  const began = performance.now()
  const verdict = await verdictOf(owner, heads)
  const seconds = (performance.now() - began) / 1000
  const faults = [...verdict.faults]
  if (heads === undefined && verdict.seals > 0)
    faults.push({
      what: 'head-missing',
      areaId: 0,
      words: `there are seals, but no heads file ${file}: whether the newest seals are still the ones that left cannot be said`,
    })
  if (options.json) console.log(JSON.stringify({ ...verdict, faults, seconds }))
  else say(verdict, faults, seconds)
  if (faults.length > 0) throw new CommandEnded(EXIT.fault)
}

async function verdictOf(owner: DatabaseAddress, heads: readonly Head[] | undefined): Promise<Verdict> {
  const { default: pg } = await import('pg')
  const { verifyLog } = await import('#platform/seal/verify.ts')
  const client = new pg.Client(owner)
  await client.connect()
  const progress = progressTo(process.stderr)
  try {
    await client.query('begin transaction isolation level repeatable read read only')
    const { rows } = await client.query<{ there: boolean }>(`select to_regclass('trust.seal') is not null as there`)
    if (rows[0]?.there !== true) throw new CommandEnded(EXIT.failed, 'There is no log in this database yet.')
    return await verifyLog(client, { heads, onProgress: (rows) => progress.say(`${whole(rows)} rows read`) })
  } finally {
    progress.end()
    await client.end()
  }
}

function say(verdict: Verdict, faults: readonly Fault[], seconds: number): void {
  const { rows, seals, areas, young, heads } = verdict
  console.log(
    `${whole(rows)} log rows, ${whole(seals)} seals in ${areas} ${areas === 1 ? 'area' : 'areas'}, ${whole(heads)} heads, ` +
      `${seconds.toFixed(1)} s (${whole(Math.round(rows / Math.max(seconds, 0.001)))} rows/s).`,
  )
  if (young > 0) console.log(`${whole(young)} rows are newer than the newest seal: not sealed yet.`)
  for (const { areaId, sealNo, words } of faults)
    console.log(`FAULT area ${areaId}${sealNo === undefined ? '' : `, seal ${sealNo}`}: ${words}.`)
  console.log(faults.length === 0 ? 'The log is as it was written.' : `${faults.length} faults found.`)
}

function whole(n: number): string {
  return n.toLocaleString('en').replaceAll(',', ' ')
}
