// What is suggested after a meeting that did not come about: every reason as a table, and when nothing is suggested.
import { describe, expect, test } from 'vitest'
import type { Instant } from '#kit/day.ts'
import { COURSE_END_REASONS } from '#rooms/plans/model.ts'
import { NOT_HELD_REASONS, type MeetingState, type NotHeldReason, type PlaceKind } from '../model.ts'
import { isDropOut, suggestOtherwise, waitsForOtherwise } from './otherwise.ts'

const MORNING = '2026-11-20T07:00:00.000Z' as Instant
const AFTERNOON = '2026-11-20T12:00:00.000Z' as Instant
const meeting = (reason: NotHeldReason | null, place: PlaceKind | null = 'office', startsAt = MORNING) => ({
  state: 'missed' as MeetingState,
  reason,
  place,
  startsAt,
  interpreter: null,
})
const kinds = (...given: Parameters<typeof suggestOtherwise>) => suggestOtherwise(...given).map(({ kind }) => kind)

describe('[S0-17] after a meeting that did not come about', () => {
  test.each<[NotHeldReason, string[]]>([
    ['family_ill', ['remote', 'other_time']],
    ['family_no_show', ['other_place', 'remote', 'other_time']],
    ['time_did_not_fit', ['other_time', 'remote']],
    ['family_declined', ['other_worker', 'other_place', 'remote']],
    ['worker_absent', ['other_worker', 'other_time']],
    ['other', ['other_time', 'other_place']],
  ])('%s speaks for %j', (reason, expected) => {
    expect(kinds(meeting(reason), false)).toEqual(expected)
  })

  test('every reason of the list has something to suggest', () => {
    for (const reason of NOT_HELD_REASONS) expect(kinds(meeting(reason), false).length).toBeGreaterThan(0)
  })

  test('what was tried is not suggested again: another half of the day, another place, not remote after remote', () => {
    expect(suggestOtherwise(meeting('time_did_not_fit'), false)[0]).toEqual({ kind: 'other_time', time: '13.00' })
    expect(suggestOtherwise(meeting('time_did_not_fit', 'office', AFTERNOON), false)[0]).toEqual({
      kind: 'other_time',
      time: '9.00',
    })
    expect(kinds(meeting('family_ill', 'remote'), false)).toEqual(['other_time'])
    for (const [place, other] of [
      ['office', 'home'],
      ['home', 'outdoors'],
      [null, 'home'],
    ] as const)
      expect(suggestOtherwise(meeting('family_no_show', place), false)[0]).toEqual({
        kind: 'other_place',
        place: other,
      })
  })

  test('an interpreter comes first where one is needed and none was sure', () => {
    expect(kinds(meeting('family_no_show'), true)[0]).toBe('interpreter')
    expect(kinds({ ...meeting('family_no_show'), interpreter: 'confirmed' }, true)).not.toContain('interpreter')
    expect(kinds(meeting('family_no_show'), true)).toHaveLength(3)
  })

  test('nothing is suggested for one that was held, or is still ahead', () => {
    expect(kinds({ ...meeting(null), state: 'held' }, true)).toEqual([])
    expect(kinds({ ...meeting(null), state: 'agreed' }, true)).toEqual([])
  })

  test('a suggestion waits until something is agreed after it, of each service apart, and not for ever', () => {
    const now = '2026-11-25T08:00:00.000Z' as Instant
    const of = (meetingId: string, courseId: string | null, day: string, state: MeetingState) => ({
      ...meeting(state === 'missed' ? 'family_ill' : null),
      meetingId,
      courseId,
      state,
      startsAt: `${day}T08:00:00.000Z` as Instant,
    })
    const open = (...all: ReturnType<typeof of>[]) => waitsForOtherwise(all, now).map(({ meetingId }) => meetingId)
    expect(open(of('a', 'x', '2026-11-20', 'missed'), of('b', 'y', '2026-11-21', 'missed'))).toEqual(['a', 'b'])
    expect(open(of('a', 'x', '2026-11-20', 'missed'), of('c', 'x', '2026-11-28', 'agreed'))).toEqual([])
    expect(open(of('a', 'x', '2026-11-20', 'missed'), of('c', null, '2026-11-28', 'agreed'))).toEqual(['a'])
    expect(open(of('a', 'x', '2026-09-20', 'missed'))).toEqual([])
  })
})

test('[S0-17] a drop-out is a service the family turned down or that did not help', () => {
  expect(COURSE_END_REASONS.filter(isDropOut)).toEqual(['did_not_help', 'family_declined'])
})
