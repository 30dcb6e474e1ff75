// Requests made from the API's own description, valid, nearly valid and hostile, by several people: no fault of the server, answers as described, nothing echoed.
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApi, type Api } from '#apps/api/build.ts'
import { makeActor, situations, type Actor } from './access/actors.ts'
import { REQUESTS, type Request } from './access/requests/index.ts'
import { makeWorld, type World } from './access/world.ts'
import { newId } from './support/county.ts'

type Json = Record<string, unknown>
type Operation = {
  readonly operationId: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly parameters: readonly { name: string; in: string; schema: Json }[]
  readonly body: Json | null
  readonly form: boolean
  readonly answer: ((value: unknown) => boolean) | null
}

const RUNS = Number(process.env['FUZZ'] ?? 1500)
/** The same requests every time, unless many are asked for. */
const SEED = process.env['FUZZ_SEED'] === undefined ? 20_261_121 : Number(process.env['FUZZ_SEED'])

const PEOPLE = [
  'nobody',
  'family_partner: circle as family_partner',
  'supervisor: same unit, not in the circle',
  'coordinator: same unit, not in the circle',
  'administrator: same unit, not in the circle',
  'partner_worker: circle as partner_worker',
  'data_protection_officer: same unit, not in the circle',
  'family_adult: oneself and a child',
]

let world: World
let api: Api
let people: Actor[]
let operations: Operation[]
let isProblem: (value: unknown) => boolean

beforeAll(async () => {
  world = await makeWorld()
  people = []
  for (const label of PEOPLE)
    people.push(
      await makeActor(
        world,
        situations().find((one) => one.label === label)!,
      ),
    )
  api = await buildApi({ app: world.database.appConnection, demo: false, production: false })
  const document = (await api.server.inject({ method: 'GET', url: '/openapi.json' })).json() as Json
  const ajv = new Ajv2020({ strict: false, allErrors: false })
  formats.default(ajv)
  const schemas = (document['components'] as { schemas: { Problem: Json } }).schemas
  isProblem = ajv.compile(schemas.Problem)
  operations = Object.entries(document['paths'] as Record<string, Record<string, Json>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]): Operation => {
      const content = (one['requestBody'] as { content: Record<string, { schema: Json }> } | undefined)?.content
      const answers = one['responses'] as Record<string, { content?: Record<string, { schema: Json }> }>
      const answer = answers['200']?.content?.['application/json']?.schema
      return {
        operationId: String(one['operationId']),
        method: method.toUpperCase() as Operation['method'],
        path,
        parameters: one['parameters'] as Operation['parameters'],
        body: content === undefined ? null : (Object.values(content)[0]?.schema ?? null),
        form: content?.['multipart/form-data'] !== undefined,
        answer: answer === undefined ? null : ajv.compile(answer),
      }
    }),
  )
}, 120_000)
afterAll(async () => {
  await api.stop()
  await world.stop()
})

/** In every hostile text, so that an echo can be found. */
const MARK = 'zq9xkaiku'

const hostileText = fc.constantFrom(
  `'; drop table families.family; -- ${MARK}`,
  `" or 1=1 ${MARK}`,
  `<script>alert('${MARK}')</script>`,
  `<img src=x onerror=${MARK}>`,
  `\u0000${MARK}`,
  `${MARK}\ud800`,
  `${MARK} \u202e\u0007\u{1f468}\u200d\u{1f469}\u200d\u{1f467} Ääkköset ﷽`,
  `../../../etc/passwd ${MARK}`,
  `\${7*7} {{7*7}} %s%n ${MARK}`,
  `${MARK}`.repeat(1200),
  `2026-02-30 ${MARK}`,
  `0001-01-01${MARK}`,
  `__proto__${MARK}`,
)
const hostile = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      -1,
      0,
      2_147_483_648,
      Number.MAX_SAFE_INTEGER,
      1e300,
      -0.5,
      '',
      [],
      {},
      [[[]]],
      '9999-12-31',
      '-infinity',
      'infinity',
      '2026-13-01',
      '99999-01-01',
      '2026-01-01T00:00:00Z',
      '+275760-09-13T00:00:00Z',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      JSON.parse(`{"__proto__": {"admin": true}, "constructor": {"prototype": {"x": "${MARK}"}}}`),
      Array.from({ length: 500 }, () => MARK),
      { [MARK]: { [MARK]: [MARK] } },
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
)

