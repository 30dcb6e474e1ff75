// The access matrix: every operation by everybody in every relation, against an oracle that shares no code with the locks.
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { access, gate, routes } from '#apps/api/rooms.ts'
import { systemClock } from '#platform/clock.ts'
import type { Route } from '#platform/http/endpoint.ts'
import { buildServer } from '#platform/http/server.ts'
import { sql } from '#platform/sql.ts'
import { newId } from '../support/county.ts'
import { makeActor, situations, type Actor } from './actors.ts'
import { ACTIONS, circlesOf, expected, partsOf, sees, unitRolesOf } from './oracle/index.ts'
import { REQUESTS, RULE_SAYS } from './requests/index.ts'
import { canary, FAMILY_KEYS, givenNameOf, makeWorld, PERSON_KEYS, surnameOf, type World } from './world.ts'

let world: World
let pool: pg.Pool
let reading: FastifyInstance
let writing: FastifyInstance
const actors: Actor[] = []
const cells: Cell[] = []

type Cell = {
  readonly route: Route
  readonly actor: Actor
  readonly status: number
  readonly why: string
  readonly body: string
  readonly requestId: string
}

beforeAll(async () => {
  const unasked = routes.map(({ entry }) => entry.operationId).filter((id) => REQUESTS[id] === undefined)
  if (unasked.length > 0)
    throw new Error(
      `add a minimal valid request for each of these to its room in tests/access/requests: ${unasked.join(', ')}`,
    )
  world = await makeWorld()
  for (const situation of situations()) actors.push(await makeActor(world, situation))
  pool = new pg.Pool({ ...world.database.appConnection, max: 4 })
  // The database is removed under connections that are just closing.
  pool.on('connect', (client) => void client.on('error', () => undefined))
  const parts = { clock: systemClock, routes, gate: gate(false), access, secure: false, logLevel: 'silent' as const }
  reading = await buildServer({ ...parts, pool })
  // Writes go the whole way and are rolled back at the last step, so that every cell meets the same world.
  writing = await buildServer({ ...parts, pool: rollingBack(pool) })
  for (const server of [reading, writing])
    server.addHook('onSend', async (request, reply) => void reply.header('x-request-id', request.id))
  await askAll()
}, 900_000)

afterAll(async () => {
  await reading.close()
  await writing.close()
  await pool.end()
  await world.stop()
})

function rollingBack(real: pg.Pool): pg.Pool {
  const connect = async () => {
    const client = await real.connect()
    return new Proxy(client, {
      get(target, key) {
        if (key === 'query')
          return async (statement: string | pg.QueryConfig) =>
            await target.query((statement === 'commit' ? 'rollback' : statement) as string)
        const value = Reflect.get(target, key) as unknown
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  }
  return { connect } as unknown as pg.Pool
}

async function askAll(): Promise<void> {
  const queue = routes.flatMap((route) => actors.map((actor) => ({ route, actor })))[Symbol.iterator]()
  const lane = async () => {
    for (const { route, actor } of queue) cells.push(await ask(route, actor))
  }
  await Promise.all([lane(), lane(), lane(), lane()])
}

async function ask(route: Route, actor: Actor): Promise<Cell> {
  const { entry } = route
  const request = REQUESTS[entry.operationId]!({ world, family: world.families[actor.target], actor })
  const url = entry.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(request.params?.[name] ?? name))
  const server = entry.kind === 'read' ? reading : writing
  const response = await server.inject({
    method: entry.method,
    url,
    ...(request.query ? { query: request.query } : {}),
    headers: {
      ...(actor.cookie === '' ? {} : { cookie: actor.cookie }),
      ...(entry.method === 'GET' ? {} : { 'x-command-id': newId() }),
    },
    ...(request.body === undefined ? {} : { payload: request.body as object }),
    ...(request.form === undefined ? {} : { payload: formOf(request.form, request.file) }),
  })
  // One's own name on one's own page is no disclosure.
  const own = actor.self === undefined ? '' : `${givenNameOf(actor.target, actor.self)} ${surnameOf(actor.target)}`
  const body = own === '' ? response.body : response.body.replaceAll(own, '')
  return {
    route,
    actor,
    status: response.statusCode,
    why: response.statusCode === 200 ? '' : String((JSON.parse(response.body) as { why?: string }).why),
    body,
    requestId: String(response.headers['x-request-id']),
  }
}

function formOf(fields: Record<string, string>, file = 'a;b'): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob([file]), 'a.csv')
  return form
}

/** A handful of the worst, so that a failure can be read. */
function report(faults: readonly string[]): string[] {
  return faults.length > 25 ? [...faults.slice(0, 25), `... and ${faults.length - 25} more`] : [...faults]
}

