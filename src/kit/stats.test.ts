// Statistics against values printed by R (4.x: mean, quantile type 7, sd, qt, t.test on its own data sets).
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mean, median, pairedInterval, quantile, sampleSd, tQuantile } from '#kit/stats.ts'

// R data set `sleep` (Student 1908): extra hours of sleep, the same ten people on two drugs.
const DRUG_1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]
const DRUG_2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]

test('nothing has no mean, median or spread', () => {
  expect([mean([]), median([]), quantile([], 0.9), sampleSd([]), sampleSd([4])]).toEqual([null, null, null, null, null])
})

test('means, medians and standard deviations of R data set sleep', () => {
  expect(mean(DRUG_1)).toBeCloseTo(0.75, 12)
  expect(mean(DRUG_2)).toBeCloseTo(2.33, 12)
  expect(median(DRUG_1)).toBeCloseTo(0.35, 12)
  expect(sampleSd(DRUG_1)).toBeCloseTo(1.78901, 5)
  expect(sampleSd(DRUG_2)).toBeCloseTo(2.002249, 6)
})

test.each([
  [[1, 2, 3, 4], 0.25, 1.75],
  [[1, 2, 3, 4], 0.9, 3.7],
  [[4, 1, 3, 2], 0, 1],
  [[4, 1, 3, 2], 1, 4],
  [[10], 0.9, 10],
  [[8, 9, 10, 30], 0.5, 9.5],
])('type 7 quantile of %j at %d is %d', (values, p, expected) => expect(quantile(values, p)).toBeCloseTo(expected, 12))

test('a quantile lies within the values and rises with p', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 })
  fc.assert(
    fc.property(
      values,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (v, a, b) => {
        const [low, high] = [quantile(v, Math.min(a, b))!, quantile(v, Math.max(a, b))!]
        expect(low).toBeLessThanOrEqual(high + 1e-9)
        expect(low).toBeGreaterThanOrEqual(Math.min(...v))
        expect(high).toBeLessThanOrEqual(Math.max(...v))
      },
    ),
  )
})

describe('t', () => {
  test.each([
    [0.975, 7, 2.3646242515927844], // R: qt(.975, 7)
    [0.975, 1, Math.tan(Math.PI * 0.475)], // Cauchy, closed form
    [0.995, 2, (2 * 0.995 - 1) / Math.sqrt(2 * 0.995 * 0.005)], // closed form for 2 df
    [0.9, 2, 0.8 / Math.sqrt(2 * 0.9 * 0.1)],
    [0.5, 5, 0],
  ])('quantile at %d with %i df', (p, df, expected) => {
    expect(Math.abs(tQuantile(p, df) - expected)).toBeLessThan(1e-12 * Math.max(1, expected))
    expect(tQuantile(1 - p, df)).toBeCloseTo(-expected, 10)
  })

  test('nears the normal quantile as degrees of freedom grow', () => {
    expect(tQuantile(0.975, 1e6)).toBeCloseTo(1.959963984540054, 5)
    expect(tQuantile(0.975, 0)).toBeNaN()
  })

  test('paired interval of R data set sleep: t.test(1, 2, paired = TRUE)', () => {
    const result = pairedInterval(DRUG_1.map((value, i) => value - DRUG_2[i]!))!
    expect(result.n).toBe(10)
    expect(result.mean).toBeCloseTo(-1.58, 12)
    expect(result.low).toBeCloseTo(-2.4598858, 7)
    expect(result.high).toBeCloseTo(-0.7001142, 7)
  })

  test('one pair says nothing about spread', () => expect(pairedInterval([1])).toBeNull())
})
