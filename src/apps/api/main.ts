// Starts everything: the database, its schema, the screens, the server. The one way a running Rinnalla comes to be.
import type { AddressInfo } from 'node:net'
import type { Config } from '#platform/config.ts'
import { version } from '#platform/http/server.ts'
import { registry } from '#platform/http/metrics.ts'
import { openDatabase } from '#platform/postgres/open.ts'
import { handleOn, sql } from '#platform/sql.ts'
import { listPersonas } from '#rooms/trust/index.ts'
import { startSealer } from '#platform/seal/sealer.ts'
import { buildApi } from './build.ts'
import { prepareData } from './prepare.ts'
import { ensureScreens, serveScreens } from './screens.ts'

export type RunningServer = {
  readonly url: string
  /** Settles when the embedded database is gone for good: nothing can be served any more. */
  readonly databaseLost: Promise<number>
  stop(): Promise<void>
}

export async function startServer(config: Config): Promise<RunningServer> {
  const say = (words: string) => void process.stdout.write(`${words}\n`)
  const began = performance.now()
  const database = await openDatabase(config)
  try {
    if (database.applied.length > 0) say(`The database has its newest schema (${database.applied.length} new files).`)
    await prepareData(database, config.demo, say)
    await ensureScreens(() => say('Building the screens, about ten seconds the first time.'))
    const sealer = await startSealer({
      app: database.app,
      home: config.home,
      onTrouble: () => say('The use log could not be sealed; trying again.'),
    })
    const api = await buildApi({
      app: database.app,
      demo: config.demo,
      production: config.production,
      logLevel: process.env['NODE_ENV'] === 'test' || process.stdout.isTTY ? 'warn' : 'info',
    })
    api.server.get('/health', async (_request, reply) => {
      try {
        await handleOn(api.pool).rows(sql`select`)
        return { status: 'ready', version, database: { state: 'up', version: database.version, kind: database.kind } }
      } catch {
        return reply
          .code(503)
          .header('retry-after', '2')
          .send({ status: 'waiting', version, database: { state: 'away' } })
      }
    })
    api.server.get('/metrics', async (_request, reply) =>
      reply.type(registry.contentType).send(await registry.metrics()),
    )
    await serveScreens(api.server)
    await api.server.listen({ port: config.port, host: config.host })
    const { port } = api.server.server.address() as AddressInfo
    const url = `http://${config.host === '127.0.0.1' || config.host === '0.0.0.0' ? 'localhost' : config.host}:${port}`
    say(`Rinnalla ${version} is ready at ${url} (${((performance.now() - began) / 1000).toFixed(1)} s).`)
    if (config.demo) {
      const rows = await listPersonas(handleOn(api.pool))
      if (rows.length > 0) say('Demo accounts, offered on the sign-in page:')
      for (const { name, title } of rows) say(`  ${name}${title === '' ? '' : `, ${title}`}`)
    }
    return {
      url,
      databaseLost: database.lost,
      stop: async () => {
        await api.stop()
        await sealer.stop()
        await database.stop()
      },
    }
  } catch (error) {
    await database.stop()
    throw error
  }
}
