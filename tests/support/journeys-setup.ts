// What Playwright runs once around all journeys: the database cluster, in it a small demo county to clone, and the built screens.
import pg from 'pg'
import { ensureScreens } from '#apps/api/screens.ts'
import { loadDemoCounty } from '#apps/demo/index.ts'
import { systemClock } from '#platform/clock.ts'
import { handleOn } from '#platform/sql.ts'
import { loadNationalCodes } from '#rooms/organisations/index.ts'
import { cloneDatabase, startTestCluster } from './database.ts'
import { DEMO_TEMPLATE } from './demo-server.ts'

/** Enough for every kind of family and for a second page of a list; the county itself has 400. */
const FAMILIES = 90

export default async function setUp(): Promise<() => Promise<void>> {
  // Whoever writes journeys may keep a cluster running between runs.
  if (process.env[DEMO_TEMPLATE] !== undefined) {
    await ensureScreens()
    return () => Promise.resolve()
  }
  const end = await startTestCluster()
  try {
    const [template] = await Promise.all([fillTemplate(), ensureScreens()])
    process.env[DEMO_TEMPLATE] = template
  } catch (error) {
    await end()
    throw error
  }
  return end
}

async function fillTemplate(): Promise<string> {
  const database = await cloneDatabase()
  const client = new pg.Client(database.ownerConnection)
  await client.connect()
  await loadNationalCodes(handleOn(client))
  await client.end()
  await loadDemoCounty({ owner: database.ownerConnection, today: systemClock.today(), families: FAMILIES })
  return database.name
}
