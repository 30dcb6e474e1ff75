/** Sends a file with the fields of a contract entry's body, telling how much has gone; refusals as from `call`. */
import type * as z from 'zod'
import type { Entry } from '#kit/contract.ts'
import { CallRefused, newId, tellSignedOut } from './call.ts'

type Schema = z.ZodType
type Uploading<E extends Entry<Schema>> = {
  params?: Readonly<Record<string, string>>
  body: E['body'] extends Schema ? z.input<E['body']> : Record<string, never>
  file: File
  /** Bytes sent so far, of all. */
  onProgress?: (sent: number, all: number) => void
  /** Give the same id again to repeat a command safely after a lost answer. */
  commandId?: string
}

/** The fields go before the file: the server judges them before it reads a byte of it. */
export function upload<E extends Entry<Schema>>(entry: E, given: Uploading<E>): Promise<z.output<E['answer']>> {
  const form = new FormData()
  for (const [name, value] of Object.entries(given.body as Record<string, unknown>))
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') form.set(name, `${value}`)
  form.set('file', given.file, given.file.name)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(
      entry.method,
      entry.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(given.params?.[name] ?? '')),
    )
    request.responseType = 'text'
    request.setRequestHeader('x-command-id', given.commandId ?? newId())
    request.upload.addEventListener('progress', ({ loaded, total }) => given.onProgress?.(loaded, total))
    request.addEventListener('load', () => {
      const body = read(request.responseText)
      if (request.status >= 200 && request.status < 300) return resolve(body as z.output<E['answer']>)
      if (request.status === 401 && body['why'] === 'trust.not-signed-in') tellSignedOut()
      reject(new CallRefused(request.status, body))
    })
    for (const way of ['error', 'abort', 'timeout'] as const)
      request.addEventListener(way, () => reject(new CallRefused(0, {})))
    request.send(form)
  })
}

function read(text: string): Record<string, unknown> & ConstructorParameters<typeof CallRefused>[1] {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
