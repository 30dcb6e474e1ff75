// A database that keeps falling: the server picks it up five times, then ends with words and a code of its own instead of answering 503 for ever.
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { makeServerProcess } from './server-process.ts'

test('killed again and again, the server ends by itself and says why', { timeout: 180_000 }, async () => {
  const server = await makeServerProcess()
  try {
    await server.start()
    let words = ''
    for (let kills = 0; words === '' && kills < 12; kills++) {
      server.killDatabase()
      for (let tries = 0; words === '' && tries < 60; tries++) {
        await sleep(50)
        try {
          server.alive()
        } catch (error) {
          words = String(error)
        }
      }
    }
    expect(words).toContain('the server ended with 5')
    expect(words).toContain('The embedded PostgreSQL fell again and again')
  } finally {
    await server.end()
  }
})
