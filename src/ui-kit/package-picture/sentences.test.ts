/** What is said above the picture, and when nothing is said. */
import { expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { demoFamily } from '../gallery/demo-family.ts'
import type { Lane, PackageData } from './model.ts'
import { sentencesAboutPackage, usualRules } from './sentences.ts'

const d = (text: string) => `2026-${text}` as Day
const change = (id: string, by: Partial<Lane>): PackageData => ({
  ...demoFamily,
  lanes: demoFamily.lanes.map((l) => (l.id === id ? { ...l, ...by } : l)),
})
const find = (data: PackageData, kind: string) => sentencesAboutPackage(data).find((s) => s.kind === kind)

test('a service that did not help, and days to the new plan', () => {
  expect(find(demoFamily, 'not-helping')?.facts).toEqual({
    service: 'Perhetyö',
    fell: { from: 4, to: 2 },
    signalOn: d('09-23'),
    daysToVersion: 9,
    daysOpen: 9,
  })
})

test('without a new plan the days it has been open are said', () => {
  const open = {
    ...demoFamily,
    versions: demoFamily.versions.slice(0, 2),
    signals: [{ ...demoFamily.signals[0]!, answeredOn: null }],
  }
  expect(find(open, 'not-helping')?.facts).toMatchObject({ daysToVersion: null, daysOpen: 57 })
})

test('answers after the signal do not explain it', () => {
  const data = change('perhetyo', {
    benefits: [
      { day: d('04-24'), value: 4 },
      { day: d('09-30'), value: 1 },
    ],
  })
  expect(find(data, 'not-helping')?.facts).toMatchObject({ fell: null })
})

test('a fast and useful service: first the one a signal led to', () => {
  expect(find(demoFamily, 'quick-and-useful')?.facts).toEqual({
    service: 'Kotipalvelu',
    waitDays: 10,
    value: 5,
    held: 6,
    past: 6,
  })
})

test.each<[string, Partial<Lane>]>([
  ['one answer is not enough', { benefits: [{ day: d('11-16'), value: 5 }] }],
  [
    'it is not felt useful',
    {
      benefits: [
        { day: d('10-26'), value: 4 },
        { day: d('11-16'), value: 3 },
      ],
    },
  ],
  ['it started late', { orderedOn: d('09-01') }],
  ['it has ended', { endedOn: d('11-18') }],
])('another service is named when %s', (_, by) => {
  expect(find(change('kotipalvelu', by), 'quick-and-useful')?.facts).toMatchObject({ service: 'Perhekumppani' })
})

test('long waits, the longest first, and whether they go on', () => {
  expect(find(demoFamily, 'long-waits')?.facts).toEqual({
    waits: [
      { service: 'Nuorisopsykiatria', days: 126, goesOn: false },
      { service: 'Tukihenkilö', days: 31, goesOn: true },
    ],
  })
})

test('the limits are the unit’s own', () => {
  const strict = sentencesAboutPackage(demoFamily, { ...usualRules, longWaitOver: 200, quickWithin: 1 })
  expect(strict.map((s) => s.kind)).toEqual(['not-helping'])
})

test('nothing is said where the data cannot say it', () => {
  const quiet: PackageData = { ...demoFamily, signals: [], lanes: [{ ...demoFamily.lanes[0]!, benefits: [] }] }
  expect(sentencesAboutPackage(quiet)).toEqual([])
})
