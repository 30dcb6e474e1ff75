// The database with its owner's rights, for the length of one command, beside a running server or alone.
import type { Client } from 'pg'
import { readConfig } from '#platform/config.ts'
import type { Write } from '#platform/sql.ts'
import { CommandEnded, EXIT } from './exit.ts'

/** `another` opens one more connection, closed with the rest. */
export async function withOwner(
  work: (client: Client, db: Write, another: () => Promise<Client>) => Promise<void>,
): Promise<void> {
  const { default: pg } = await import('pg')
  const { openDatabase } = await import('#platform/postgres/open.ts')
  const { handleOn } = await import('#platform/sql.ts')
  const database = await openDatabase(readConfig(), { share: true })
  const open: Client[] = []
  const connect = async () => {
    const client = new pg.Client({ ...database.owner, options: '-c timezone=Europe/Helsinki -c jit=off' })
    open.push(client)
    client.on('error', () => undefined)
    await client.connect()
    return client
  }
  try {
    const client = await connect()
    await work(client, handleOn(client), connect)
  } finally {
    for (const client of open) await client.end().catch(() => undefined)
    await database.stop()
  }
}

/** The county meant: the one given, or the only one there is. */
export async function areaFrom(db: Write, given: string | undefined): Promise<number> {
  const { areasInUse } = await import('#rooms/lifecycle/index.ts')
  const areas = await areasInUse(db)
  if (given !== undefined) {
    if (!/^\d{1,2}$/.test(given)) throw new CommandEnded(EXIT.usage, `--area: "${given}" is not a county's code.`)
    return Number(given)
  }
  if (areas.length === 1) return areas[0]!
  throw new CommandEnded(
    EXIT.usage,
    areas.length === 0
      ? 'There is no organisation yet: say which county with --area.'
      : `Say which county with --area: ${areas.join(', ')}.`,
  )
}
