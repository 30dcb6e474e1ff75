// The picture of the people around a family.
import { expect, test } from 'vitest'
import type { Closeness } from '#rooms/assessment/model.ts'
import { CENTRE, MARK, placePeople } from './ecomap-layout.ts'

const people = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `p${String(i).padStart(2, '0')}`,
    closeness: ((i % 3) + 1) as Closeness,
    effect: 'helps' as const,
  }))

test.each([1, 2, 5, 9, 14])('[S1-6] %d people: inside the picture, off the centre, no mark on another', (count) => {
  for (const frame of [
    { width: 640, height: 460 },
    { width: 350, height: 430 },
  ]) {
    const placed = placePeople(people(count), frame)
    expect(placed).toHaveLength(count)
    for (const [i, a] of placed.entries()) {
      expect(Math.abs(a.x)).toBeLessThan(frame.width / 2 - MARK)
      expect(Math.abs(a.y)).toBeLessThan(frame.height / 2 - MARK)
      expect(Math.hypot(a.x, a.y)).toBeGreaterThan(CENTRE + MARK)
      for (const b of placed.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(MARK * 2)
    }
  }
})

test('the closer, the nearer', () => {
  const [near, far] = [1, 3].map(
    (closeness) =>
      placePeople([{ id: 'a', closeness: closeness as Closeness, effect: 'helps' }], { width: 640, height: 460 })[0]!,
  )
  expect(Math.hypot(near!.x, near!.y)).toBeLessThan(Math.hypot(far!.x, far!.y))
})
