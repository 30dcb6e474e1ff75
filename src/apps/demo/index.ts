// The demo county in a database: is it there, put it there, take it away.
import pg from 'pg'
import type { Day } from '#kit/day.ts'
import { hasArea, removeArea, writeTables } from '#platform/area-rows.ts'
import type { DatabaseAddress } from '#platform/postgres/address.ts'
import { generateCounty } from './county.ts'
import { NEIGHBOUR } from './neighbour.ts'
import { AREA, TABLES } from './sheet.ts'

export type DemoOptions = {
  readonly owner: DatabaseAddress
  /** Given, its workers also do what only the rooms' own operations tell truly: a merge, a split, a joint meeting. */
  readonly app?: DatabaseAddress
  /** The day on which the county is alive. */
  readonly today: Day
  readonly seed?: number
  readonly families?: number
  readonly onProgress?: (words: string) => void
}

/** Whether the fictional county is in the database; asked as the owner of the tables. */
export const hasDemoCounty = (client: Pick<pg.Client, 'query'>): Promise<boolean> => hasArea(client, AREA)

export async function loadDemoCounty(options: DemoOptions): Promise<{ families: number; rows: number }> {
  const { owner, app, today, seed = 1, families = 400, onProgress } = options
  onProgress?.(`Writing the histories of ${families} invented families.`)
  const { rows } = generateCounty({ today, families, seed })
  const total = TABLES.reduce((sum, table) => sum + rows[table].length, 0)
  return await asOwner(owner, async (client) => {
    let done = 0
    const tables = TABLES.map((table) => ({ table, rows: rows[table] }))
    await writeTables(client, tables, (_table, count) => {
      done += count
      onProgress?.(`${Math.floor((done / total) * 100)} % of ${total} rows are in the database.`)
    })
    if (app !== undefined) {
      onProgress?.('The county’s workers do the last things themselves.')
      const [{ onStage }, { actDemoCounty }] = await Promise.all([
        import('./acted/stage.ts'),
        import('./acted/index.ts'),
      ])
      await onStage({ app, rows, today, seed }, actDemoCounty)
    }
    return { families: rows['families.family'].length, rows: total }
  })
}

/** Removes the fictional counties and everything that has been done in it. Returns the number of rows. */
export const removeDemoCounty = (owner: DatabaseAddress): Promise<number> =>
  asOwner(owner, async (client) => (await removeArea(client, AREA)) + (await removeArea(client, NEIGHBOUR)))

async function asOwner<Value>(owner: DatabaseAddress, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
