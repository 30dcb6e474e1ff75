// Rows of Today: reason, pressure, order.
import { expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { TODAY_ACTIONS, TODAY_WHYS } from '../model.ts'
import { TODAY_TEXTS } from '../ui/texts.ts'
import { byPressure, horizon, needsMe, TOPICS } from './needs-me.ts'

const today = '2026-11-19' as Day

test.each([
  ['review', '2026-11-12', 'review-late', 'late'],
  ['review', '2026-11-19', 'review-due', 'today'],
  ['review', '2026-11-26', 'review-due', 'week'],
  ['step', '2026-11-18', 'step-late', 'late'],
  ['signal_two_missed', '2026-11-25', 'signal-two-missed', 'today'],
  ['signal_two_missed', '2026-11-18', 'signal-two-missed', 'late'],
  ['urgency', '2026-11-19', 'urgency-undecided', 'today'],
  ['urgency', '2026-11-18', 'urgency-undecided', 'late'],
  ['ending', null, 'ending-open', 'week'],
  ['follow_up', '2026-11-20', 'follow-up-due', 'week'],
] as const)('%s due %s says %s, %s', (topic, due, why, severity) => {
  expect(needsMe(topic, due as Day | null, today)).toMatchObject({ why, severity })
})

test('late comes first, then the oldest day, the undated last', () => {
  const rows = [
    { severity: 'week', due: null },
    { severity: 'today', due: '2026-11-19' as Day },
    { severity: 'week', due: '2026-11-22' as Day },
    { severity: 'late', due: '2026-11-18' as Day },
    { severity: 'late', due: '2026-11-01' as Day },
  ] as const
  expect(rows.toSorted(byPressure)).toEqual([rows[4], rows[3], rows[1], rows[2], rows[0]])
})

test('every reason and every action is used by a topic', () => {
  const topics = Object.values(TOPICS)
  expect(new Set(topics.flatMap(({ late, due }) => [late, due]))).toEqual(new Set(TODAY_WHYS))
  expect(new Set(topics.map(({ action }) => action))).toEqual(new Set(TODAY_ACTIONS))
})

test.each(Object.entries(TODAY_TEXTS))(
  'the text of %s has only gaps that a row can fill, the same in each language',
  (_why, text) => {
    const known = ['day', 'persons', 'open', 'what', 'ownerName', 'serviceName', 'organisationName', 'words', 'last']
    const [fi, sv, en] = [text.fi, text.sv, text.en].map((each) =>
      [...each.matchAll(/\{(\w+)\}/g)].map(([, gap]) => gap!).toSorted(),
    )
    expect([sv, en]).toEqual([fi, fi])
    expect(fi!.filter((gap) => !known.includes(gap))).toEqual([])
  },
)

test('Today looks a week ahead', () => {
  expect(horizon(today)).toBe('2026-11-26')
})
