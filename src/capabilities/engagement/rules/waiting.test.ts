import { describe, expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import type { WayIn } from '../model.ts'
import { waitingFacts, waitOf } from './waiting.ts'

const today = '2026-11-22' as Day
const way = (more: Partial<WayIn> = {}): WayIn => ({
  receivedOn: '2026-11-02' as Day,
  outcome: 'assessment',
  urgencyOn: '2026-11-02' as Day,
  decidedOn: '2026-11-04' as Day,
  workerOn: null,
  meetingOn: null,
  readyOn: null,
  endedOn: null,
  ...more,
})

describe('a wait', () => {
  test('ends when the step is reached, and else lasts until today', () => {
    expect(waitOf(way(), 'decision', today)).toEqual({ days: 2, done: true })
    expect(waitOf(way(), 'first_meeting', today)).toEqual({ days: 20, done: false })
  })
  test('lasts no longer than the work', () => {
    expect(waitOf(way({ endedOn: '2026-11-12' as Day }), 'first_meeting', today)).toEqual({ days: 10, done: false })
  })
  test('is not counted for what nobody waits for: who was guided on needs no worker', () => {
    expect(waitOf(way({ outcome: 'guidance' }), 'named_worker', today)).toBeNull()
    expect(waitOf(way({ outcome: 'guidance' }), 'decision', today)).toEqual({ days: 2, done: true })
    expect(waitOf(way({ outcome: null, decidedOn: null }), 'named_worker', today)).toEqual({ days: 20, done: false })
  })
})

describe('the waits together', () => {
  const met = (day: string) => way({ meetingOn: day as Day })
  test('[S4-13] those who still wait are in the median, the share and the list', () => {
    const ways = [met('2026-11-10'), met('2026-11-11'), met('2026-11-12'), way(), way(), way()]
    const facts = waitingFacts(ways, 'first_meeting', today)
    expect(facts).toMatchObject({ n: 6, reached: 3, waiting: [20, 20, 20], median: 10, p90: null })
    // leaving the waiting out would say 9 days
    expect(waitingFacts(ways.slice(0, 3), 'first_meeting', today).median).toBe(9)
  })
  test('whose work has ended does not wait any more, but was waiting until then', () => {
    const facts = waitingFacts([met('2026-11-10'), way({ endedOn: '2026-11-15' as Day })], 'first_meeting', today)
    expect(facts).toMatchObject({ n: 2, reached: 1, waiting: [] })
  })
})
