// Times requests over HTTP, one after another and at a fixed rate.
import http from 'node:http'
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { idFrom } from '#kit/id.ts'

export type Ask = { readonly method: string; readonly path: string; readonly body?: unknown; readonly cookie: string }

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 })

/** One request; the time in milliseconds from sending to the last byte. Anything but 200 is an error. */
export async function time(port: number, ask: Ask): Promise<number> {
  const began = performance.now()
  await new Promise<void>((resolve, reject) => {
    const payload = ask.body === undefined ? undefined : JSON.stringify(ask.body)
    const request = http.request(
      {
        agent,
        host: '127.0.0.1',
        port,
        method: ask.method,
        path: ask.path,
        headers: {
          cookie: ask.cookie,
          ...(ask.method === 'GET' ? {} : { 'x-command-id': idFrom(Date.now(), randomBytes(10)) }),
          ...(payload === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
        },
      },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (piece: string) => (text += piece))
        answer.on('end', () =>
          answer.statusCode === 200
            ? resolve()
            : reject(new Error(`${ask.method} ${ask.path}: ${answer.statusCode} ${text.slice(0, 200)}`)),
        )
      },
    )
    request.on('error', reject)
    request.end(payload)
  })
  return performance.now() - began
}

/** `count` requests one after another, each made anew by `next`. */
export async function oneAfterAnother(port: number, count: number, next: (i: number) => Ask): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < count; i++) times.push(await time(port, next(i)))
  return times
}

/** Requests begun at a fixed rate for some seconds, however long each takes: what many users at once do. */
export async function atRate(
  port: number,
  perSecond: number,
  seconds: number,
  next: (i: number) => Ask,
): Promise<{ times: number[]; errors: number }> {
  const times: number[] = []
  let errors = 0
  const under: Promise<void>[] = []
  const began = performance.now()
  for (let i = 0; i < perSecond * seconds; i++) {
    const due = began + (i * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 1) await sleep(wait)
    const from = Math.max(due, began)
    under.push(
      time(port, next(i)).then(
        () => void times.push(performance.now() - from),
        () => void errors++,
      ),
    )
  }
  await Promise.all(under)
  return { times, errors }
}
