// The description of the API: valid OpenAPI 3.1, complete, and what the server itself hands out.
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { access, gate, routes } from '#apps/api/rooms.ts'
import { openApiDocument } from '#platform/http/openapi.ts'
import { version } from '#platform/http/server.ts'
import { startTestApi, type TestApi } from './support/api.ts'

type Operation = {
  operationId: string
  summary: string
  responses: Record<string, unknown>
  'x-access': { action: string; who: string[] }
  'x-log-event': { event: string; kind: string }
}

let t: TestApi
beforeAll(async () => {
  t = await startTestApi()
})
afterAll(() => t.stop())

const document = openApiDocument(routes, gate(false), access, version)
const operations = Object.values(document['paths'] as Record<string, Record<string, Operation>>).flatMap((path) =>
  Object.values(path),
)

test('it is valid OpenAPI 3.1', async () => {
  const validator = new Validator()
  const { valid, errors } = await validator.validate(structuredClone(document))
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
  expect(validator.version).toBe('3.1')
})

test('every operation has an id of its own, a summary, who may call it and a log event', () => {
  expect(operations.length).toBe(routes.length + gate(false).length)
  expect(new Set(operations.map((one) => one.operationId)).size).toBe(operations.length)
  for (const one of operations) {
    expect(one.summary).not.toBe('')
    expect(one['x-access'].who.length).toBeGreaterThan(0)
    expect(access[one['x-access'].action as keyof typeof access]).toBeDefined()
    expect(one['x-log-event'].event).toMatch(/^[a-z]+\.[a-z-]+$/)
    expect(Object.keys(one.responses)).toEqual(expect.arrayContaining(['200', '401', '403', '422', '500']))
  }
})

test('the server hands it out to anyone', async () => {
  const answer = await t.api.server.inject({ method: 'GET', url: '/openapi.json' })
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['content-type']).toMatch(/^application\/json/)
  expect(answer.json()).toMatchObject({ openapi: '3.1.0', info: { version } })
})
