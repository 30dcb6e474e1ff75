// The demo county in a database: is it there, put it there, take it away.
import pg from 'pg'
import type { Day } from '#kit/day.ts'
import type { DatabaseAddress } from '#platform/postgres/address.ts'
import { generateCounty } from './county.ts'
import { removeCounty } from './remove.ts'
import { AREA } from './sheet.ts'
import { writeSheet } from './write.ts'

export type DemoOptions = {
  readonly owner: DatabaseAddress
  readonly today: Day
  readonly seed?: number
  readonly families?: number
  readonly onProgress?: (words: string) => void
}

export type Loaded = { readonly families: number; readonly rows: number }

/** Whether the fictional county is in the database. Any client that sees the areas will do. */
export async function hasDemoCounty(client: Pick<pg.Client, 'query'>): Promise<boolean> {
  const { rows } = await client.query('select from organisations.area where area_id = $1', [AREA])
  return rows.length > 0
}

export async function loadDemoCounty({ owner, today, seed, families = 400, onProgress }: DemoOptions): Promise<Loaded> {
  onProgress?.(`Writing the histories of ${families} invented families.`)
  const sheet = generateCounty({ today, families, ...(seed === undefined ? {} : { seed }) })
  const client = new pg.Client({ ...owner, options: '-c timezone=UTC' })
  await client.connect()
  try {
    let told = 0
    const rows = await writeSheet(client, sheet, (_table, count) => {
      told += count
      onProgress?.(`${told} rows are in the database.`)
    })
    await client.query('analyze')
    return { families: sheet.rows['families.family'].length, rows }
  } finally {
    await client.end()
  }
}

/** Removes the fictional county and everything that has been done in it. Returns the number of rows. */
export async function removeDemoCounty(owner: DatabaseAddress): Promise<number> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    return await removeCounty(client)
  } finally {
    await client.end()
  }
}
