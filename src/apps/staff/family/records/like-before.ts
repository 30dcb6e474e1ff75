/** The next meeting like the one that did not come about, but for what is done otherwise. Pure. */
import type { Suggested } from '#rooms/engagement/rules/otherwise.ts'
import type { Meeting } from '#rooms/engagement/ui/family-data.ts'

const NONE = 'none'

export function likeBefore(meeting: Meeting, way: Suggested, me: string | null) {
  const place = way.kind === 'remote' ? 'remote' : way.kind === 'other_place' ? way.place : meeting.place?.kind
  const workers = meeting.workerId === null ? (me === null ? [] : [me]) : [meeting.workerId]
  return {
    minutes: meeting.minutes,
    personIds: meeting.persons.map(({ personId }) => personId),
    // with another one: who came before is left to be chosen anew
    workerIds: way.kind === 'other_worker' ? [] : workers,
    kind: meeting.kind,
    courseId: meeting.courseId ?? NONE,
    place: place ?? (NONE as typeof NONE),
    // a place in words goes with the place it was said of
    placeText: place !== undefined && place === meeting.place?.kind ? meeting.place.text : '',
    ...(way.kind === 'other_time' ? { time: way.time } : {}),
    ...(way.kind === 'interpreter' ? { interpreter: 'needed' as const } : {}),
  }
}
