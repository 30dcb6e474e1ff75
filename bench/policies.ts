// The price of row-level security: the very statements of an operation, run as the application under its policies and as a
// superuser past them, in the same database, by time and by buffers.
import pg from 'pg'
import type { DatabaseAddress } from '#platform/postgres/address.ts'
import { handleOn, type Queryable, type Write } from '#platform/sql.ts'
import { median } from './figures.ts'

export type Sent = { text: string; values: unknown[] }

/** Runs `work` on a handle that remembers what it sent. */
async function sentBy(client: pg.Client, work: (db: Write) => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = []
  const remembering: Queryable = {
    query: async (config) => {
      sent.push({ text: config.text, values: config.values ?? [] })
      return await client.query(config)
    },
  }
  await work(handleOn(remembering))
  return sent
}

export type Price = {
  readonly time: number
  readonly buffers: number
  readonly appBuffers: number
  readonly bareBuffers: number
  readonly appMs: number
  readonly bareMs: number
}

type Plan = { 'Shared Hit Blocks'?: number; 'Shared Read Blocks'?: number }

/** Medians over `rounds`, app and bare in turn (A B B A). */
export async function priceOf(
  app: DatabaseAddress,
  bare: DatabaseAddress,
  tokenHash: Buffer,
  familyId: string | null,
  work: (db: Write) => Promise<unknown>,
  rounds = 9,
): Promise<Price> {
  const enter = `select app.enter('\\x${tokenHash.toString('hex')}'::bytea, ${familyId === null ? 'null' : `'${familyId}'::uuid`})`
  const open = async (address: DatabaseAddress) => {
    const client = new pg.Client({ ...address, options: '-c jit=off -c timezone=Europe/Helsinki' })
    await client.connect()
    return client
  }
  const [a, b] = [await open(app), await open(bare)]
  try {
    const sent = await within(a, enter, () => sentBy(a, work))
    const reads = sent.filter(({ text }) => /^\s*(select|with)\b/i.test(text) && !/\bfor update\b/i.test(text))
    const once = async (client: pg.Client) =>
      await within(client, enter, async () => {
        const began = performance.now()
        for (const each of reads) await client.query(each)
        return performance.now() - began
      })
    const blocks = async (client: pg.Client) =>
      await within(client, enter, async () => {
        let sum = 0
        for (const each of reads) {
          const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Plan }[] }>({
            text: `explain (analyze, buffers, format json) ${each.text}`,
            values: each.values,
          })
          const plan = rows[0]!['QUERY PLAN'][0]!.Plan
          sum += (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0)
        }
        return sum
      })
    for (let i = 0; i < 2; i++) for (const client of [a, b]) await once(client)
    const times: { a: number[]; b: number[] } = { a: [], b: [] }
    for (let i = 0; i < rounds; i++) {
      for (const side of i % 2 === 0 ? (['a', 'b'] as const) : (['b', 'a'] as const))
        times[side].push(await once(side === 'a' ? a : b))
    }
    const [appBuffers, bareBuffers] = [await blocks(a), await blocks(b)]
    const [appMs, bareMs] = [median(times.a), median(times.b)]
    return {
      time: appMs / bareMs,
      buffers: appBuffers / Math.max(1, bareBuffers),
      appBuffers,
      bareBuffers,
      appMs,
      bareMs,
    }
  } finally {
    await a.end()
    await b.end()
  }
}

async function within<Value>(client: pg.Client, enter: string, work: () => Promise<Value>): Promise<Value> {
  await client.query('begin')
  await client.query(enter)
  try {
    return await work()
  } finally {
    await client.query('rollback')
  }
}
