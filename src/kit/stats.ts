/** Small statistics, each the textbook form that R gives: empty input has no answer (`null`), never a zero. */

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : sum(values) / values.length

/** Type 7 of Hyndman and Fan (1996), the default of R: linear between the two nearest order statistics. `p` in 0-1. */
export function quantile(values: readonly number[], p: number): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * Math.min(1, Math.max(0, p))
  const low = Math.floor(at)
  const below = sorted[low]!
  return below + (at - low) * (sorted[Math.min(low + 1, sorted.length - 1)]! - below)
}

export const median = (values: readonly number[]): number | null => quantile(values, 0.5)

/** Sample standard deviation (divisor n - 1); none for fewer than two values. */
export function sampleSd(values: readonly number[]): number | null {
  if (values.length < 2) return null
  const centre = mean(values)!
  return Math.sqrt(sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1))
}

export type MeanInterval = { readonly mean: number; readonly low: number; readonly high: number; readonly n: number }

/**
 * Mean of paired differences with its two-sided t confidence interval (Student 1908; R: `t.test(end, start, paired = TRUE)`).
 * None for fewer than two pairs.
 */
export function pairedInterval(differences: readonly number[], level = 0.95): MeanInterval | null {
  const sd = sampleSd(differences)
  if (sd === null) return null
  const n = differences.length
  const centre = mean(differences)!
  const reach = tQuantile(1 - (1 - level) / 2, n - 1) * (sd / Math.sqrt(n))
  return { mean: centre, low: centre - reach, high: centre + reach, n }
}

// Lanczos approximation, g = 7, n = 9: about 15 digits for x > 0.5.
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

function lnGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x)
  const z = x - 1
  const series = LANCZOS.slice(1).reduce((total, c, i) => total + c / (z + i + 1), LANCZOS[0]!)
  const t = z + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(series)
}

/** Regularised incomplete beta function by its continued fraction (modified Lentz; NIST DLMF 8.17.22). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log(1 - x)) / a
  const guard = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value)
  let c = 1
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / guard(1 + even * d)
    c = guard(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / guard(1 + odd * d)
    c = guard(1 + odd / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return front * fraction
}

/** Probability that a t variable with `df` degrees of freedom is above `t`, for `t` >= 0. */
const upperTail = (t: number, df: number): number => incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2

/** The t distribution's quantile (R: `qt`), by bracketing and bisection on the upper tail. `p` strictly between 0 and 1. */
export function tQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1 && df > 0)) return Number.NaN
  if (p < 0.5) return -tQuantile(1 - p, df)
  const tail = 1 - p
  let low = 0
  let high = 1
  while (upperTail(high, df) > tail && high < 1e300) {
    low = high
    high *= 2
  }
  for (let i = 0; i < 200 && high - low > 1e-15 * high; i++) {
    const middle = (low + high) / 2
    if (upperTail(middle, df) > tail) low = middle
    else high = middle
  }
  return (low + high) / 2
}
