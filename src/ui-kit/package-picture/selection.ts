/** Which meeting is chosen, and where the arrow keys lead from it. */
import { daysBetween, type Day } from '#kit/day.ts'
import type { Lane, Meeting, PackageData } from './model.ts'

export type Selection = { readonly laneId: string; readonly meetingId: string }

export function selected(data: PackageData, selection: Selection | null): { lane: Lane; meeting: Meeting } | null {
  const lane = data.lanes.find((l) => l.id === selection?.laneId)
  const meeting = lane?.meetings.find((m) => m.id === selection?.meetingId)
  return lane && meeting ? { lane, meeting } : null
}

const inOrder = (lane: Lane): readonly Meeting[] => lane.meetings.toSorted((a, b) => (a.day < b.day ? -1 : 1))

const nearest = (lane: Lane, day: Day): Meeting | undefined =>
  inOrder(lane)
    .map((meeting) => ({ meeting, far: Math.abs(daysBetween(meeting.day, day)) }))
    .toSorted((a, b) => a.far - b.far)[0]?.meeting

/** The last meeting that has had its day, of the service that a signal is about or of the first that has any. */
export function firstSelection(data: PackageData): Selection | null {
  const lanes = data.lanes.filter((l) => l.meetings.length > 0)
  const lane = lanes.find((l) => data.signals.some((s) => s.laneId === l.id)) ?? lanes[0]
  if (!lane) return null
  const meetings = inOrder(lane)
  const meeting = meetings.findLast((m) => m.state !== 'agreed') ?? meetings[0]!
  return { laneId: lane.id, meetingId: meeting.id }
}

/** One meeting on or back in the same lane; the ends stop. */
export function stepMeeting(data: PackageData, from: Selection, by: 1 | -1): Selection {
  const lane = data.lanes.find((l) => l.id === from.laneId)
  if (!lane) return from
  const meetings = inOrder(lane)
  const next = meetings[meetings.findIndex((m) => m.id === from.meetingId) + by]
  return next ? { laneId: lane.id, meetingId: next.id } : from
}

/** The next lane with meetings, at the meeting nearest in time. */
export function stepLane(data: PackageData, from: Selection, by: 1 | -1): Selection {
  const now = selected(data, from)
  if (!now) return from
  for (let i = data.lanes.indexOf(now.lane) + by; ; i += by) {
    const lane = data.lanes[i]
    if (!lane) return from
    const meeting = nearest(lane, now.meeting.day)
    if (meeting) return { laneId: lane.id, meetingId: meeting.id }
  }
}
