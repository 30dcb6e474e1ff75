/** Where the names stand in the picture of the people around a family: on two lines at most, beside no other name and on no mark. Pure. */
import { CENTRE, type Frame, MARK } from './ecomap-layout.ts'

export type Labelled = { readonly id: string; readonly name: string; readonly x: number; readonly y: number }

export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

export type PlacedLabel = {
  readonly id: string
  readonly lines: readonly string[]
  /** Middle of the lines, from the mark's own place. */
  readonly dx: number
  /** Base of the first line, from the mark's own place. */
  readonly dy: number
  readonly box: Box
}

/** A generous width of one letter at 14 px. */
const LETTER = 7.4
export const LINE = 16
const LONGEST = 15
const GAP = 4
const TIE = 4
/** How much worse a name or a mark under a name is than a line. */
const WORSE = 10

/** Two lines at most; the second is cut where it would be longer than a line and a half. */
export function linesOf(name: string): string[] {
  const words = name.split(/\s+/).filter(Boolean)
  const first: string[] = []
  while (words.length > 0 && (first.length === 0 || [...first, words[0]].join(' ').length <= LONGEST))
    first.push(words.shift()!)
  const rest = words.join(' ')
  const cut = (text: string) => (text.length > LONGEST + 5 ? `${text.slice(0, LONGEST + 4)}…` : text)
  return rest === '' ? [cut(first.join(' '))] : [cut(first.join(' ')), cut(rest)]
}

const meets = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

const covered = (box: Box, boxes: readonly Box[]): number => boxes.reduce((sum, each) => sum + meets(box, each), 0)

const around = (x: number, y: number, r: number): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r })

/** The line from the family to a mark as small boxes along it: a name on it is read worse, but a name on a name not at all. */
const alongTie = ({ x, y }: Labelled): Box[] => {
  const long = Math.hypot(x, y)
  const steps = Math.floor((long - CENTRE - MARK) / (2 * TIE))
  return Array.from({ length: Math.max(0, steps) }, (_, i) => {
    const at = (CENTRE + (2 * i + 1) * TIE) / long
    return around(x * at, y * at, TIE)
  })
}

/** Of each mark the places for its name are tried in turn, the outer side first; the first that meets nothing is taken, else the one that meets least. */
export function placeLabels(marks: readonly Labelled[], { width, height }: Frame): PlacedLabel[] {
  const taken: Box[] = [around(0, 0, CENTRE), ...marks.map(({ x, y }) => around(x, y, MARK + 1))]
  const ties = marks.flatMap(alongTie)
  const placed: PlacedLabel[] = []
  // Those with the least room about them first: near the middle and at the sides.
  const order = marks.toSorted((a, b) => Math.abs(a.y) - Math.abs(b.y) || (a.id < b.id ? -1 : 1))
  for (const mark of order) {
    const lines = linesOf(mark.name)
    const wide = Math.max(...lines.map((line) => line.length)) * LETTER
    const high = lines.length * LINE
    const outer = mark.y < 0 ? -1 : 1
    const side = mark.x < 0 ? -1 : 1
    const vertical = (way: number, more: number): readonly [number, number] => [
      0,
      way < 0 ? -(MARK + GAP + high + more) : MARK + GAP + more,
    ]
    const beside = (way: number, up: number): readonly [number, number] => [
      way * (MARK + GAP + wide / 2),
      -high / 2 + up,
    ]
    const tries = [
      vertical(outer, 0),
      vertical(-outer, 0),
      beside(side, 0),
      beside(-side, 0),
      ...[-1, 1].map((up) => beside(side, up * LINE)),
      vertical(outer, LINE),
      vertical(-outer, LINE),
      ...[-1, 1].map((up) => beside(-side, up * LINE)),
      vertical(outer, 2 * LINE),
    ]
    const boxed = tries.map(([dx, top]) => {
      // Inside the picture, whatever else.
      const least = -width / 2 + 2 + wide / 2
      const most = width / 2 - 2 - wide / 2
      const middle = Math.min(Math.max(mark.x + dx, least), most)
      const up = Math.min(Math.max(mark.y + top, -height / 2 + 1), height / 2 - high - 1)
      const box: Box = { left: middle - wide / 2, right: middle + wide / 2, top: up, bottom: up + high }
      return {
        dx: middle - mark.x,
        dy: up - mark.y + LINE - 4,
        box,
        cost: covered(box, taken) * WORSE + covered(box, ties),
      }
    })
    const best = boxed.find(({ cost }) => cost === 0) ?? boxed.toSorted((a, b) => a.cost - b.cost)[0]!
    taken.push(best.box)
    placed.push({ id: mark.id, lines, dx: best.dx, dy: best.dy, box: best.box })
  }
  return placed
}
