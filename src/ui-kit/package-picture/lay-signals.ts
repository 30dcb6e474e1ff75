/** A signal: a ring around the meetings that raised it, an arrow to the service that was ordered, and days in words. */
import { daysBetween } from '#kit/day.ts'
import type { DrawnSignal } from './drawing.ts'
import { wrap, type Candidate, type Placer } from './labels.ts'
import type { PictureWords } from './picture-words.ts'
import type { PackageData, Signal } from './model.ts'
import type { TimeAxis } from './time-axis.ts'

const half = 11

/** Rings and arrows at once; the texts when called, after the values have theirs. */
export function laySignals(
  data: PackageData,
  axis: TimeAxis,
  yOf: ReadonlyMap<string, number>,
  places: Placer,
  words: PictureWords,
  stacked: boolean,
): (() => DrawnSignal)[] {
  return data.signals.flatMap((signal) => {
    const y = yOf.get(signal.laneId)
    const lane = data.lanes.find((l) => l.id === signal.laneId)
    if (y === undefined || !lane) return []
    const xs = lane.meetings.filter((m) => signal.meetingIds.includes(m.id)).map((m) => axis.x(m.day))
    if (xs.length === 0) xs.push(axis.x(signal.day))
    const ring = { x1: Math.min(...xs) - 10, x2: Math.max(...xs) + 10, y1: y - half, y2: y + half }
    places.block(ring)

    const target = data.lanes.find((l) => l.id === signal.ledToLaneId)
    const targetY = target && yOf.get(target.id)
    const from = ring.x2 - 10
    const arrow =
      target && targetY !== undefined && targetY !== y
        ? arrowTo({ x: from, y: targetY > y ? ring.y2 : ring.y1 }, { x: axis.x(target.orderedOn), y: targetY })
        : null
    if (arrow) {
      places.block({ x1: from - 3, x2: from + 3, y1: Math.min(y, arrow.y), y2: Math.max(y, arrow.y) })
      places.block({ x1: from, x2: arrow.x, y1: arrow.y - 6, y2: arrow.y + 6 })
    }
    return [() => withText(signal, data, { ring, from, y, arrow, stacked }, places, words)]
  })
}

type Arrow = { line: string; head: string; x: number; y: number }

function arrowTo(from: { x: number; y: number }, square: { x: number; y: number }): Arrow {
  const tip = square.x - 7
  const y = square.y
  // A service ordered before the signal is met from above, where no days lie between them.
  if (tip < from.x + 4) {
    const side = y > from.y ? -7 : 7
    const line = `M${from.x} ${from.y}C${from.x} ${(from.y + y) / 2} ${square.x} ${(from.y + y) / 2} ${square.x} ${y + side}`
    const head = `M${square.x - 5} ${y + side * 1.9}L${square.x} ${y + side}L${square.x + 5} ${y + side * 1.9}`
    return { line, head, x: square.x, y: y + side }
  }
  const line = `M${from.x} ${from.y}C${from.x} ${y > from.y ? y - 8 : y + 8} ${from.x + 2} ${y} ${tip} ${y}`
  return { line, head: `M${tip - 6} ${y - 5}L${tip} ${y}L${tip - 6} ${y + 5}`, x: tip, y }
}

function withText(
  signal: Signal,
  data: PackageData,
  at: { ring: DrawnSignal['enclosure']; from: number; y: number; arrow: Arrow | null; stacked: boolean },
  places: Placer,
  words: PictureWords,
): DrawnSignal {
  const { ring, from, y, arrow, stacked } = at
  const followed = followUp(signal, data, words)
  const blocks = (most: number, text: string) => {
    const first = most > 0 ? wrap(text, most) : [text]
    const second = followed === null ? [] : most > 0 ? wrap(followed, most) : [followed]
    return { lines: [...first, ...second], signalLines: first.length }
  }
  const full = words.signal(signal.day, signal.text)
  const short = words.signalShort(signal.day)
  const texts = [
    blocks(0, full),
    blocks(230, full),
    blocks(178, full),
    blocks(140, full),
    blocks(0, short),
    blocks(120, short),
    { lines: [short], signalLines: 1 },
  ]
  const right = Math.max(ring.x2, arrow?.x ?? 0) + 16
  type Spot = readonly [x: number, y: number, anchor: Candidate['anchor']]
  const over = (spots: (rise: number) => readonly Spot[]): Candidate[] =>
    texts.flatMap(({ lines }) => spots((lines.length - 1) * 8).map(([x, py, anchor]) => ({ lines, x, y: py, anchor })))
  // On a phone the view ends at today: the text goes towards it, under the middle line of its own lane.
  const towardsToday = stacked ? places.place(over((rise) => [[right, y + 30 - 2 * rise, 'start']])) : null
  const beside = (row: number, rise: number): readonly Spot[] => [
    [from - 12, row + 4 - rise, 'end'],
    [right + 4, row + 4 - rise, 'start'],
  ]
  const label =
    towardsToday ??
    places.must(
      over((rise) => [
        ...beside(arrow?.y ?? y, rise),
        ...beside(y, rise),
        [ring.x1, ring.y2 + 15, 'start'],
        [ring.x2, ring.y2 + 15, 'end'],
        [ring.x1, ring.y1 - 8 - 2 * rise, 'start'],
      ]),
    )
  const taken = texts.find((t) => t.lines === label.lines)
  return { enclosure: ring, arrow, label, signalLines: taken?.signalLines ?? 1 }
}

function followUp(signal: Signal, data: PackageData, words: PictureWords): string | null {
  const version = [...data.versions].sort((a, b) => (a.day < b.day ? -1 : 1)).find((v) => v.day >= signal.day)
  if (version) return words.answered(daysBetween(signal.day, version.day))
  return signal.answeredOn === null ? words.unanswered(daysBetween(signal.day, data.today)) : null
}
