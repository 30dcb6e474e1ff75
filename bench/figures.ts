// What a benchmark says: one figure with what it is held against, as a table for people and as lines for machines.

export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What it is held against, in words. */
  readonly against: string
  /** Ours through theirs; null where there is nothing to divide by. */
  readonly ratio: number | null
  /** The goal in words, for example `<= 200 ms` or `<= 1.5x`. */
  readonly goal: string
  /** Null where the thing measured against did not run, or there is no goal. */
  readonly met: boolean | null
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? Number.NaN
  const high = sorted[Math.ceil(at)] ?? Number.NaN
  return low + (high - low) * (at - Math.floor(at))
}

const short = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2)

export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map((f) => [
    f.name,
    `${short(f.value)} ${f.unit}`,
    f.ratio === null ? '' : `${short(f.ratio)}x`,
    f.against,
    f.goal,
    f.met === null ? '' : f.met ? 'met' : 'MISSED',
  ])
  const head = ['figure', 'value', 'ratio', 'against', 'goal', '']
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)))
  return [head, widths.map((width) => '-'.repeat(width)), ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
