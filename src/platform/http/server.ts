// The HTTP server: cookies, security headers, error answers, and nothing of any room.
import { createHash, randomUUID } from 'node:crypto'
import { createRequire } from 'node:module'
import fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import type * as z from 'zod'
import type { AccessTable } from '#kit/access.ts'
import type { Clock } from '#platform/clock.ts'
import { fileAnswer, type Route } from './endpoint.ts'
import { passGate, type GateRoute } from './gate.ts'
import { observe } from './metrics.ts'
import { openApiDocument } from './openapi.ts'
import { Problem, type ProblemBody } from './problem.ts'
import { isUpload, serveUploads } from './upload.ts'
import { walkOn } from './walk.ts'

export type ServerParts = {
  readonly pool: Pool
  readonly clock: Clock
  readonly routes: readonly Route[]
  readonly gate: readonly GateRoute[]
  readonly access: AccessTable
  /** Behind TLS: the cookie gets the `__Host-` prefix and Secure, and HSTS is sent. */
  readonly secure: boolean
  readonly logLevel: 'silent' | 'warn' | 'info'
  readonly bodyLimit?: number
  /** Bytes of a file that may come in. */
  readonly uploadLimit?: number
}

const require = createRequire(import.meta.url)
const VERSION = (require('../../../package.json') as { version: string }).version

export const version = VERSION

export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const cookie = parts.secure ? '__Host-rinnalla' : 'rinnalla'
  const app = fastify({
    bodyLimit: parts.bodyLimit ?? 1_000_000,
    trustProxy: parts.secure,
    genReqId: () => randomUUID(),
    // Structured logs without personal data: operation, status, time. Never a URL, a body or an address.
    logger: parts.logLevel === 'silent' ? false : { level: parts.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    // A draft's key is up to 200 characters, and each may take nine in a URL.
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 2000 },
    // The framework's own words would repeat the URL.
    frameworkErrors: (_error, _request, reply) =>
      void (reply as FastifyReply).code(404).send({ status: 404, why: 'not-found' } satisfies ProblemBody),
  })
  const walk = walkOn(parts.pool, parts.access, parts.clock)

  app.addHook('onSend', async (request, reply) => void secureHeaders(request, reply, parts.secure))
  app.addHook('onResponse', async (request, reply) => {
    observe(request.routeOptions.config.operationId ?? 'page', reply.statusCode, reply.elapsedTime)
    request.log.info({
      operation: request.routeOptions.config.operationId,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      id: request.id,
    })
  })
  app.addHook('onRequest', async (request) => refuseForeign(request))
  app.setErrorHandler((error, request, reply) => answerProblem(error, request, reply))
  app.setNotFoundHandler(
    (_request, reply) => void reply.code(404).send({ status: 404, why: 'not-found' } satisfies ProblemBody),
  )

  const callOf = (request: FastifyRequest) => ({
    params: request.params as Record<string, unknown>,
    query: request.query as Record<string, unknown>,
    tokenHash: tokenHashOf(request, cookie),
    commandId: headerOf(request, 'x-command-id'),
    requestId: request.id,
  })
  for (const route of parts.routes.filter((one) => !isUpload(one)))
    app.route({
      method: route.entry.method,
      url: route.entry.path,
      config: { operationId: route.entry.operationId },
      handler: async (request, reply) => {
        const answer = await walk(route, { ...callOf(request), body: request.body })
        return route.answers === 'file' ? sendFile(reply, fileAnswer.parse(answer)) : answer
      },
    })
  await serveUploads(app, parts.routes.filter(isUpload), {
    pool: parts.pool,
    walk,
    callOf,
    maxBytes: parts.uploadLimit ?? 2_000_000_000,
  })

  const described = JSON.stringify(openApiDocument(parts.routes, parts.gate, parts.access, VERSION))
  app.get('/openapi.json', { config: { operationId: 'openapi' } }, (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(described),
  )

  for (const route of parts.gate)
    app.route({
      method: route.entry.method,
      url: route.entry.path,
      config: { operationId: route.entry.operationId },
      handler: async (request, reply) =>
        await passGate(parts.pool, parts.clock, route, {
          body: request.body,
          tokenHash: tokenHashOf(request, cookie),
          address: request.ip,
          agent: headerOf(request, 'user-agent') ?? '',
          requestId: request.id,
          setToken: (token) => {
            const flags = `Path=/; HttpOnly; SameSite=Lax${parts.secure ? '; Secure' : ''}`
            void reply.header(
              'set-cookie',
              token === null ? `${cookie}=; Max-Age=0; ${flags}` : `${cookie}=${token}; ${flags}`,
            )
          },
        }),
    })
  return app
}

declare module 'fastify' {
  interface FastifyContextConfig {
    operationId?: string
  }
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

function sendFile(reply: FastifyReply, file: z.output<typeof fileAnswer>): FastifyReply {
  return (
    reply
      .type(file.mediaType)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`)
      // opened in a tab after all, it may run nothing and reach nothing
      .header('content-security-policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:")
      .send(file.encoding === undefined ? file.content : Buffer.from(file.content, file.encoding))
  )
}

function tokenHashOf(request: FastifyRequest, cookie: string): Buffer | null {
  const header = request.headers.cookie
  if (header === undefined) return null
  for (const pair of header.split(';')) {
    const [name, value] = pair.trim().split('=', 2)
    if (name === cookie && value !== undefined && value.length >= 32 && value.length <= 128) return hashToken(value)
  }
  return null
}

function headerOf(request: FastifyRequest, name: string): string | null {
  const value = request.headers[name]
  return typeof value === 'string' ? value : null
}

/** Unsafe calls must come from our own pages: another site cannot set the command header, and a browser says where it stands. */
function refuseForeign(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const site = headerOf(request, 'sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') throw new Problem(403, 'input.foreign-site')
  if (headerOf(request, 'x-command-id') === null) throw new Problem(400, 'input.command-id-missing')
}

function secureHeaders(request: FastifyRequest, reply: FastifyReply, secure: boolean): void {
  void reply.header('x-content-type-options', 'nosniff')
  void reply.header('referrer-policy', 'no-referrer')
  void reply.header('cross-origin-opener-policy', 'same-origin')
  void reply.header('cross-origin-resource-policy', 'same-origin')
  void reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  if (!reply.hasHeader('content-security-policy'))
    void reply.header(
      'content-security-policy',
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
  if (secure) void reply.header('strict-transport-security', 'max-age=63072000; includeSubDomains')
  if (request.url.startsWith('/api/') || !reply.hasHeader('cache-control'))
    void reply.header('cache-control', 'no-store')
}

function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof Problem) {
    if (error.retryAfter !== undefined) void reply.header('retry-after', String(error.retryAfter))
    return reply.code(error.body.status).send(error.body)
  }
  const { statusCode, code } = error as { statusCode?: number; code?: string }
  if (statusCode !== undefined && statusCode < 500)
    return reply.code(statusCode).send({
      status: statusCode,
      why: code === 'FST_ERR_CTP_BODY_TOO_LARGE' ? 'input.too-large' : 'input.not-understood',
    } satisfies ProblemBody)
  // The message of a database error may carry a value: only its code and place are logged.
  const { stack } = error as Error
  request.log.error({
    id: request.id,
    operation: request.routeOptions.config.operationId,
    code,
    at: stack?.split('\n').slice(1, 6),
  })
  if (process.env['NODE_ENV'] === 'test') console.error(error)
  return reply.code(500).send({ status: 500, why: 'server.fault', detail: { id: request.id } } satisfies ProblemBody)
}
