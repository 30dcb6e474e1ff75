// What may become of a meeting.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Instant } from '#kit/day.ts'
import {
  type Mark,
  type MarkId,
  MEETING_STATES,
  type MeetingState,
  NOT_HELD_REASONS,
  type NotHeldReason,
} from '../model.ts'
import { allowedMarks, correctMark, type Marking, markMeeting, reasonsFor, standing } from './meeting.ts'

const STARTS = '2026-11-20T10:00:00.000Z' as Instant
const BEFORE = '2026-11-20T09:59:59.000Z' as Instant
const AFTER = '2026-11-20T10:00:00.000Z' as Instant

const marking = (state: MeetingState, reason: NotHeldReason | null = null, at = AFTER): Marking => ({
  markId: `${state} ${at}` as MarkId,
  state,
  reason,
  at,
})
const mark = (state: MeetingState, reason: NotHeldReason | null = null): Mark => ({
  ...marking(state, reason),
  correction: null,
})
const why = (result: { ok: boolean; why?: string }): string | null => (result.ok ? null : result.why!)

test('an agreed meeting may be held, missed or cancelled, and a marked one only corrected', () => {
  expect(MEETING_STATES.map(allowedMarks)).toEqual([['held', 'missed', 'cancelled'], [], [], []])
  for (const from of ['held', 'missed', 'cancelled'] as const) {
    for (const to of MEETING_STATES) {
      expect(
        why(markMeeting([mark(from, reasonsFor(from)[0] ?? null)], marking(to, reasonsFor(to)[0] ?? null), STARTS)),
      ).toBe('engagement.already-marked')
    }
  }
  expect(why(markMeeting([], marking('agreed'), STARTS))).toBe('engagement.already-marked')
})

describe('[S0-17] a missed or cancelled meeting says why', () => {
  test.each<[MeetingState, NotHeldReason | null, string | null]>([
    ['held', null, null],
    ['held', 'other', 'engagement.reason-does-not-fit'],
    ['missed', null, 'engagement.reason-missing'],
    ['cancelled', null, 'engagement.reason-missing'],
    ['cancelled', 'family_no_show', 'engagement.reason-does-not-fit'],
    ...NOT_HELD_REASONS.map((reason): [MeetingState, NotHeldReason, null] => ['missed', reason, null]),
    ...NOT_HELD_REASONS.filter((reason) => reason !== 'family_no_show').map(
      (reason): [MeetingState, NotHeldReason, null] => ['cancelled', reason, null],
    ),
  ])('%s for %s: %s', (state, reason, expected) => {
    const result = markMeeting([], marking(state, reason), STARTS)
    expect(why(result)).toBe(expected)
    if (result.ok) expect(result.value).toEqual({ ...marking(state, reason), correction: null })
  })
})

test.each<[MeetingState, NotHeldReason | null, string | null]>([
  ['held', null, 'engagement.not-yet'],
  ['missed', 'family_no_show', 'engagement.not-yet'],
  ['cancelled', 'family_ill', null],
])('before its time a meeting cannot be %s', (state, reason, expected) => {
  expect(why(markMeeting([], marking(state, reason, BEFORE), STARTS))).toBe(expected)
})

describe('a correction', () => {
  test('is a new mark with its reason, and the last mark holds', () => {
    const marks = [mark('missed', 'family_no_show')]
    const corrected = correctMark(marks, marking('held'), ' They came by the back door ', STARTS)
    expect(corrected).toEqual({ ok: true, value: { ...marking('held'), correction: 'They came by the back door' } })
    expect(standing(marks)).toEqual({ state: 'missed', reason: 'family_no_show' })
    if (corrected.ok) expect(standing([...marks, corrected.value])).toEqual({ state: 'held', reason: null })
  })

  test.each<[Mark[], Marking, string, string | null]>([
    [[], marking('held'), 'wrong', 'engagement.nothing-to-correct'],
    [[mark('held')], marking('held'), 'wrong', 'engagement.same-as-before'],
    [[mark('held')], marking('missed', 'family_ill'), ' ', 'engagement.correction-reason-missing'],
    [[mark('held')], marking('missed'), 'wrong', 'engagement.reason-missing'],
    [[mark('cancelled', 'family_ill')], marking('held', null, BEFORE), 'wrong', 'engagement.not-yet'],
    [[mark('missed', 'family_ill')], marking('missed', 'worker_absent'), 'wrong', null],
    [[mark('cancelled', 'family_ill')], marking('agreed', null, BEFORE), 'wrong family', null],
  ])('of %j to %j because %j: %s', (marks, next, because, expected) => {
    expect(why(correctMark(marks, next, because, STARTS))).toBe(expected)
  })

  test('however often marked, a meeting that is not held has a reason and one that is has none', () => {
    const anyMarking = fc.tuple(fc.constantFrom(...MEETING_STATES), fc.constantFrom(null, ...NOT_HELD_REASONS))
    fc.assert(
      fc.property(fc.array(anyMarking, { maxLength: 12 }), (tries) => {
        const marks: Mark[] = []
        for (const [state, reason] of tries) {
          const next = marking(state, reason)
          const result =
            marks.length === 0 ? markMeeting(marks, next, STARTS) : correctMark(marks, next, 'wrong', STARTS)
          if (result.ok) marks.push(result.value)
        }
        const { state, reason } = standing(marks)
        expect(reason !== null).toBe(state === 'missed' || state === 'cancelled')
      }),
    )
  })
})
