// Files on their way in: the form is read, the walk judges its fields, and only then is the file taken, on the caller's own rights.
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import { handleOn } from '#platform/sql.ts'
import type { Hand, Receive, Route } from './endpoint.ts'
import { notSignedIn, Problem } from './problem.ts'
import { begin, connect, type Call, type Walk } from './walk.ts'

type UploadRoute = Route & { readonly receive: Receive }

export const isUpload = (route: Route): route is UploadRoute => route.receive !== undefined

export type UploadParts = {
  readonly pool: Pool
  readonly walk: Walk
  /** Everything of the call but its body. */
  readonly callOf: (request: FastifyRequest) => Omit<Call, 'body'>
  readonly maxBytes: number
}

/** The routes that take files, in a scope of their own: nowhere else is a form understood. */
export async function serveUploads(
  app: FastifyInstance,
  routes: readonly UploadRoute[],
  parts: UploadParts,
): Promise<void> {
  const stopping = new AbortController()
  const running = new Set<Promise<void>>()
  app.addHook('preClose', async () => {
    stopping.abort()
    await Promise.allSettled(running)
  })
  await app.register(async (scope) => {
    await scope.register(multipart, {
      limits: { files: 1, fields: 20, fieldSize: 2000, fileSize: parts.maxBytes },
    })
    for (const route of routes)
      scope.route({
        method: route.entry.method,
        url: route.entry.path,
        config: { operationId: route.entry.operationId },
        bodyLimit: parts.maxBytes,
        handler: async (request, reply) => {
          const { answer, later } = await take(route, request, reply, parts, stopping.signal)
          const work: Promise<void> = later()
            .catch((error: unknown) =>
              request.log.error({
                id: request.id,
                operation: route.entry.operationId,
                code: (error as { code?: string }).code,
              }),
            )
            .finally(() => running.delete(work))
          running.add(work)
          return answer
        },
      })
  })
}

async function take(
  route: UploadRoute,
  request: FastifyRequest,
  reply: FastifyReply,
  parts: UploadParts,
  signal: AbortSignal,
) {
  if (!request.isMultipart()) throw new Problem(415, 'input.not-a-form')
  const fields: Record<string, string> = {}
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      fields[part.fieldname] = String(part.value)
      continue
    }
    try {
      const call = parts.callOf(request)
      const answer = await parts.walk(route, { ...call, body: fields })
      const hand = await handOf(parts.pool, call.tokenHash, signal)
      const release = once(hand.release)
      try {
        const later = await route.receive(hand, answer as never, {
          fileName: part.filename,
          content: part.file,
          truncated: () => part.file.truncated,
        })
        return { answer, later: async () => await later().finally(release) }
      } catch (error) {
        release()
        throw error
      }
    } catch (error) {
      // the rest of a refused file is not read: the answer goes out and the connection ends with it
      part.file.resume()
      void reply.header('connection', 'close')
      throw error
    }
  }
  throw new Problem(422, 'input.not-understood', { fields: [{ field: 'file', why: 'input.file-missing' }] })
}

async function handOf(pool: Pool, tokenHash: Buffer | null, signal: AbortSignal): Promise<Hand & { release(): void }> {
  const client = await connect(pool)
  return {
    signal,
    transaction: async (work) => {
      try {
        if ((await begin(client, tokenHash, null)) === null) throw notSignedIn()
        const value = await work(handleOn(client), client)
        await client.query('commit')
        return value
      } catch (error) {
        await client.query('rollback').catch(() => undefined)
        throw error
      }
    },
    // the connection is not used again: its locks end with it
    release: () => client.release(true),
  }
}

function once(act: () => void): () => void {
  let done = false
  return () => {
    if (done) return
    done = true
    act()
  }
}