test('every action of the access tables has a line in the oracle, and none is left over', () => {
  const known = new Set(Object.keys(access))
  const missing = [...known].filter((action) => ACTIONS[action] === undefined)
  expect(missing, 'add these to the actions of their room in tests/access/oracle').toEqual([])
  expect(Object.keys(ACTIONS).filter((action) => !known.has(action))).toEqual([])
})

test('[S3-3] [S0-11] every operation answers everybody as the oracle says', () => {
  const faults: string[] = []
  const counts: Record<string, number> = {}
  for (const { route, actor, status, why } of cells) {
    const { entry } = route
    const should = expected({ ...entry, ofFamily: entry.path.includes(':familyId') }, actor)
    const rule = RULE_SAYS[entry.operationId]
    const wanted = should !== 'done' ? String(should) : rule === undefined ? '200' : `409 ${rule}`
    const got = status === 409 || status >= 500 ? `${status} ${why}` : String(status)
    counts[got] = (counts[got] ?? 0) + 1
    if (got !== wanted) faults.push(`${entry.operationId} by ${actor.label}: ${got}, should be ${wanted}`)
  }
  console.log(`access matrix: ${cells.length} cells, ${routes.length} operations, ${actors.length} readers`, counts)
  expect(report(faults)).toEqual([])
})

/** What rows say: of a part, and of the service of one organisation. */
const OF_PARTS = ['basic', 'contact', 'plan', 'wellbeing', 'needs']
const OF_SERVICES = ['countynote', 'partnernote', 'countystep', 'partnerstep']
const WORDS = [...OF_PARTS, ...OF_SERVICES]

test('[S0-11] no answer holds a word of a family, or of a part, out of reach', () => {
  const faults: string[] = []
  for (const { route, actor, status, body } of cells)
    for (const key of FAMILY_KEYS) {
      const at = `${route.entry.operationId} by ${actor.label}`
      const circles = circlesOf(actor, key)
      const listed = unitRolesOf(actor, key)
      if (status === 200 && sees(actor, key)) {
        const parts = new Set<string>(circles.flatMap((circle) => partsOf(circle, 'reads')))
        if (listed.length > 0) parts.add('basic')
        if (listed.includes('coordinator')) parts.add('needs')
        if (parts.has('notes')) parts.add('countynote').add('partnernote')
        if (parts.has('plan')) parts.add('countystep').add('partnerstep')
        if (parts.has('service')) parts.add(`${actor.organisation}note`).add(`${actor.organisation}step`)
        for (const part of WORDS)
          if (body.includes(canary(key, part)) && !parts.has(part)) faults.push(`${at}: ${part} of ${key}`)
        const reached = circles.some((circle) => circle.persons === undefined) || listed.length > 0
        for (const person of PERSON_KEYS)
          if (
            body.includes(givenNameOf(key, person)) &&
            !reached &&
            !circles.some((circle) => circle.persons?.includes(person))
          )
            faults.push(`${at}: names the ${person} of ${key}`)
      } else if (body.includes(surnameOf(key)) || body.includes(`kanaria-${key}`)) faults.push(`${at}: words of ${key}`)
    }
  expect(report(faults)).toEqual([])
})

test('every read leaves exactly one row in the use log, which names every person in the answer', async () => {
  const rows = await world.db.rows(
    sql<{
      request_id: string
      kind: string
      event: string
      account_id: string
      family_ids: string[]
      person_ids: string[]
    }>`
      select request_id, kind, event, account_id, family_ids, person_ids from trust.use_log where kind <> 'refused'`,
  )
  const byRequest = Map.groupBy(rows, (row) => row.request_id)
  const faults: string[] = []
  let reads = 0
  for (const { route, actor, status, body, requestId } of cells) {
    const { entry } = route
    if (entry.kind !== 'read') continue
    const at = `${entry.operationId} by ${actor.label}`
    const logged = byRequest.get(requestId) ?? []
    if (status !== 200) {
      if (logged.length > 0) faults.push(`${at}: refused, yet logged as done`)
      continue
    }
    reads++
    const row = logged[0]
    if (logged.length !== 1 || row === undefined) {
      faults.push(`${at}: ${logged.length} rows`)
      continue
    }
    if (row.event !== entry.event || row.kind !== 'read' || row.account_id !== actor.accountId)
      faults.push(`${at}: logged as ${row.kind} ${row.event}`)
    for (const family of Object.values(world.families)) {
      if (body.includes(surnameOf(family.key)) && !row.family_ids.includes(family.familyId))
        faults.push(`${at}: ${family.key} is in the answer, not in the log`)
      for (const person of PERSON_KEYS) {
        const id = family.persons[person]
        if ((body.includes(id) || body.includes(givenNameOf(family.key, person))) && !row.person_ids.includes(id))
          faults.push(`${at}: the ${person} of ${family.key} is in the answer, not in the log`)
      }
    }
  }
  expect(reads).toBeGreaterThan(500)
  expect(report(faults)).toEqual([])
})
