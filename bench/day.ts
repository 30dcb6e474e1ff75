// A worker's day over HTTP with policies and log on: p50 and p95, a fixed rate, and the price of the policies.
import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { buildApi } from '#apps/api/build.ts'
import type { Actor } from '#kit/access.ts'
import type { Instant } from '#kit/day.ts'
import { hashToken } from '#platform/http/server.ts'
import type { Bench } from './database.ts'
import { quantile, type Figure } from './figures.ts'
import { atRate, oneAfterAnother, type Ask } from './http.ts'
import { priceOf } from './policies.ts'
import { work, type Reader } from './scenes.ts'

export async function measureDay(bench: Bench, say: (words: string) => void): Promise<Figure[]> {
  const api = await buildApi({ app: bench.app, demo: false, production: false, poolSize: 10 })
  await api.server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = api.server.server.address() as AddressInfo
  const figures: Figure[] = []
  try {
    const partner = await reader(bench, 'family_partner')
    const supervisor = await reader(bench, 'supervisor')
    const names = await surnames(bench)
    const family = (i: number) => partner.familyIds[i % partner.familyIds.length]!
    const get = (path: string, who: Reader): Ask => ({ method: 'GET', path, cookie: who.cookie })

    const scenes: { name: string; goal: number; count: number; next: (i: number) => Ask }[] = [
      { name: 'open a family', goal: 200, count: 300, next: (i) => get(`/api/families/${family(i)}`, partner) },
      {
        name: 'worklist, my families',
        goal: 150,
        count: 150,
        next: () => get('/api/families?scope=mine&limit=30', partner),
      },
      { name: 'Today', goal: 150, count: 150, next: () => get('/api/today', partner) },
      {
        name: 'name search',
        goal: 200,
        count: 150,
        next: (i) => ({
          method: 'POST',
          path: '/api/families/search',
          body: { query: names[i % names.length] },
          cookie: supervisor.cookie,
        }),
      },
      {
        name: "supervisor's list of 1,000",
        goal: 300,
        count: 100,
        next: () => get('/api/families?scope=unit&limit=100', supervisor),
      },
    ]
    for (const scene of scenes) {
      await oneAfterAnother(port, 20, scene.next)
      const times = await oneAfterAnother(port, scene.count, scene.next)
      figures.push(...spread(scene.name, times, scene.goal))
      say(`${scene.name}: p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`)
    }
    const marks = await marking(bench, partner)
    if (marks.length > 0)
      figures.push(...spread('record a meeting', await oneAfterAnother(port, marks.length, (i) => marks[i]!), 200))

    // The first seconds make the pool's connections and their plans; a server is there once, and then warm.
    const many = (seconds: number) => atRate(port, 100, seconds, (i) => get(`/api/families/${family(i)}`, partner))
    const cold = await many(2)
    const load = await many(10)
    figures.push(
      {
        name: 'open a family at 100/s, p95',
        value: quantile(load.times, 0.95),
        unit: 'ms',
        against: `${load.times.length} answers, ${load.errors} errors`,
        ratio: quantile(load.times, 0.95) / 200,
        goal: '<= 200 ms, no errors',
        met: load.errors === 0 && quantile(load.times, 0.95) <= 200,
      },
      {
        name: 'the same in the first two seconds, p95',
        value: quantile(cold.times, 0.95),
        unit: 'ms',
        against: `${cold.times.length} answers, ${cold.errors} errors`,
        ratio: null,
        goal: 'said, not set',
        met: null,
      },
    )

    const now = new Date().toISOString() as Instant
    const prices = [
      {
        name: 'open a family',
        who: partner,
        familyId: family(1),
        run: work('families.getFamily', partner, { params: { familyId: family(1) } }, now),
      },
      {
        name: 'worklist, my families',
        who: partner,
        familyId: null,
        run: work('engagement.worklist', partner, { query: { scope: 'mine', limit: '30' } }, now),
      },
      { name: 'Today', who: partner, familyId: null, run: work('engagement.today', partner, {}, now) },
      {
        name: "supervisor's list",
        who: supervisor,
        familyId: null,
        run: work('engagement.worklist', supervisor, { query: { scope: 'unit', limit: '100' } }, now),
      },
    ]
    for (const { name, who, familyId, run } of prices) {
      const price = await priceOf(bench.app, bench.superuser, who.tokenHash, familyId, run)
      figures.push(
        {
          name: `policies, ${name}: buffers`,
          value: price.appBuffers,
          unit: 'blocks',
          against: `same SQL without RLS: ${price.bareBuffers} blocks`,
          ratio: price.buffers,
          goal: '<= 1.5x',
          met: price.buffers <= 1.5,
        },
        {
          name: `policies, ${name}: time`,
          value: price.appMs,
          unit: 'ms',
          against: `same SQL without RLS: ${price.bareMs.toFixed(2)} ms`,
          ratio: price.time,
          goal: 'said, not set',
          met: null,
        },
      )
    }
  } finally {
    await api.stop()
  }
  return figures
}

