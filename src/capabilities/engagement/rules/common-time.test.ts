// Common times: table of cases, and what holds of every suggestion.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayInFinland, epochOf, instantOf, timeInFinland, type Day, type Instant } from '#kit/day.ts'
import { commonTimes, isFree, type AskedWorker } from './common-time.ts'

const MONDAY = '2026-11-23' as Day
const TUESDAY = '2026-11-24' as Day
const at = (text: string) => text as Instant
const worker = (workerId: string, busy: [string, string][] = [], away: [string, string][] = []): AskedWorker => ({
  workerId,
  busy: busy.map(([from, until]) => ({ from: at(from), until: at(until) })),
  away: away.map(([from, to]) => ({ from: from as Day, to: to as Day })),
})
const SPAN = {
  days: [MONDAY, TUESDAY],
  hours: { from: 8, to: 16 },
  minutes: 60,
  now: at('2026-11-22T10:00:00.000Z'),
}
const clocks = (asked: AskedWorker[], span: Partial<typeof SPAN> = {}) =>
  commonTimes(asked, { ...SPAN, ...span }).map(({ from }) => `${dayInFinland(from).slice(8)} ${timeInFinland(from)}`)

test('[S1-18] the earliest common time of each half of each working day is suggested', () => {
  expect(clocks([worker('a'), worker('b')])).toEqual(['23 08:00', '23 12:00', '24 08:00', '24 12:00'])
  // One is taken 8–9.30 on Monday, the other the whole afternoon.
  expect(
    clocks([
      worker('a', [['2026-11-23T06:00:00.000Z', '2026-11-23T07:30:00.000Z']]),
      worker('b', [['2026-11-23T10:00:00.000Z', '2026-11-23T14:00:00.000Z']]),
    ]),
  ).toEqual(['23 09:30', '24 08:00', '24 12:00'])
})

test('what ends when the meeting begins is not in the way', () => {
  const taken = worker('a', [['2026-11-23T06:00:00.000Z', '2026-11-23T07:00:00.000Z']])
  expect(isFree(taken, { from: at('2026-11-23T07:00:00.000Z'), until: at('2026-11-23T08:00:00.000Z') })).toBe(true)
  expect(isFree(taken, { from: at('2026-11-23T06:30:00.000Z'), until: at('2026-11-23T07:30:00.000Z') })).toBe(false)
})

test('nothing on a day off, outside hours, of the past, or while somebody is away', () => {
  expect(clocks([worker('a')], { days: [TUESDAY] })).toEqual(['24 08:00', '24 12:00'])
  expect(clocks([worker('a')], { hours: { from: 9, to: 10 } })).toEqual(['23 09:00', '24 09:00'])
  expect(clocks([worker('a')], { now: at('2026-11-23T09:10:00.000Z') })).toEqual([
    '23 11:30',
    '23 12:00',
    '24 08:00',
    '24 12:00',
  ])
  expect(clocks([worker('a'), worker('b', [], [['2026-11-20', '2026-11-23']])])).toEqual(['24 08:00', '24 12:00'])
})

test('where no time suits all of three, the times that lack one say whom; of two there is none', () => {
  const away: [string, string][] = [['2026-11-01', '2026-11-30']]
  const three = commonTimes([worker('a'), worker('b'), worker('c', [], away)], SPAN)
  expect(three.length).toBe(4)
  expect(three.every(({ without }) => without.join() === 'c')).toBe(true)
  expect(commonTimes([worker('a'), worker('b', [], away)], SPAN)).toEqual([])
})

test('every suggestion lies inside the hours of a given day and meets nobody’s taken time', () => {
  const taken = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 8 })).map(([start, half]) => {
    const from = epochOf(at('2026-11-23T06:00:00.000Z')) + start * 1_800_000
    return [instantOf(from), instantOf(from + half * 1_800_000)] as [string, string]
  })
  fc.assert(
    fc.property(fc.array(fc.array(taken, { maxLength: 5 }), { minLength: 1, maxLength: 4 }), (all) => {
      const asked = all.map((busy, i) => worker(String(i), busy))
      for (const each of commonTimes(asked, SPAN)) {
        expect(timeInFinland(each.from) >= '08:00' && timeInFinland(each.until) <= '16:00').toBe(true)
        for (const one of asked) expect(isFree(one, each)).toBe(!each.without.includes(one.workerId))
      }
    }),
    { numRuns: 200 },
  )
})
