/** Small-number suppression: a figure about few people is not shown to those who may see only figures. */

/** Fewest people a published count may stand for. */
export const SMALLEST_SHOWN = 5

export type ShownCount = { readonly shown: true; readonly count: number } | { readonly shown: false }

/** Zero tells of nobody and is shown; 1 to `smallest - 1` are hidden. */
export const isTooFew = (count: number, smallest = SMALLEST_SHOWN): boolean => count > 0 && count < smallest

export const showCount = (count: number, smallest = SMALLEST_SHOWN): ShownCount =>
  isTooFew(count, smallest) ? { shown: false } : { shown: true, count }

/**
 * Primary suppression of the counts of one list. If their total is known to the reader, a single hidden count could be
 * worked out by subtraction; then (`totalIsKnown`) the smallest shown count above zero is hidden with it.
 */
export function suppressSmall(
  counts: readonly number[],
  { smallest = SMALLEST_SHOWN, totalIsKnown = true }: { smallest?: number; totalIsKnown?: boolean } = {},
): ShownCount[] {
  const hidden = new Set(counts.flatMap((count, at) => (isTooFew(count, smallest) ? [at] : [])))
  const inHiding = [...hidden].reduce((total, at) => total + counts[at]!, 0)
  if (totalIsKnown && hidden.size > 0 && (hidden.size === 1 || inHiding < smallest)) {
    const next = counts
      .map((count, at) => ({ count, at }))
      .filter(({ count, at }) => count > 0 && !hidden.has(at))
      .sort((a, b) => a.count - b.count || a.at - b.at)[0]
    if (next) hidden.add(next.at)
  }
  return counts.map((count, at) => (hidden.has(at) ? { shown: false } : { shown: true, count }))
}