/** A value that a schema describes, as far as it says. */
function valueOf(schema: Json): fc.Arbitrary<unknown> {
  const anyOf = (schema['anyOf'] ?? schema['oneOf']) as Json[] | undefined
  if (anyOf !== undefined) return fc.oneof(...anyOf.map(valueOf))
  if ('const' in schema) return fc.constant(schema['const'])
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]))
  const [minimum, maximum] = [Number(schema['minimum'] ?? -10), Number(schema['maximum'] ?? 100_000)]
  switch (schema['type']) {
    case 'object': {
      const required = new Set(schema['required'] as string[] | undefined)
      const shape = Object.entries((schema['properties'] ?? {}) as Record<string, Json>)
      return fc.record(Object.fromEntries(shape.map(([key, of]) => [key, valueOf(of)])), {
        requiredKeys: shape.map(([key]) => key).filter((key) => required.has(key)),
      })
    }
    case 'array':
      return fc.array(valueOf((schema['items'] ?? {}) as Json), {
        minLength: Number(schema['minItems'] ?? 0),
        maxLength: 4,
      })
    case 'integer':
      return fc.integer({
        min: Math.max(minimum, -2_147_483_648),
        max: Math.min(Math.max(maximum, minimum), 2_147_483_647),
      })
    case 'number':
      return fc.double({ min: minimum, max: Math.max(maximum, minimum), noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'string':
      if (schema['format'] === 'uuid') return fc.constantFrom(...idsOfWorld(), newId())
      if (schema['format'] === 'date')
        return fc
          .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
          .map((at) => at.toISOString().slice(0, 10))
      if (schema['format'] === 'date-time')
        return fc
          .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
          .map((at) => at.toISOString())
      if (typeof schema['pattern'] === 'string' && !schema['pattern'].includes('(?'))
        return fc.stringMatching(new RegExp(schema['pattern']), { maxLength: 60 })
      return fc.string({
        unit: 'grapheme',
        minLength: Number(schema['minLength'] ?? 0),
        maxLength: Math.min(Number(schema['maxLength'] ?? 60), 60),
      })
    default:
      return fc.jsonValue({ maxDepth: 1 })
  }
}

const idsOfWorld = (): string[] => [
  ...Object.values(world.families).flatMap((family) => [family.familyId, ...Object.values(family.persons)]),
  world.contactId,
  world.serviceId,
  world.spare.workerId,
]

/** Puts something else in one place of a value, wherever it is. */
function changed(value: unknown, path: readonly number[], into: unknown): unknown {
  if (typeof value !== 'object' || value === null || path.length === 0) return into
  const [step = 0, ...rest] = path
  const keys = Object.keys(value)
  if (keys.length === 0) return into
  const key = keys[step % keys.length]!
  const child = (value as Record<string, unknown>)[key]
  const next = changed(child, rest, into)
  if (Array.isArray(value)) return value.with(Number(key), next)
  if (into === undefined && (rest.length === 0 || typeof child !== 'object' || child === null))
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
  return { ...value, [key]: next }
}

type Shot = { operation: Operation; who: Actor; request: Request; hostile: boolean }

function shots(): fc.Arbitrary<Shot> {
  const people_ = fc.constantFrom(...people)
  return fc.tuple(fc.constantFrom(...operations), people_).chain(([operation, who]) => {
    const made = REQUESTS[operation.operationId]?.({ world, family: world.families.target, actor: who }) ?? {}
    const base = fc.constant<Request>(made)
    const drawn = fc
      .record({
        body: operation.body === null || operation.form ? fc.constant(made.body) : valueOf(operation.body),
        query: fc.record(
          Object.fromEntries(
            operation.parameters
              .filter((one) => one.in === 'query')
              .map((one) => [one.name, valueOf(one.schema).map(String)]),
          ),
          { requiredKeys: [] },
        ),
      })
      .map(({ body, query }): Request => ({
        ...made,
        ...(body === undefined ? {} : { body }),
        query: { ...made.query, ...query } as Record<string, string>,
      }))
    const path = fc.array(fc.nat(20), { minLength: 1, maxLength: 4 })
    const hit = fc
      .tuple(
        fc.oneof(base, drawn),
        path,
        fc.oneof(hostile, fc.constant(undefined)),
        fc.constantFrom('body', 'body', 'body', 'query', 'params'),
      )
      .map(([request, at, into, where]): Request => {
        if (where === 'body') return { ...request, body: changed(request.body ?? {}, at, into) }
        const texts = request[where] ?? {}
        const text = typeof into === 'string' ? into : (JSON.stringify(into) ?? '')
        return {
          ...request,
          [where]: changed(Object.keys(texts).length === 0 ? { q: '' } : texts, at.slice(0, 1), text) as Record<
            string,
            string
          >,
        }
      })
    return fc.oneof(
      { weight: 1, arbitrary: base.map((request) => ({ operation, who, request, hostile: false })) },
      { weight: 3, arbitrary: drawn.map((request) => ({ operation, who, request, hostile: false })) },
      { weight: 6, arbitrary: hit.map((request) => ({ operation, who, request, hostile: true })) },
    )
  })
}

const statuses = new Map<number, number>()

async function shoot({ operation, who, request, hostile: isHostile }: Shot): Promise<void> {
  const url = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(lone(request.params?.[name] || '-')),
  )
  // Signing out, or shutting one's own account, would only make the rest of the run dull.
  const signsOut = ['trust.signOut', 'trust.endSession', 'trust.disableAccount', 'trust.declareRelative'].includes(
    operation.operationId,
  )
  const response = await api.server.inject({
    method: operation.method,
    url,
    ...(request.query === undefined
      ? {}
      : { query: Object.fromEntries(Object.entries(request.query).map(([k, v]) => [k, lone(String(v))])) }),
    headers: {
      ...(who.cookie === '' || signsOut ? {} : { cookie: who.cookie }),
      ...(operation.method === 'GET' ? {} : { 'x-command-id': newId(), 'content-type': 'application/json' }),
    },
    ...(operation.method === 'GET' || request.body === undefined
      ? {}
      : { payload: JSON.stringify(request.body) ?? 'null' }),
  })
  const { statusCode: status, body } = response
  statuses.set(status, (statuses.get(status) ?? 0) + 1)
  const at = `${operation.method} ${operation.path} by ${who.label}`
  expect(status, `${at}: ${body.slice(0, 300)}`).toBeLessThan(500)
  if (status === 200) {
    if (operation.answer !== null) expect(operation.answer(response.json()), `${at}: an answer as described`).toBe(true)
    return
  }
  expect(isProblem(response.json()), `${at}: a problem as described: ${body.slice(0, 300)}`).toBe(true)
  if (isHostile) expect(body.includes(MARK), `${at}: an echo: ${body.slice(0, 300)}`).toBe(false)
}

/** A URL cannot carry half a surrogate. */
const lone = (text: string): string => text.toWellFormed()

test(`${RUNS} requests from the description meet no fault, get answers as described, and no refused value comes back`, async () => {
  await fc.assert(fc.asyncProperty(shots(), shoot), { numRuns: RUNS, seed: SEED, endOnFailure: RUNS > 5000 })
  console.log(
    `fuzz: ${RUNS} requests over ${operations.length} operations, seed ${SEED}`,
    Object.fromEntries([...statuses].toSorted()),
  )
  expect(statuses.get(200) ?? 0).toBeGreaterThan(RUNS / 50)
}, 900_000)
