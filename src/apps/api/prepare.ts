// What a database holds before anyone may be served: national codes, and in a demo the demo county.
import pg from 'pg'
import type { DatabaseAddress } from '#platform/postgres/address.ts'
import { handleOn } from '#platform/sql.ts'
import { loadNationalCodes } from '#rooms/organisations/index.ts'

export async function prepareData(owner: DatabaseAddress, say: (words: string) => void): Promise<void> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    if (await loadNationalCodes(handleOn(client))) say('Counties and municipalities have been read in.')
  } finally {
    await client.end()
  }
}
