// `account`: the first administrator of a new installation, and a way back in for one who lost the password or the phone.
import { randomBytes } from 'node:crypto'
import { Option, type Command } from 'commander'
import type pg from 'pg'
import { idFrom } from '#kit/id.ts'
import { readConfig } from '#platform/config.ts'
import { systemClock } from '#platform/clock.ts'
import { handleOn, type Write } from '#platform/sql.ts'
import { SECTORS, WORKER_ROLES, type Sector, type WorkerRole } from '#rooms/organisations/model.ts'
import { CommandEnded, EXIT } from './exit.ts'
import { askPassword } from './password.ts'

const newId = (): string => idFrom(Date.now(), randomBytes(10))

type CreateOptions = {
  readonly email: string
  readonly given: string
  readonly surname: string
  readonly title: string
  readonly organisation: string
  readonly sector: Sector
  readonly unit?: string
  readonly role: WorkerRole
  readonly area?: string
}

export function addAccount(program: Command): void {
  const account = program
    .command('account')
    .description('Open the first account of an installation, or let somebody back in.')
  account
    .command('create')
    .description('Take a worker in and open an account. The second factor is set up at the first sign-in.')
    .requiredOption('--email <address>', 'what to sign in with')
    .requiredOption('--given <name>', 'given name')
    .requiredOption('--surname <name>', 'surname')
    .requiredOption('--organisation <name>', 'founded where the area has none yet')
    .addOption(new Option('--role <role>', 'what the worker does').choices(WORKER_ROLES).default('administrator'))
    .addOption(new Option('--sector <sector>', 'of an organisation that is founded').choices(SECTORS).default('county'))
    .option('--unit <name>', "the organisation's unit; founded where there is none, by default with its name")
    .option('--title <title>', 'title, for example "Service manager"', '')
    .option('--area <code>', "the county's national code; needed until one county has an organisation")
    .addHelpText('after', PASSWORD_HELP)
    .action((options: CreateOptions) => create(options))
  account
    .command('reset')
    .description('Give an account a new password; its second factor is set up anew and its sessions end.')
    .requiredOption('--email <address>', 'whose account')
    .addHelpText('after', PASSWORD_HELP)
    .action((options: { email: string }) => reset(options.email))
  // Commands do not inherit what their parent does at an error.
  for (const command of account.commands)
    command.exitOverride().showHelpAfterError('Add --help to see what is possible.')
}

const PASSWORD_HELP =
  '\nThe password, at least 12 characters, is asked for on a terminal, else read from standard input: its first line.' +
  '\nCan run beside a running server.'

async function create(options: CreateOptions): Promise<void> {
  const email = options.email.trim()
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || email.length > 200)
    throw new CommandEnded(EXIT.usage, `--email: "${email}" is not an e-mail address.`)
  const areaId = options.area === undefined ? null : Number(options.area)
  if (areaId !== null && !Number.isInteger(areaId))
    throw new CommandEnded(EXIT.usage, `--area: "${options.area}" is not a code. Give a number, for example 13.`)
  for (const name of ['given', 'surname', 'organisation'] as const)
    if (options[name].trim() === '') throw new CommandEnded(EXIT.usage, `--${name}: it is empty.`)
  const password = await askPassword()
  await inDatabase(async (db) => {
    const { loadNationalCodes, takeInWorker } = await import('#rooms/organisations/index.ts')
    const { openAccount } = await import('#rooms/trust/index.ts')
    await loadNationalCodes(db)
    const workerId = newId()
    const taken = await takeInWorker(
      db,
      {
        areaId,
        organisation: options.organisation.trim(),
        sector: options.sector,
        unit: options.unit?.trim() || null,
        workerId,
        organisationId: newId(),
        givenName: options.given.trim(),
        surname: options.surname.trim(),
        title: options.title.trim(),
        role: options.role,
      },
      systemClock.today(),
    )
    if (!taken.done)
      throw new CommandEnded(
        EXIT.failed,
        `--${taken.unclear}: ${UNCLEAR[taken.unclear]}\n${taken.choices.map((choice) => `  ${choice}`).join('\n')}`,
      )
    const opened = await openAccount(db, { areaId: taken.areaId, accountId: newId(), workerId, email, password })
    if (!opened) throw new CommandEnded(EXIT.failed, `--email: ${email} has an account already. Nothing was changed.`)
    for (const name of taken.founded) console.log(`Founded: ${name}.`)
    console.log(
      `${options.given} ${options.surname} may sign in as ${email.toLowerCase()} (${options.role}, ${taken.unit}, area ${taken.areaId}).`,
    )
    console.log('At the first sign-in an authenticator application is set up as the second factor.')
  })
}

const UNCLEAR = {
  area: 'Give the code of the county this installation is for:',
  organisation: 'There is none of that name in the area. There are:',
  unit: 'There is none of that name, or several to choose from. There are:',
} as const

async function reset(given: string): Promise<void> {
  const email = given.trim()
  const password = await askPassword()
  await inDatabase(async (db) => {
    const { resetAccount } = await import('#rooms/trust/index.ts')
    const done = await resetAccount(db, email, password)
    if (done === null)
      throw new CommandEnded(EXIT.failed, `--email: ${email} has no open account. Nothing was changed.`)
    console.log(`${email.toLowerCase()} has a new password. Sessions ended: ${done.sessions}.`)
    console.log('At the next sign-in the second factor is set up anew.')
  })
}

/** All of it or nothing, as the owner of the tables. */
async function inDatabase(work: (db: Write) => Promise<void>): Promise<void> {
  const { openDatabase } = await import('#platform/postgres/open.ts')
  const { default: Pg } = await import('pg')
  const database = await openDatabase(readConfig(), { share: true })
  const client: pg.Client = new Pg.Client(database.owner)
  try {
    await client.connect()
    await client.query('begin')
    await work(handleOn(client))
    await client.query('commit')
  } finally {
    await client.end()
    await database.stop()
  }
}
