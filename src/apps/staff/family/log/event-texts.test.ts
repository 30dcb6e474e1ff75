/** No event of the log is left without words. */
import { expect, test } from 'vitest'
import { gate, routes } from '#apps/api/rooms.ts'
import { EVENT_TEXTS } from './event-texts.ts'

test('every event that an endpoint may log has words', () => {
  const events = new Set([...routes, ...gate(true)].map(({ entry }) => entry.event))
  expect([...events].filter((event) => EVENT_TEXTS[event] === undefined)).toEqual([])
})
