// Seeded numbers: the published test vectors, and streams that do not disturb each other.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { philox2x32, seeded } from '#kit/random.ts'
import { mean, sampleSd } from '#kit/stats.ts'

// Known answers of the Random123 library (kat_vectors, philox2x32 10).
test.each([
  [[0, 0], 0, [0xff1dae59, 0x6cd10df2]],
  [[0xffffffff, 0xffffffff], 0xffffffff, [0x2c3f628b, 0xab4fd7ad]],
  [[0x243f6a88, 0x85a308d3], 0x13198a2e, [0xdd7ce038, 0xf62a4c12]],
] as [[number, number], number, [number, number]][])('philox2x32-10 of %j', (counter, key, expected) => {
  expect(philox2x32(counter, key)).toEqual(expected)
})

describe('a stream', () => {
  test('is the same for the same seed and another for another', () => {
    const draw = (seed: string | number): number[] => {
      const random = seeded(seed)
      return Array.from({ length: 20 }, () => random.next())
    }
    expect(draw('demo')).toEqual(draw('demo'))
    expect(draw(7)).toEqual(draw('7'))
    expect(draw('demo')).not.toEqual(draw('demp'))
  })

  test('forks by label, whatever was drawn before', () => {
    const a = seeded('demo')
    const b = seeded('demo')
    for (let i = 0; i < 5; i++) b.next()
    expect(a.fork('family 12').next()).toBe(b.fork('family 12').next())
    const firsts = Array.from({ length: 2000 }, (_, i) => a.fork(i).next())
    expect(new Set(firsts).size).toBe(2000)
    expect(a.fork(1).fork(2).next()).not.toBe(a.fork(2).fork(1).next())
  })

  test('keeps within bounds and reaches both ends', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -9, max: 9 }), fc.nat(5), (seed, low, width) => {
        const random = seeded(seed)
        const seen = new Set(Array.from({ length: 300 }, () => random.int(low, low + width)))
        expect([Math.min(...seen), Math.max(...seen), seen.size]).toEqual([low, low + width, width + 1])
      }),
      { numRuns: 30 },
    )
  })

  test('has the asked mean and spread', () => {
    const random = seeded('spread')
    const normal = Array.from({ length: 20_000 }, () => random.normal(10, 3))
    expect(mean(normal)!).toBeCloseTo(10, 0)
    expect(Math.abs(sampleSd(normal)! - 3)).toBeLessThan(0.06)
    const even = Array.from({ length: 20_000 }, () => random.next())
    expect(Math.abs(mean(even)! - 0.5)).toBeLessThan(0.01)
  })

  test('weighs, shuffles and fills bytes', () => {
    const random = seeded('weights')
    const drawn = Array.from({ length: 10_000 }, () =>
      random.weighted([
        ['a', 3],
        ['b', 1],
        ['c', 0],
      ] as const),
    )
    expect(drawn.includes('c')).toBe(false)
    expect(Math.abs(drawn.filter((each) => each === 'a').length / 10_000 - 0.75)).toBeLessThan(0.02)
    const items = [1, 2, 3, 4, 5, 6, 7, 8]
    expect(random.shuffle(items).sort()).toEqual(items)
    expect(items).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(random.bytes(13)).toHaveLength(13)
    expect(new Set(random.bytes(4000)).size).toBe(256)
    expect(() => random.pick([])).toThrow(RangeError)
    expect(() => random.weighted([['a', 0]])).toThrow(RangeError)
  })
})
