// The server and the database killed at any moment: nothing acknowledged is lost, nothing is done twice. DRILL=20 kills more often.
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { seeded } from '#kit/random.ts'
import { headsFile, readHeads } from '#platform/seal/heads.ts'
import { verifyLog } from '#platform/seal/verify.ts'
import { makeCounty, type TestUnit, type TestWorker } from '../support/county.ts'
import { judge, startWriters } from './oracle.ts'
import { makeServerProcess, type ServerProcess } from './server-process.ts'

const KILLS = Number(process.env['DRILL'] ?? 6)
const random = seeded(`kills ${process.env['DRILL_SEED'] ?? Date.now()}`)

let server: ServerProcess
let unit: TestUnit
let partner: TestWorker

beforeEach(async () => {
  server = await makeServerProcess()
  await server.start()
  const county = await makeCounty({ ownerConnection: await server.database('rinnalla_owner') })
  unit = await county.unit()
  partner = await county.worker('family_partner', unit)
  await county.end()
}, 180_000)
afterEach(() => server.end(), 60_000)

const writersOf = (lies = false) =>
  startWriters({ url: server.url, cookie: partner.cookie, unitId: unit.unitId, count: 4, lies })

/** Waits until the database lets its owner in again after a kill. */
async function owner() {
  for (let tries = 0; ; tries++) {
    const address = await server.database('rinnalla_owner')
    const client = new pg.Client(address)
    try {
      await client.connect()
      await client.end()
      return address
    } catch (error) {
      if (tries > 1000) throw error
      await sleep(20)
    }
  }
}

async function asSuper(...statements: string[]): Promise<void> {
  const client = new pg.Client(await server.database('postgres'))
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

describe('killed without warning', () => {
  test(
    `${KILLS} times the database and ${KILLS} times the server: all that was acknowledged is there, once`,
    { timeout: 120_000 + KILLS * 30_000 },
    async () => {
      const writers = writersOf()
      const times: { what: string; ms: number }[] = []
      for (let round = 0; round < KILLS; round++) {
        for (const what of ['database', 'server'] as const) {
          await sleep(random.int(100, 1_200))
          const at = Date.now()
          if (what === 'database') {
            server.killDatabase()
          } else {
            await server.killServer()
            await server.start()
          }
          times.push({ what, ms: await writers.recovery(at, server.alive) })
        }
      }
      await writers.stop()
      const worst = (what: string) => Math.max(...times.filter((each) => each.what === what).map(({ ms }) => ms))
      console.log(
        `${writers.acknowledged.size} acknowledged through ${times.length} kills; back after at most ${worst('database')} ms (database), ${worst('server')} ms (server); answers ${JSON.stringify([...writers.answers])}`,
      )
      expect(await judge(await owner(), writers)).toEqual({ lost: 0, doubled: 0, unasked: 0 })
      expect(writers.acknowledged.size).toBeGreaterThan(KILLS * 4)
      // While the database is away callers hear 503 and when to come again: never 500, never a success that was none.
      expect([...writers.answers.keys()].filter((status) => ![0, 200, 503].includes(status))).toEqual([])
      expect(writers.bareRefusals).toBe(0)

      const client = new pg.Client(await owner())
      await client.connect()
      await client.query('begin')
      const verdict = await verifyLog(client, { heads: readHeads(headsFile(server.home)) })
      await client.end()
      expect(verdict.faults).toEqual([])
      expect(verdict.heads).toBeGreaterThan(0)
    },
  )
})

describe('controls that must be caught', () => {
  test(
    'a database that acknowledges before it has written loses, and the oracle sees it',
    { timeout: 120_000 },
    async () => {
      await asSuper(
        'alter system set synchronous_commit = off',
        `alter system set wal_writer_delay = '10s'`,
        `alter system set wal_writer_flush_after = '1GB'`,
        'select pg_reload_conf()',
      )
      let lost = 0
      for (let tries = 0; tries < 5 && lost === 0; tries++) {
        const writers = writersOf()
        await sleep(1_500)
        server.killDatabase()
        await writers.stop(false)
        lost = (await judge(await owner(), writers)).lost
      }
      expect(lost).toBeGreaterThan(0)
    },
  )

  test('a writer that takes sending for success is caught too', { timeout: 120_000 }, async () => {
    const writers = writersOf(true)
    await sleep(500)
    server.killDatabase()
    await sleep(500)
    await writers.stop()
    expect((await judge(await owner(), writers)).lost).toBeGreaterThan(0)
  })
})
