import { describe, expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { eligibility } from './eligibility.ts'

const today = '2026-11-22' as Day
const rule = { services: 3, days: 90 }
const service = (serviceId: string, startDate: string, endDate: string | null = null) => ({
  serviceId,
  name: serviceId,
  organisation: 'Kunta',
  startDate: startDate as Day,
  endDate: endDate as Day | null,
})

describe('eligibility for a family partner', () => {
  test('[S0-1] fires at N services at once and not at N-1', () => {
    const two = [service('a', '2026-01-01'), service('b', '2026-02-01')]
    expect(eligibility(two, [], rule, today)).toMatchObject({ meets: false, atOnce: 2 })
    expect(eligibility([...two, service('c', '2026-11-22')], [], rule, today)).toMatchObject({ meets: true, atOnce: 3 })
  })
  test('services one after another are not at once', () => {
    const row = [
      service('a', '2026-09-01', '2026-09-10'),
      service('b', '2026-09-11', '2026-09-20'),
      service('c', '2026-09-21'),
    ]
    expect(eligibility(row, [], rule, today)).toMatchObject({ meets: false, atOnce: 1 })
  })
  test('what overlapped within the window counts, what overlapped before it does not', () => {
    const overlap = (end: string) => [
      service('a', '2026-05-01', end),
      service('b', '2026-05-01', end),
      service('c', '2026-05-01'),
    ]
    // 90 days back from 22.11. is 25.8.
    expect(eligibility(overlap('2026-08-25'), [], rule, today)).toMatchObject({ meets: true, on: '2026-08-25' })
    expect(eligibility(overlap('2026-08-24'), [], rule, today)).toMatchObject({ meets: false, atOnce: 1 })
  })
  test('one service twice counts once; what the family tells of counts as going on', () => {
    const same = [service('a', '2026-01-01'), service('a', '2026-03-01'), service('b', '2026-01-01')]
    expect(eligibility(same, [], rule, today).atOnce).toBe(2)
    const told = eligibility(same, ['Velkaneuvonta', 'velkaneuvonta'], rule, today)
    expect(told).toMatchObject({ meets: true, atOnce: 3, on: today })
    expect(told.counted.map(({ name }) => name)).toContain('velkaneuvonta')
  })
  test('what is only ordered for later does not count, and nothing is nothing', () => {
    expect(eligibility([service('a', '2026-12-01')], [], { services: 1, days: 1 }, today)).toEqual({
      meets: false,
      atOnce: 0,
      on: null,
      counted: [],
    })
  })
})
