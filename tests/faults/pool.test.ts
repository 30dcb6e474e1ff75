// More slow requests than the database has connections for: callers hear 503 and when to come again, and afterwards all is well.
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract as families } from '#rooms/families/contract.ts'
import { startTestApi, type TestApi } from '../support/api.ts'
import { newId, type TestUnit, type TestWorker } from '../support/county.ts'

let t: TestApi
let unit: TestUnit
let partner: TestWorker

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  partner = await t.county.worker('family_partner', unit)
})
afterAll(() => t.stop())

const bodyOf = (contactId: string) => ({
  contactId,
  unitId: unit.unitId,
  channel: 'phone',
  contactedBy: 'parent',
  contactName: 'Jenni Lehtovaara',
  consentBasis: 'own_contact',
  ownWords: 'Aamut ovat pahimmat.',
})

test(
  '200 requests behind a lock: answered or put off, never failed, and each command done once in the end',
  { timeout: 180_000 },
  async () => {
    const blocker = new pg.Client(t.database.ownerConnection)
    await blocker.connect()
    await blocker.query('begin; lock table families.contact in access exclusive mode')
    const commands = Array.from({ length: 200 }, () => ({ contactId: newId(), commandId: newId() }))
    const send = ({ contactId, commandId }: (typeof commands)[number]) =>
      t.call(partner, families.createContact, { body: bodyOf(contactId), commandId })
    const sent = commands.map(send)
    await sleep(6_000)
    await blocker.query('commit')
    await blocker.end()
    const first = await Promise.all(sent)
    const statuses = new Set(first.map((response) => response.statusCode))
    expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([])
    expect(statuses).toContain(503)
    for (const response of first)
      if (response.statusCode === 503) expect(Number(response.headers['retry-after'])).toBeGreaterThan(0)

    // As callers do: again after they were put off, until each has its answer. On a slow machine 200 at once may be put off once more.
    let left = commands
    while (left.length > 0) {
      const answers = await Promise.all(left.map(send))
      expect(answers.filter(({ statusCode }) => statusCode !== 200 && statusCode !== 503)).toEqual([])
      left = left.filter((_, i) => answers[i]!.statusCode === 503)
    }
    const { n } = await t.county.db.get<{ n: number }>({
      text: 'select count(*)::int as n from families.contact',
      values: [],
    })
    expect(n).toBe(200)
    expect(t.api.pool.waitingCount).toBe(0)
  },
)
