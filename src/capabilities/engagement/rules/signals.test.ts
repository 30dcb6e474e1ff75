// The fit watch: what raises a signal and what does not.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day, Instant } from '#kit/day.ts'
import type { FeltBenefit, MarkedMeeting, MeetingId } from '../model.ts'
import { answerBy, daysWaited, lowBenefit, twoMissed } from './signals.ts'

/** One meeting a day: h held, m missed, w missed by the worker, c cancelled, a agreed. */
const STATES = {
  h: { state: 'held', reason: null },
  m: { state: 'missed', reason: 'family_no_show' },
  w: { state: 'missed', reason: 'worker_absent' },
  c: { state: 'cancelled', reason: 'family_ill' },
  a: { state: 'agreed', reason: null },
} as const
const course = (marks: string): MarkedMeeting[] =>
  [...marks].map((mark, i) => ({
    meetingId: `${i}` as MeetingId,
    startsAt: `2026-03-${String(i + 1).padStart(2, '0')}T09:00:00.000Z` as Instant,
    ...STATES[mark as keyof typeof STATES],
  }))

describe('[S0-17] two meetings missed in a row', () => {
  test.each([
    ['mm', ['0', '1']],
    ['hmm', ['1', '2']],
    ['mmm', ['1', '2']],
    ['mcm', ['0', '2']],
    ['mwm', ['0', '2']],
    ['mmaa', ['0', '1']],
  ])('%s is a signal', (marks, pair) => {
    expect(twoMissed(course(marks))).toEqual(pair)
  })

  test.each(['', 'm', 'h', 'mhm', 'mmh', 'mw', 'ww', 'cc', 'mc', 'aa', 'mh'])('"%s" is none', (marks) => {
    expect(twoMissed(course(marks))).toBeNull()
  })

  test('an answered pair is not raised again, a further miss is', () => {
    expect(twoMissed(course('mm'), ['0', '1'])).toBeNull()
    expect(twoMissed(course('mmm'), ['0', '1'])).toEqual(['1', '2'])
  })

  test('the order in which meetings come does not matter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('h', 'm', 'w', 'c', 'a'), maxLength: 12 }),
        fc.nat(),
        (marks, seed) => {
          const meetings = course(marks)
          const turned = meetings.toSorted(
            (a, b) => ((Number(a.meetingId) * 7 + seed) % 13) - ((Number(b.meetingId) * 7 + seed) % 13),
          )
          expect(twoMissed(turned)).toEqual(twoMissed(meetings))
        },
      ),
    )
  })
})

const felt = (person: string, ...values: number[]): FeltBenefit[] =>
  values.map((value, i) => ({ personId: person, askedOn: `2026-04-${String(i + 1).padStart(2, '0')}` as Day, value }))

describe('[S0-16] a service felt to be of little use twice in a row', () => {
  test.each<[string, FeltBenefit[], boolean]>([
    ['2 and 2', felt('a', 2, 2), true],
    ['5, 1, 0', felt('a', 5, 1, 0), true],
    ['2 and 3', felt('a', 2, 3), false],
    ['1, 1 and then 4', felt('a', 1, 1, 4), false],
    ['one answer', felt('a', 0), false],
    ['none', [], false],
    ['two people, one low answer each', [...felt('a', 1), ...felt('b', 1)], false],
    ['one of two people twice', [...felt('a', 4, 4), ...felt('b', 1, 2)], true],
  ])('%s', (_name, benefits, is) => {
    expect(lowBenefit(benefits)).toBe(is)
  })

  test('what was said before the answer has had its answer', () => {
    expect(lowBenefit(felt('a', 1, 1), '2026-04-02' as Day)).toBe(false)
    expect(lowBenefit(felt('a', 1, 1, 1), '2026-04-02' as Day)).toBe(false)
    expect(lowBenefit(felt('a', 1, 1, 1, 1), '2026-04-02' as Day)).toBe(true)
  })
})

test('a signal waits a week, and its days run until the answer', () => {
  expect(answerBy('2026-02-25' as Day)).toBe('2026-03-04')
  expect(daysWaited('2026-02-25' as Day, null, '2026-03-01' as Day)).toBe(4)
  expect(daysWaited('2026-02-25' as Day, '2026-02-25' as Day, '2026-03-01' as Day)).toBe(0)
})
