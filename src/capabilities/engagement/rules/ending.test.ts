/** When the goals count as gone through for the ending. */
import { expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { goalsReviewedBy } from './ending.ts'

const on = '2026-11-20' as Day

test.each<[string, string | null, string | null, number]>([
  ['never gone through', null, null, 0],
  ['agreed long ago, not met', '2026-03-01', null, 0],
  ['a review meeting sixty days before', '2026-03-01', '2026-09-21', 3],
  ['a review meeting sixty-one days before', '2026-03-01', '2026-09-20', 0],
  ['agreed anew last week', '2026-11-13', '2026-03-05', 3],
])('[S0-10] %s', (_name, agreedOn, metOn, reviewed) => {
  expect(goalsReviewedBy({ all: 3, agreedOn: agreedOn as Day | null, metOn: metOn as Day | null }, on)).toEqual({
    all: 3,
    reviewed,
  })
})
