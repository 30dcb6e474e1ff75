// Scoring, pairing and reporting of the family situation check.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf, type Day } from '#kit/day.ts'
import type { Id } from '#kit/id.ts'
import { type Answer, type AnswerId, type Answers, type CoreItem, ITEMS, type Point, SCALES } from '../model.ts'
import {
  changeOf,
  checkAnswers,
  itemScore,
  pairAnswers,
  readingsOfChange,
  reportChange,
  rescale,
  totalScore,
} from './situation-check.ts'

const NONE: Answers = {
  future: null,
  networks: null,
  childneeds: null,
  trust: null,
  life: null,
  use_worker: null,
  use_plan: null,
}
const answers = (given: Partial<Answers>): Answers => ({ ...NONE, ...given })

let made = 0
const answered = (person: string, point: Point, on: string, given: Partial<Answers>, episode = 1): Answer => ({
  answerId: `${made++}` as AnswerId,
  familyId: 'family' as Id<'Family'>,
  personId: person as Id<'Person'>,
  episode,
  point,
  answeredOn: on as Day,
  answers: answers(given),
})

describe('[S2-10] mixed scales on one 0-100 scale', () => {
  test.each([
    ['future', 3.12, 53.0],
    ['future', 4.2, 80.0],
    ['networks', 3.33, 58.25],
    ['networks', 4.22, 80.5],
    ['life', 5.79, 53.2],
    ['life', 8.0, 77.8],
    ['use_plan', 3.6, 72.0],
    ['use_worker', 4, 80.0],
    ['life', 1, 0],
    ['life', 10, 100],
    ['use_worker', 0, 0],
  ] as const)('%s %d is %d', (item, raw, expected) =>
    expect(Math.abs(rescale(item, raw) - expected)).toBeLessThan(0.05),
  )

  test('[S2-11] the published means read three ways, each with its name', () => {
    const read = [
      readingsOfChange(3.12, 4.2, SCALES.future),
      readingsOfChange(3.33, 4.22, SCALES.networks),
      readingsOfChange(5.79, 8, SCALES.life),
    ]
    expect(read.map((each) => Number((each.relativeToStart * 100).toFixed(1)))).toEqual([34.6, 26.7, 38.2])
    const meanOf = (key: keyof (typeof read)[number]): number => read.reduce((sum, each) => sum + each[key], 0) / 3
    expect(meanOf('relativeToStart') * 100).toBeCloseTo(33.2, 1)
    expect(meanOf('shareOfMaximum') * 100).toBeCloseTo(20.5, 1)
    expect(meanOf('rescaledPoints')).toBeCloseTo(24.6, 1)
  })
})

describe('[S2-9] the total', () => {
  const all = { future: 3, networks: 5, childneeds: 1, trust: 2, life: 10 }

  test('is the mean of the core items, usefulness left aside', () => {
    expect(totalScore(answers(all))).toBe((50 + 100 + 0 + 25 + 100) / 5)
    expect(totalScore(answers({ ...all, use_worker: 0, use_plan: 5 }))).toBe(55)
  })

  test('stands with one core item missing, not with two', () => {
    expect(totalScore(answers({ ...all, childneeds: null }))).toBe(68.75)
    expect(totalScore(answers({ ...all, childneeds: null, life: null }))).toBeNull()
    expect(totalScore(answers({ ...all, childneeds: null, life: null, use_worker: 5, use_plan: 5 }))).toBeNull()
  })

  test('lies between 0 and 100 and never falls when an answer rises', () => {
    const any = fc.record(
      Object.fromEntries(ITEMS.map((item) => [item, fc.integer(SCALES[item])])) as Record<
        keyof Answers,
        fc.Arbitrary<number>
      >,
    )
    fc.assert(
      fc.property(
        any,
        fc.constantFrom<CoreItem>('future', 'networks', 'childneeds', 'trust', 'life'),
        (given, item) => {
          const total = totalScore(given)!
          expect(total >= 0 && total <= 100).toBe(true)
          expect(totalScore({ ...given, [item]: SCALES[item].max })!).toBeGreaterThanOrEqual(total - 1e-9)
        },
      ),
    )
  })
})

test.each([
  [{ future: 0 }, 'future'],
  [{ future: 6 }, 'future'],
  [{ life: 11 }, 'life'],
  [{ life: 0 }, 'life'],
  [{ trust: 2.5 }, 'trust'],
  [{ use_plan: -1 }, 'use_plan'],
  [{ use_worker: Number.NaN }, 'use_worker'],
])('%j is off its scale', (given, field) => {
  expect(checkAnswers(answers(given))).toMatchObject({ ok: false, why: 'measures.off-scale', field })
})

