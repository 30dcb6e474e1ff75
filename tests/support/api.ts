// Calls the API of a cloned database as somebody, through the whole walk.
import type { LightMyRequestResponse } from 'fastify'
import type * as z from 'zod'
import type { Entry } from '#kit/contract.ts'
import { buildApi, type Api } from '#apps/api/build.ts'
import type { Clock } from '#platform/clock.ts'
import { makeCounty, newId, type County } from './county.ts'
import { cloneDatabase, type ClonedDatabase } from './database.ts'

type Caller = { readonly cookie: string } | null
type Parts = { params?: Record<string, string>; query?: Record<string, string>; body?: unknown; commandId?: string }

export type TestApi = {
  readonly api: Api
  readonly county: County
  readonly database: ClonedDatabase
  /** The raw answer. */
  call(as: Caller, entry: Entry<z.ZodType>, parts?: Parts): Promise<LightMyRequestResponse>
  /** The parsed answer; fails the test when it is not a success. */
  ask<E extends Entry<z.ZodType>>(as: Caller, entry: E, parts?: Parts): Promise<z.output<E['answer']>>
  stop(): Promise<void>
}

export async function startTestApi(options: { demo?: boolean; clock?: Clock } = {}): Promise<TestApi> {
  const database = await cloneDatabase()
  const api = await buildApi({
    app: database.appConnection,
    demo: options.demo ?? false,
    production: false,
    ...(options.clock ? { clock: options.clock } : {}),
  })
  const county = await makeCounty(database)
  const call: TestApi['call'] = async (as, entry, parts = {}) => {
    const url = entry.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(parts.params?.[name] ?? name))
    return await api.server.inject({
      method: entry.method,
      url,
      ...(parts.query ? { query: parts.query } : {}),
      headers: {
        ...(as === null ? {} : { cookie: as.cookie }),
        ...(entry.method === 'GET' ? {} : { 'x-command-id': parts.commandId ?? newId() }),
      },
      ...(parts.body === undefined ? {} : { payload: parts.body as object }),
    })
  }
  return {
    api,
    county,
    database,
    call,
    ask: async (as, entry, parts) => {
      const response = await call(as, entry, parts)
      if (response.statusCode !== 200) throw new Error(`${entry.operationId}: ${response.statusCode} ${response.body}`)
      return response.json()
    },
    stop: async () => {
      await api.stop()
      await county.end()
      await database.drop()
    },
  }
}
