/**
 * Random numbers that are the same for the same seed, for demo data and tests; never for secrets.
 * Philox2x32-10 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011): the nth number is a function of
 * key and counter alone, so a stream named by a label does not move when another stream draws more.
 */

export type Random = {
  /** In [0, 1), 53 bits. */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** Picks by weight; weights need not add up to one. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item
  /** Normal with the given mean and standard deviation (Box-Muller). */
  normal(mean: number, sd: number): number
  bytes(count: number): Uint8Array
  shuffle<Item>(items: readonly Item[]): Item[]
  /** A stream of its own, the same for the same label however much was drawn here. */
  fork(label: string | number): Random
}

/** Both halves of the product of two 32-bit numbers. */
function multiply(a: number, b: number): [high: number, low: number] {
  const [aHigh, aLow, bHigh, bLow] = [a >>> 16, a & 0xffff, b >>> 16, b & 0xffff]
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16)
  const carry = aLow * bHigh + (middle & 0xffff)
  return [(aHigh * bHigh + Math.floor(middle / 65_536) + Math.floor(carry / 65_536)) >>> 0, Math.imul(a, b) >>> 0]
}

/** One block: two 32-bit words from a two-word counter and a one-word key. */
export function philox2x32(counter: readonly [number, number], key: number): [number, number] {
  let [left, right] = counter
  let k = key
  for (let round = 0; round < 10; round++) {
    const [high, low] = multiply(0xd256d193, left)
    left = (high ^ k ^ right) >>> 0
    right = low
    k = (k + 0x9e3779b9) >>> 0
  }
  return [left, right]
}

/** FNV-1a over UTF-16 units, started from `basis`. */
function hash(text: string, basis: number): number {
  let h = basis
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ (text.charCodeAt(i) & 0xff), 0x01000193)
    h = Math.imul(h ^ (text.charCodeAt(i) >>> 8), 0x01000193)
  }
  return h >>> 0
}

function stream(key: number, lane: number): Random {
  let drawn = 0
  const block = (): [number, number] => philox2x32([drawn++, lane], key)
  const next = (): number => {
    const [high, low] = block()
    return ((high >>> 5) * 67_108_864 + (low >>> 6)) / 9_007_199_254_740_992
  }
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick(items) {
      if (items.length === 0) throw new RangeError('nothing to pick from')
      return items[int(0, items.length - 1)]!
    },
    weighted(items) {
      const total = items.reduce((sum, [, weight]) => sum + weight, 0)
      if (!(total > 0)) throw new RangeError('nothing to pick from')
      let at = next() * total
      for (const [item, weight] of items) {
        at -= weight
        if (at < 0) return item
      }
      return items.findLast(([, weight]) => weight > 0)![0]
    },
    normal: (mean, sd) => mean + sd * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    bytes(count) {
      const bytes = new Uint8Array(count)
      for (let i = 0, words: number[] = []; i < count; i++) {
        if (i % 8 === 0) words = block()
        bytes[i] = (words[(i >> 2) % 2]! >>> ((i % 4) * 8)) & 0xff
      }
      return bytes
    },
    shuffle(items) {
      const mixed = [...items]
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = int(0, i)
        ;[mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!]
      }
      return mixed
    },
    fork(label) {
      const [newKey, newLane] = philox2x32([hash(String(label), 0x811c9dc5), lane], key)
      return stream(newKey, (newLane ^ hash(String(label), 0x050c5d1f)) >>> 0)
    },
  }
}

export const seeded = (seed: string | number): Random =>
  stream(hash(String(seed), 0x811c9dc5), hash(String(seed), 0x050c5d1f))