test('any item may be left out, but not all', () => {
  expect(checkAnswers(answers({ use_worker: 0 })).ok).toBe(true)
  expect(checkAnswers(NONE)).toMatchObject({ why: 'measures.nothing-answered' })
  expect(itemScore('future', NONE)).toBeNull()
})

describe('[S2-8] pairing start and end', () => {
  test('pairs the first start with the last end of one person in one episode', () => {
    const list = [
      answered('a', 'end', '2026-06-01', { future: 3 }),
      answered('a', 'start', '2026-01-10', { future: 2 }),
      answered('a', 'start', '2026-01-01', { future: 1 }),
      answered('a', 'end', '2026-07-01', { future: 5 }),
      answered('a', 'middle', '2026-03-01', { future: 4 }),
      answered('a', 'follow_up', '2026-10-01', { future: 2 }),
      answered('b', 'start', '2026-01-01', { future: 1 }),
      answered('c', 'end', '2026-06-01', { future: 1 }),
      answered('d', 'start', '2026-06-02', { future: 1 }),
      answered('d', 'end', '2026-06-01', { future: 1 }),
      answered('e', 'start', '2026-01-01', { future: 1 }, 1),
      answered('e', 'end', '2026-06-01', { future: 1 }, 2),
    ]
    const pairs = pairAnswers(list)
    expect(pairs.map(({ start, end }) => [start.personId, start.answeredOn, end.answeredOn])).toEqual([
      ['a', '2026-01-01', '2026-07-01'],
    ])
    expect(changeOf('future', pairs[0]!)).toBe(100)
    expect(changeOf('total', pairs[0]!)).toBeNull()
  })

  test('order of the answers does not matter', () => {
    const any = fc.array(
      fc.record({ person: fc.constantFrom('a', 'b'), point: fc.constantFrom<Point>('start', 'end'), on: fc.nat(50) }),
    )
    fc.assert(
      fc.property(any, (list) => {
        const made = list.map(({ person, point, on }) => answered(person, point, addDays(dayOf(2026, 1, 1), on), {}))
        const days = (pairs: ReturnType<typeof pairAnswers>): string[] =>
          pairs.map(({ start, end }) => `${start.personId} ${start.answeredOn} ${end.answeredOn}`).sort()
        expect(days(pairAnswers(made.toReversed()))).toEqual(days(pairAnswers(made)))
      }),
    )
  })
})

describe('the report', () => {
  const pairsOf = (changes: [start: number, end: number][]): ReturnType<typeof pairAnswers> =>
    changes.map(([start, end], i) => ({
      start: answered(`p${i}`, 'start', '2026-01-01', { future: start }),
      end: answered(`p${i}`, 'end', '2026-06-01', { future: end }),
    }))

  test('says how many, both scales, the interval and all three shares', () => {
    // changes in points: +50, +25, 0, -25, +25; mean 15, sd 28.50439; t(.975, 4) = 2.776445
    const report = reportChange(
      'future',
      pairsOf([
        [2, 4],
        [3, 4],
        [3, 3],
        [4, 3],
        [4, 5],
      ]),
    )
    expect(report).toMatchObject({
      shown: true,
      pairs: 5,
      raw: { start: 3.2, end: 3.8 },
      rescaled: { start: 55, end: 70 },
      improved: 0.6,
      unchanged: 0.2,
      worse: 0.2,
    })
    if (!report.shown) throw new Error('not shown')
    expect(report.change.mean).toBeCloseTo(15, 10)
    expect(report.change.low).toBeCloseTo(15 - (2.7764451 * 28.5043856) / Math.sqrt(5), 5)
    expect(report.change.high).toBeCloseTo(15 + (2.7764451 * 28.5043856) / Math.sqrt(5), 5)
  })

  test('a change for the worse is told as plainly', () => {
    const report = reportChange(
      'future',
      pairsOf([
        [5, 1],
        [5, 2],
        [4, 1],
        [4, 2],
        [3, 3],
      ]),
    )
    expect(report).toMatchObject({ shown: true, improved: 0, worse: 0.8 })
    if (report.shown) expect(report.change.high).toBeLessThan(0)
  })

  test('fewer than five complete pairs are not shown', () => {
    const four = pairsOf([
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ])
    expect(reportChange('future', four)).toEqual({ shown: false, measure: 'future', why: 'measures.too-few-pairs' })
    const halfEmpty = {
      start: answered('x', 'start', '2026-01-01', {}),
      end: answered('x', 'end', '2026-06-01', { future: 4 }),
    }
    expect(reportChange('future', [...four, halfEmpty]).shown).toBe(false)
    expect(reportChange('future', four, 4).shown).toBe(true)
    expect(
      reportChange(
        'total',
        pairsOf([
          [1, 2],
          [2, 3],
          [3, 4],
          [4, 5],
          [1, 1],
        ]),
      ).shown,
    ).toBe(false)
  })
})
