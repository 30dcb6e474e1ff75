// The county in a real database: every constraint holds, it loads in time, Sanna's Today is alive on any day, and it can be taken away.
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { buildApi, type Api } from '#apps/api/build.ts'
import { fixedClock } from '#platform/clock.ts'
import { cloneDatabase, type ClonedDatabase } from '../../../tests/support/database.ts'
import { hasDemoCounty, loadDemoCounty, removeDemoCounty } from './index.ts'
import { at } from './sheet.ts'

type Listed = { total: { count: number }; counts: { families: number } }

type Persona = { accountId: string; name: string; roles: string[] }

async function visit(
  api: Api,
  accountId: string,
  path: string,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const door = await api.server.inject({
    method: 'POST',
    url: '/api/demo/sign-in',
    headers: { 'x-command-id': '00000000-0000-4000-8000-000000000001' },
    payload: { accountId },
  })
  const cookie = String(door.headers['set-cookie']).split(';')[0]!
  const answer = await api.server.inject({ method: 'GET', url: path, headers: { cookie } })
  return { status: answer.statusCode, body: answer.json() }
}

const personasOf = async (api: Api): Promise<Persona[]> =>
  (await api.server.inject({ method: 'GET', url: '/api/demo/personas' })).json<{ personas: Persona[] }>().personas

describe.each([
  ['a weekday', '2026-03-11', 4],
  ['a Sunday', '2026-05-17', 1],
  ['New Year', '2026-01-01', 1],
] as const)('loaded on %s', (_name, today, meetings) => {
  let database: ClonedDatabase
  let api: Api

  beforeAll(async () => {
    database = await cloneDatabase()
    await loadDemoCounty({ owner: database.ownerConnection, today: today as Day, families: 60 })
    api = await buildApi({
      app: database.appConnection,
      demo: true,
      production: false,
      clock: fixedClock(at(today as Day, '08:00')),
    })
  })
  afterAll(async () => {
    await api.stop()
    await database.drop()
  })

  test('the personas stand in their order, and the first one has a day full of families', async () => {
    const personas = await personasOf(api)
    expect(personas.map(({ roles }) => roles[0])).toEqual([
      'family_partner',
      'family_partner',
      'social_worker',
      'family_worker',
      'psychologist',
      'coordinator',
      'supervisor',
      'partner_worker',
      'volunteer',
      'data_protection_officer',
      'administrator',
      'analyst',
      // of the neighbouring county, who receive a family that moves
      'coordinator',
      'family_partner',
      'family_adult',
      'young_person',
    ])
    expect(personas[0]!.name).toBe('Sanna Ketola')
    const { status, body } = await visit(api, personas[0]!.accountId, '/api/today')
    expect(status).toBe(200)
    const {
      rows,
      meetings: meets,
      counts,
    } = body as { rows: { why: string }[]; meetings: unknown[]; counts: { families: number } }
    expect(meets.length).toBeGreaterThanOrEqual(meetings)
    expect(counts.families).toBe(23)
    expect(rows.length).toBeGreaterThan(8)
    expect(rows.length).toBeLessThan(32)
    const whys = new Set(rows.map(({ why }) => why))
    for (const why of [
      'review-late',
      'signal-two-missed',
      'signal-family-said',
      'opinion-missing',
      'ending-open',
      'meeting-unmarked',
    ])
      expect(whys).toContain(why)
  })

  test('everyone who works with families has some, and others have none', async () => {
    for (const { accountId, roles } of (await personasOf(api)).slice(0, 12)) {
      const [role] = roles as [string]
      const none = ['data_protection_officer', 'administrator', 'analyst'].includes(role)
      const unit = role === 'coordinator' || role === 'supervisor'
      const { body } = await visit(api, accountId, unit ? '/api/families?scope=unit' : '/api/today')
      const count = unit ? (body as Listed).total.count : (body as Listed).counts.families
      expect([role, count > 0]).toEqual([role, !none])
    }
  })

  test('a mother reads her own family, a young person only what is his own', async () => {
    const [mother, young] = (await personasOf(api)).slice(-2)
    for (const { accountId } of [mother!, young!]) {
      const me = await visit(api, accountId, '/api/me')
      expect((me.body as { families: unknown[] }).families).toHaveLength(1)
    }
  })
})

test('it can be loaded once, removed without a trace, and loaded again', async () => {
  const database = await cloneDatabase()
  const client = new pg.Client(database.ownerConnection)
  await client.connect()
  try {
    const options = { owner: database.ownerConnection, today: '2026-11-19' as Day, families: 30 }
    expect(await hasDemoCounty(client)).toBe(false)
    const words: string[] = []
    const { rows } = await loadDemoCounty({ ...options, onProgress: (each) => words.push(each) })
    expect(await hasDemoCounty(client)).toBe(true)
    expect(words.at(-1)).toMatch(/^100 %/)
    await expect(loadDemoCounty(options)).rejects.toThrow(/area_pkey/)
    // What the database itself has kept of the registers goes with them.
    const { rows: kept } = await client.query<{ versions: number }>(
      'select count(*)::int as versions from organisations.register_version',
    )
    expect(kept[0]!.versions).toBeGreaterThan(0)
    expect(await removeDemoCounty(database.ownerConnection)).toBe(rows + kept[0]!.versions)
    expect(await hasDemoCounty(client)).toBe(false)
    expect((await loadDemoCounty(options)).rows).toBe(rows)
  } finally {
    await client.end()
    await database.drop()
  }
})
