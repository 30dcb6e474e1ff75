/** One lane: ordered square, queue, ribbon, pauses, marks and end; then its texts, where they cover nothing. */
import { daysBetween, type Day } from '#kit/day.ts'
import type { DrawnLane } from './drawing.ts'
import { textWidth, wrap, type Candidate, type Label, type Placer } from './labels.ts'
import type { PictureWords } from './picture-words.ts'
import type { Lane } from './model.ts'
import { pausesOf, ribbonShape, runsOf, thicknessOn } from './ribbon.ts'
import type { TimeAxis } from './time-axis.ts'

export type LaneGeometry = { top: number; height: number; middle: number; nameBand: number; markRadius: number }

export const laneGeometry = (stacked: boolean, pxPerDay: number): LaneGeometry => ({
  top: 94,
  height: stacked ? 100 : 78,
  middle: stacked ? 64 : 36,
  nameBand: stacked ? 29 : 0,
  markRadius: Math.min(5.2, Math.max(3.2, pxPerDay * 2.05)),
})

type Body = Omit<DrawnLane, 'benefits'>

/** Shapes first: they are what texts must keep clear of. */
export function layLane(
  lane: Lane,
  top: number,
  geometry: LaneGeometry,
  today: Day,
  axis: TimeAxis,
  places: Placer,
): Body {
  const y = top + geometry.middle
  const r = geometry.markRadius
  const orderedX = axis.x(lane.orderedOn)
  const queueEnd = lane.startedOn ?? lane.endedOn ?? today
  const queue = queueEnd > lane.orderedOn ? { x1: orderedX, x2: axis.x(queueEnd), label: null } : null
  const shapes = runsOf(lane, today).map((run) => ribbonShape(run, lane, y, axis))
  const pauses = pausesOf(lane, today).map((p) => ({ x1: axis.x(p.start), x2: axis.x(p.end), label: null }))
  const marks = lane.meetings.map((m) => ({ id: m.id, x: axis.x(m.day), state: m.state }))
  const expectedX = !lane.startedOn && lane.expectedOn ? axis.x(lane.expectedOn) : null
  const endHalf = lane.endedOn ? thicknessOn(lane.benefits, lane.endedOn) / 2 + 4 : 0

  places.block({ x1: orderedX - 5, x2: orderedX + 5, y1: y - 5, y2: y + 5 })
  if (queue) places.block({ x1: queue.x1, x2: queue.x2, y1: y - 2, y2: y + 2 })
  for (const s of shapes) for (const box of s.boxes) places.block(box)
  for (const p of pauses) places.block({ x1: p.x1, x2: p.x2, y1: y - 5, y2: y + 5 })
  for (const x of [...marks.map((m) => m.x), ...(expectedX === null ? [] : [expectedX])])
    places.block({ x1: x - r, x2: x + r, y1: y - r, y2: y + r })
  const end = lane.endedOn ? { x: axis.x(lane.endedOn), half: endHalf, label: null } : null
  if (end) places.block({ x1: end.x - 2, x2: end.x + 2, y1: y - end.half, y2: y + end.half })

  return {
    id: lane.id,
    name: lane.name,
    provider: lane.provider,
    sector: lane.sector,
    levelText: lane.levelText,
    top,
    height: geometry.height,
    y,
    orderedX,
    queue,
    expectedX,
    ribbons: shapes.map((s) => s.path),
    pauses,
    end,
    marks,
  }
}

/** Values at once, since they must be seen; the other texts when called, after the signals have theirs. */
export function layLaneTexts(
  lane: Lane,
  body: Body,
  today: Day,
  axis: TimeAxis,
  places: Placer,
  words: PictureWords,
): () => DrawnLane {
  const { y } = body
  const benefits = lane.benefits.map((b) => {
    const half = thicknessOn(lane.benefits, b.day) / 2
    const x = axis.x(b.day)
    const lines = [String(b.value)]
    const at = (dx: number, py: number): Candidate => ({ lines, x: x + dx, y: py, anchor: 'middle' })
    const above = y - half - 4
    const below = y + half + 14
    return places.must([
      ...[0, -7, 7, -11, 11].map((dx) => at(dx, above)),
      ...[0, -7, 7].map((dx) => at(dx, above - 6)),
      ...[0, -7, 7, -11, 11].map((dx) => at(dx, below)),
      ...[-16, 16].map((dx) => at(dx, above)),
      at(0, above),
    ])
  })
  return () => ({
    ...body,
    benefits,
    queue: body.queue && { ...body.queue, label: queueLabel(lane, body, today, places, words) },
    pauses: body.pauses.map((p) => ({ ...p, label: pauseLabel(p, y, places, words) })),
    end: body.end && lane.endedOn ? { ...body.end, label: endLabel(lane, lane.endedOn, body, places, words) } : null,
  })
}

