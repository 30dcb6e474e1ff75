/** Where a text goes so that it covers nothing: candidates in order of liking, the first free one is taken. */

export type Box = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
export type Anchor = 'start' | 'middle' | 'end'

/** Texts of one label; `y` is the baseline of the first line. */
export type Label = {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly anchor: Anchor
  readonly box: Box
}
export type Candidate = {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly anchor: Anchor
}

export const lineHeight = 16
const fontSize = 13

const narrow = /[ilj.,:;'!|()t ]/
const wide = /[mwMWÅÄÖ%→–]/

/** Width of a text in the picture's type: an estimate on the generous side, so that layout needs no browser. */
export function textWidth(text: string): number {
  let em = 0
  for (const sign of text) em += narrow.test(sign) ? 0.32 : wide.test(sign) ? 0.84 : 0.57
  return em * fontSize
}

export function boxOf({ lines, x, y, anchor }: Candidate): Box {
  const width = Math.max(...lines.map(textWidth))
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { x1: left - 2, y1: y - 11, x2: left + width + 2, y2: y + 4 + (lines.length - 1) * lineHeight }
}

/** Breaks at spaces so that no line is wider than `most`, where words allow it. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`) <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

export const overlap = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2

export type Placer = {
  /** Nothing is written over it. */
  block(box: Box): void
  /** Written over only when there is no free place: a thin line. */
  avoid(box: Box): void
  /** The first candidate that covers nothing, then the first that only crosses lines; null when every one would cover. */
  place(candidates: readonly Candidate[]): Label | null
  /** As `place`, but a label that must be seen takes the last candidate rather than none. */
  must(candidates: readonly Candidate[]): Label
}

export function placer(frame: Box): Placer {
  const hard: Box[] = []
  const soft: Box[] = []
  const inside = (b: Box) => b.x1 >= frame.x1 && b.x2 <= frame.x2 && b.y1 >= frame.y1 && b.y2 <= frame.y2
  const take = (candidate: Candidate, box: Box): Label => {
    hard.push(box)
    return { ...candidate, box }
  }
  const place = (candidates: readonly Candidate[]): Label | null => {
    let crossing: { candidate: Candidate; box: Box; lines: number } | null = null
    for (const candidate of candidates) {
      const box = boxOf(candidate)
      if (!inside(box) || hard.some((h) => overlap(h, box))) continue
      const lines = soft.filter((s) => overlap(s, box)).length
      if (lines === 0) return take(candidate, box)
      if (!crossing || lines < crossing.lines) crossing = { candidate, box, lines }
    }
    return crossing && take(crossing.candidate, crossing.box)
  }
  return {
    block: (box) => void hard.push(box),
    avoid: (box) => void soft.push(box),
    place,
    must: (candidates) => {
      const last = candidates.at(-1)!
      return place(candidates) ?? take(last, boxOf(last))
    },
  }
}