function spread(name: string, times: readonly number[], goal: number): Figure[] {
  const p95 = quantile(times, 0.95)
  return [
    {
      name: `${name}, p50`,
      value: quantile(times, 0.5),
      unit: 'ms',
      against: `n ${times.length}, over HTTP, policies and log on`,
      ratio: null,
      goal: '',
      met: null,
    },
    {
      name: `${name}, p95`,
      value: p95,
      unit: 'ms',
      against: `goal ${goal} ms`,
      ratio: p95 / goal,
      goal: `<= ${goal} ms`,
      met: p95 <= goal,
    },
  ]
}

/** A signed-in worker of a role with families of the own circle. */
async function reader(bench: Bench, role: 'family_partner' | 'supervisor'): Promise<Reader> {
  const client = new pg.Client(bench.superuser)
  await client.connect()
  try {
    const { rows } = await client.query<{ account_id: string }>(
      `select a.account_id from trust.account a join organisations.worker_role r on r.area_id = a.area_id and r.worker_id = a.worker_id
       where a.area_id = 99 and r.role = $1 and exists (select 1 from trust.circle c where c.area_id = a.area_id and c.account_id = a.account_id) order by a.email limit 1`,
      [role],
    )
    const token = randomBytes(32).toString('base64url')
    const tokenHash = hashToken(token)
    await client.query('select trust.open_session($1, $2, true, 36000, 10, $3)', [
      rows[0]!.account_id,
      tokenHash,
      'bench',
    ])
    const actor = (await client.query<{ actor: Actor }>('select app.enter($1) as actor', [tokenHash])).rows[0]!.actor
    const families = await client.query<{ family_id: string }>(
      'select family_id from trust.circle where area_id = 99 and account_id = $1',
      [rows[0]!.account_id],
    )
    return { cookie: `rinnalla=${token}`, tokenHash, actor, familyIds: families.rows.map((row) => row.family_id) }
  } finally {
    await client.end()
  }
}

/** Surnames with a letter missing, as people type them. */
async function surnames(bench: Bench): Promise<string[]> {
  const client = new pg.Client(bench.superuser)
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      'select name from families.family where area_id = 99 order by md5(family_id::text) limit 50',
    )
    return rows.map(({ name }) => name.slice(0, 3) + name.slice(4))
  } finally {
    await client.end()
  }
}

async function marking(bench: Bench, partner: Reader): Promise<Ask[]> {
  const client = new pg.Client(bench.superuser)
  await client.connect()
  try {
    const { rows } = await client.query<{ meeting_id: string; family_id: string; revision: number }>(
      `select meeting_id, family_id, revision from engagement.meeting where area_id = 99 and family_id = any($1) and state = 'agreed' and starts_at < now() limit 100`,
      [partner.familyIds],
    )
    return rows.map((row) => ({
      method: 'POST',
      path: `/api/families/${row.family_id}/meetings/${row.meeting_id}/mark`,
      cookie: partner.cookie,
      body: { markId: row.meeting_id, state: 'held', revision: row.revision },
    }))
  } finally {
    await client.end()
  }
}
