// Services, organisations and overlaps around a family.
import { expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { fragmentation, type RunningCourse } from './fragmentation.ts'

const course = (id: string, changes: Partial<RunningCourse> = {}): RunningCourse => ({
  courseId: id,
  serviceName: id,
  organisationId: `org ${id}`,
  organisationName: id,
  workForm: 'peer_support',
  level: 'preventive',
  personIds: ['mother'],
  startedOn: '2026-01-01' as Day,
  endedOn: null,
  ...changes,
})
const TODAY = '2026-11-22' as Day

test('[S1-7] what runs is counted: not what is only ordered, nor what has ended', () => {
  const found = fragmentation(
    [
      course('a'),
      course('b', { organisationId: 'org a', workForm: 'therapy' }),
      course('c', { startedOn: null }),
      course('d', { endedOn: '2026-11-22' as Day }),
    ],
    TODAY,
  )
  expect(found).toEqual({ services: 2, organisations: 1, overlaps: [] })
})

test.each<[string, Partial<RunningCourse>, boolean]>([
  ['the same help from two organisations', {}, true],
  ['from one organisation', { organisationId: 'org a' }, false],
  ['on another level', { level: 'corrective' }, false],
  ['another form of work', { workForm: 'therapy' }, false],
  ['to another person', { personIds: ['child'] }, false],
  ['one of them not begun', { startedOn: null }, false],
])('[S3-21] overlap: %s', (_, changes, expected) => {
  const { overlaps } = fragmentation([course('a'), course('b', changes)], TODAY)
  expect(overlaps.length > 0).toBe(expected)
})

test('forms of work that say nothing do not overlap', () => {
  expect(
    fragmentation([course('a', { workForm: 'other' }), course('b', { workForm: 'other' })], TODAY).overlaps,
  ).toEqual([])
})
