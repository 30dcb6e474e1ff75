// Names in the picture of the people around a family.
import { expect, test } from 'vitest'
import type { Closeness } from '#rooms/assessment/model.ts'
import { linesOf, placeLabels } from './ecomap-labels.ts'
import { frameOf, placePeople } from './ecomap-layout.ts'

const NAMES = [
  'Mummo Ritva',
  'Oskarin veli Kalle',
  'Naapuri Seija',
  'Jennin esihenkilö',
  'Koulun aikuinen Minna',
  'Kuurojen yhdistys',
  'Jennin äiti',
  'Jalkapallojoukkue',
  'Perhekumppani',
  'Koulupolun tuki',
  'Vertaisryhmä',
  'Nuorisopsykiatria',
  'Kotipalvelu',
  'Tukihenkilö',
]

test.each([
  [8, 'whole'],
  [8, 'half'],
  [11, 'whole'],
  [14, 'whole'],
  [14, 'half'],
] as const)('[S1-6] %d names in a %s picture: none on another, none on a mark, all inside', (count, size) => {
  const people = NAMES.slice(0, count).map((name, i) => ({
    id: `p${String(i).padStart(2, '0')}`,
    name,
    closeness: ((i % 3) + 1) as Closeness,
    effect: 'helps' as const,
  }))
  const frame = frameOf(count, size === 'half')
  const marks = placePeople(people, frame).map(({ person, x, y }) => ({ id: person.id, name: person.name, x, y }))
  const labels = placeLabels(marks, frame)
  expect(labels).toHaveLength(count)
  const meet = (a: { left: number; right: number; top: number; bottom: number }, b: typeof a) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  for (const [i, { box, id }] of labels.entries()) {
    expect(box.left).toBeGreaterThanOrEqual(-frame.width / 2)
    expect(box.right).toBeLessThanOrEqual(frame.width / 2)
    expect(box.top).toBeGreaterThanOrEqual(-frame.height / 2)
    expect(box.bottom).toBeLessThanOrEqual(frame.height / 2)
    for (const other of labels.slice(i + 1)) expect(meet(box, other.box), `${id} on ${other.id}`).toBe(false)
    for (const mark of marks)
      expect(meet(box, { left: mark.x - 10, right: mark.x + 10, top: mark.y - 10, bottom: mark.y + 10 })).toBe(false)
  }
})

test.each([
  ['Mummo Ritva', ['Mummo Ritva']],
  ['Koulun aikuinen Minna', ['Koulun aikuinen', 'Minna']],
  ['Jalkapallojoukkue', ['Jalkapallojoukkue']],
  ['Kehitysvammaisten tukiyhdistys ry', ['Kehitysvammaisten', 'tukiyhdistys ry']],
])('%s is written as %j', (name, lines) => {
  expect(linesOf(name)).toEqual(lines)
})

test.each([4, 5])('[S1-6] %d names keep off the lines, however close their bearers are', (count) => {
  for (let choice = 0; choice < 3 ** count; choice++) {
    const closeness = (i: number) => ((Math.floor(choice / 3 ** i) % 3) + 1) as Closeness
    const people = NAMES.slice(0, count).map((name, i) => ({
      id: `p${i}`,
      name,
      closeness: closeness(i),
      effect: 'helps' as const,
    }))
    const frame = frameOf(count, true)
    const placed = placePeople(people, frame)
    const labels = placeLabels(
      placed.map(({ person, x, y }) => ({ id: person.id, name: person.name, x, y })),
      frame,
    )
    for (const { box, id } of labels)
      for (const { from, to } of placed)
        for (const share of [0, 0.25, 0.5, 0.75, 1]) {
          const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share]
          const on = x > box.left && x < box.right && y > box.top && y < box.bottom
          expect(on, `a line on ${id} of ${choice}`).toBe(false)
        }
  }
})
