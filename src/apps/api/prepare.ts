// What a database holds before anyone may be served: national codes, and in a demo the demo county.
import pg from 'pg'
import { hasDemoCounty, loadDemoCounty } from '#apps/demo/index.ts'
import { systemClock } from '#platform/clock.ts'
import type { DatabaseAddress } from '#platform/postgres/address.ts'
import { handleOn } from '#platform/sql.ts'
import { loadNationalCodes } from '#rooms/organisations/index.ts'

type Databases = { readonly owner: DatabaseAddress; readonly app: DatabaseAddress }

export async function prepareData(
  { owner, app }: Databases,
  demo: boolean,
  say: (words: string) => void,
): Promise<void> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    if (await loadNationalCodes(handleOn(client))) say('Counties and municipalities have been read in.')
    if (!demo || (await hasDemoCounty(client))) return
    say('Loading the demo county, up to half a minute the first time.')
    const { families } = await loadDemoCounty({ owner, app, today: systemClock.today() })
    say(`The demo county has ${families} invented families.`)
  } finally {
    await client.end()
  }
}