function queueLabel(lane: Lane, body: Body, today: Day, places: Placer, words: PictureWords): Label | null {
  const { queue, y } = body
  if (!queue) return null
  const days = daysBetween(lane.orderedOn, lane.startedOn ?? lane.endedOn ?? today)
  const waits = !lane.startedOn && !lane.endedOn
  const full = waits && lane.expectedOn ? words.queuedUntil(days, lane.expectedOn) : words.queued(days)
  const over = (text: string): Candidate[] => [
    { lines: [text], x: queue.x1 + 10, y: y - 9, anchor: 'start' },
    { lines: [text], x: (queue.x1 + queue.x2) / 2, y: y - 9, anchor: 'middle' },
    { lines: [text], x: queue.x1 + 10, y: y + 18, anchor: 'start' },
    { lines: [text], x: queue.x2 - 4, y: y - 9, anchor: 'end' },
  ]
  const beside = (text: string): Candidate[] => [{ lines: [text], x: queue.x1 - 11, y: y + 4, anchor: 'end' }]
  // A short wait that is over is told by its length alone; the table has its days.
  const inside = (c: Candidate[], text: string) => (waits || queue.x2 - queue.x1 > text.length * 6 ? c : [])
  const queued = words.queued(days)
  const halves = wrap(queued, textWidth(queued) * 0.66)
  const twoLines: Candidate[] =
    waits && halves.length === 2
      ? [
          { lines: halves, x: queue.x2 - 4, y: y - 23, anchor: 'end' },
          { lines: halves, x: queue.x1 + 10, y: y - 23, anchor: 'start' },
        ]
      : []
  return places.place([
    ...(waits ? beside(full) : []),
    ...inside(over(full), full),
    ...(waits ? beside(queued) : []),
    ...inside(over(queued), queued),
    ...twoLines,
    ...(waits ? beside(words.queuedShort(days)) : []),
    ...inside(over(words.queuedShort(days)), words.queuedShort(days)),
  ])
}

function pauseLabel(p: { x1: number; x2: number }, y: number, places: Placer, words: PictureWords): Label | null {
  if (p.x2 - p.x1 < 40) return null
  return places.place(
    [0.5, 0.35, 0.65, 0.22, 0.78].map((share) => ({
      lines: [words.pause],
      x: p.x1 + (p.x2 - p.x1) * share,
      y: y - 10,
      anchor: 'middle' as const,
    })),
  )
}

function endLabel(lane: Lane, day: Day, body: Body, places: Placer, words: PictureWords): Label | null {
  const { end, y } = body
  if (!end) return null
  const full = words.ended(lane.endReason, day)
  const dated = words.ended(null, day)
  const blocks = [[full], wrap(full, 150), wrap(full, 120), wrap(full, 84), [dated]].filter((b) => b.length <= 3)
  const rise = (lines: readonly string[]) => (lines.length - 1) * 8
  return places.place([
    ...blocks.map((lines) => ({ lines, x: end.x + 9, y: y + 4 - rise(lines), anchor: 'start' as const })),
    { lines: [full], x: end.x + 9, y: y - 6, anchor: 'start' },
    { lines: [full], x: end.x + 9, y: y - 20, anchor: 'start' },
    { lines: wrap(full, 150), x: end.x + 9, y: y - 26, anchor: 'start' },
    { lines: [full], x: end.x, y: y + end.half + 12, anchor: 'end' },
    { lines: [dated], x: end.x, y: y + end.half + 12, anchor: 'end' },
    { lines: [words.endedShort], x: end.x + 9, y: y + 4, anchor: 'start' },
    { lines: [words.endedShort], x: end.x, y: y + end.half + 12, anchor: 'end' },
  ])
}
