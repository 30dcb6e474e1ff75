/** Which meeting a finger or a pointer means: the nearest in its lane, if near enough. */
import type { Drawing } from './drawing.ts'
import type { Selection } from './selection.ts'

const reach = 16

export function nearestMark(drawing: Drawing, x: number, y: number): Selection | null {
  const lane = drawing.lanes.find((l) => Math.abs(y - l.y) <= reach + 4)
  if (!lane) return null
  let best: { id: string; far: number } | null = null
  for (const mark of lane.marks) {
    const far = Math.abs(mark.x - x)
    if (far <= reach && (!best || far < best.far)) best = { id: mark.id, far }
  }
  return best && { laneId: lane.id, meetingId: best.id }
}
