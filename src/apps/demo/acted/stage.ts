// The stage on which demo workers do what the rooms' own operations do: a server of one's own, signed in as they are, nothing listening.
import type * as z from 'zod'
import { buildApi } from '#apps/api/build.ts'
import type { Entry } from '#kit/contract.ts'
import type { Day } from '#kit/day.ts'
import { seeded } from '#kit/random.ts'
import { fixedClock } from '#platform/clock.ts'
import type { DatabaseAddress } from '#platform/postgres/address.ts'
import { at, idsFrom } from '../sheet.ts'
import type { Rows } from './found.ts'

type Given<E extends Entry<z.ZodType>> = {
  params?: Record<string, string>
  body?: E['body'] extends z.ZodType ? z.input<E['body']> : never
}

export type Stage = {
  readonly today: Day
  readonly newId: () => string
  /** The county as it was written. */
  readonly rows: Rows
  /** Does one thing as a demo persona; what is refused is a bug and throws. */
  act<E extends Entry<z.ZodType>>(name: string, entry: E, given?: Given<E>): Promise<z.output<E['answer']>>
  /** Sends a form with a file. */
  send(name: string, url: string, fields: Record<string, string>, file: { name: string; bytes: Buffer }): Promise<void>
  /** The bytes of a file that the persona may fetch. */
  fetch(name: string, url: string): Promise<Buffer>
}

export async function onStage(
  { app, rows, today, seed }: { app: DatabaseAddress; rows: Rows; today: Day; seed: number },
  play: (stage: Stage) => Promise<void>,
): Promise<void> {
  const api = await buildApi({ app, demo: true, production: false, clock: fixedClock(at(today, '07:30')), poolSize: 2 })
  const newId = idsFrom(seeded(`acted ${seed}`), today)
  const cookies = new Map<string, string>()
  async function cookieOf(name: string): Promise<string> {
    const known = cookies.get(name)
    if (known !== undefined) return known
    const { personas } = (await api.server.inject({ method: 'GET', url: '/api/demo/personas' })).json<{
      personas: { accountId: string; name: string }[]
    }>()
    const accountId = personas.find((each) => each.name === name)?.accountId
    const door = await api.server.inject({
      method: 'POST',
      url: '/api/demo/sign-in',
      headers: { 'x-command-id': newId() },
      payload: { accountId },
    })
    const cookie = String(door.headers['set-cookie']).split(';')[0]!
    cookies.set(name, cookie)
    return cookie
  }
  const fine = (what: string, response: { statusCode: number; body: string }) => {
    if (response.statusCode !== 200) throw new Error(`${what}: ${response.statusCode} ${response.body}`)
  }
  try {
    await play({
      today,
      newId,
      rows,
      act: async (name, entry, { params = {}, body } = {}) => {
        const response = await api.server.inject({
          method: entry.method,
          url: entry.path.replaceAll(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? '')),
          headers: {
            cookie: await cookieOf(name),
            ...(entry.method === 'GET' ? {} : { 'x-command-id': newId() }),
          },
          ...(body === undefined ? {} : { payload: body as object }),
        })
        fine(`${entry.operationId} by ${name}`, response)
        return response.json()
      },
      send: async (name, url, fields, file) => {
        const form = new FormData()
        for (const [key, value] of Object.entries(fields)) form.append(key, value)
        form.append('file', new Blob([new Uint8Array(file.bytes)]), file.name)
        const headers = { cookie: await cookieOf(name), 'x-command-id': newId() }
        fine(url, await api.server.inject({ method: 'POST', url, headers, payload: form }))
      },
      fetch: async (name, url) => {
        const response = await api.server.inject({ method: 'GET', url, headers: { cookie: await cookieOf(name) } })
        fine(url, response)
        return response.rawPayload
      },
    })
    for (const name of cookies.keys())
      await api.server.inject({
        method: 'POST',
        url: '/api/sign-out',
        headers: { cookie: cookies.get(name)!, 'x-command-id': newId() },
      })
  } finally {
    await api.stop()
  }
}
