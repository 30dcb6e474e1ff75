// The API described from its contracts: OpenAPI 3.1, every operation with who may call it and what it leaves in the log.
import * as z from 'zod'
import type { AccessTable } from '#kit/access.ts'
import type { Entry } from '#kit/contract.ts'
import { relationsOf, sentencesOf } from './access-words.ts'
import type { Route } from './endpoint.ts'
import type { GateRoute } from './gate.ts'

type Json = Record<string, unknown>

const PROBLEM: Json = {
  type: 'object',
  description:
    'Every answer that is not a success: a stable word for what went wrong and the fields to mend. Never a refused value.',
  required: ['status', 'why'],
  properties: {
    status: { type: 'integer', minimum: 400, maximum: 599 },
    why: { type: 'string', pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)*$' },
    fields: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'why'],
        properties: { field: { type: 'string' }, why: { type: 'string' }, facts: { type: 'object' } },
      },
    },
    facts: { type: 'object' },
    detail: {},
  },
}

const STATUSES: Readonly<Record<string, string>> = {
  400: 'The command id is missing, or the request is no HTTP that is understood.',
  401: 'Nobody is signed in, or the second factor is missing.',
  403: 'Not permitted on something that is visible.',
  404: 'Not there for the caller.',
  409: 'A rule refuses, or somebody was faster: `why` says which.',
  413: 'Too large.',
  415: 'Not the kind of body that this operation takes.',
  422: 'Fields to mend, each with its reason.',
  429: 'Too many tries.',
  500: 'A fault of the server; `detail.id` names it in the log.',
  503: 'The database is away; try again after `Retry-After` seconds.',
}

export function openApiDocument(
  routes: readonly Route[],
  gate: readonly GateRoute[],
  access: AccessTable,
  version: string,
): Json {
  const paths: Record<string, Json> = {}
  const add = (entry: Entry<z.ZodType>, more: { signedIn: boolean; route?: Route }) => {
    const path = entry.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [entry.method.toLowerCase()]: operationOf(entry, access, more) }
  }
  for (const route of gate) add(route.entry, { signedIn: false })
  for (const route of routes) add(route.entry, { signedIn: true, route })
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rinnalla',
      version,
      summary: 'Support for families as one service: one family, one plan, one partner.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set([...gate, ...routes].map(({ entry }) => roomOf(entry)))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-rinnalla' } },
      schemas: { Problem: PROBLEM },
      responses: Object.fromEntries(
        Object.entries(STATUSES).map(([status, description]) => [
          `Problem${status}`,
          { description, content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } } },
        ]),
      ),
    },
  }
}

const roomOf = (entry: Entry<z.ZodType>): string => entry.operationId.split('.')[0] ?? ''

function operationOf(
  entry: Entry<z.ZodType>,
  access: AccessTable,
  { signedIn, route }: { signedIn: boolean; route?: Route },
): Json {
  const ways = access[entry.action]
  if (ways === undefined) throw new Error(`${entry.action} is in no access table`)
  const refusals = signedIn
    ? [400, 401, 403, 404, 409, 413, 415, 422, 500, 503]
    : [400, 401, 403, 409, 413, 415, 422, 429, 500, 503]
  return {
    operationId: entry.operationId,
    summary: entry.summary,
    tags: [roomOf(entry)],
    security: signedIn ? [{ session: [] }] : [],
    parameters: [
      ...parametersOf(entry.params, 'path'),
      ...parametersOf(entry.query, 'query'),
      ...(entry.method === 'GET'
        ? []
        : [
            {
              name: 'x-command-id',
              in: 'header',
              required: true,
              description:
                entry.kind === 'write'
                  ? 'A UUID made by the caller: the same command twice is done once.'
                  : 'Any UUID: shows that the call comes from our own pages.',
              schema: { type: 'string', format: 'uuid' },
            },
          ]),
    ],
    ...(entry.body === undefined ? {} : { requestBody: bodyOf(entry.body, route?.receive !== undefined) }),
    responses: {
      200: {
        description: 'Done.',
        content:
          route?.answers === 'file'
            ? { '*/*': { schema: { type: 'string' } } }
            : { 'application/json': { schema: schemaOf(entry.answer, 'output') } },
      },
      ...Object.fromEntries(refusals.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }])),
    },
    'x-access': { action: entry.action, who: sentencesOf(ways), relations: relationsOf(ways) },
    'x-log-event': { event: entry.event, kind: entry.kind },
  }
}

function bodyOf(body: z.ZodType, upload: boolean): Json {
  const schema = schemaOf(body, 'input')
  if (!upload) return { required: true, content: { 'application/json': { schema } } }
  const properties = { ...(schema['properties'] as Json), file: { type: 'string', contentMediaType: 'text/csv' } }
  const required = [...((schema['required'] as string[] | undefined) ?? []), 'file']
  return { required: true, content: { 'multipart/form-data': { schema: { ...schema, properties, required } } } }
}

function parametersOf(schema: z.ZodType | undefined, where: 'path' | 'query'): Json[] {
  if (schema === undefined) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, of]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: of,
  }))
}

/** Shapes that a schema cannot draw say what they are by their `meta`; anything else unknown is any value. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    // The format says it; its pattern is a hundred characters long and said a thousand times.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'uuid' || jsonSchema.format === 'date-time') delete jsonSchema.pattern
    },
  }) as Json
  return json
}
