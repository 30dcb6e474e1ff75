/** What could be done otherwise when a meeting did not come about or a service was dropped: plain rules, a few suggestions, the worker decides. Pure. */
import { epochOf, instantOf, timeInFinland, type Instant } from '#kit/day.ts'
import type { CourseEndReason } from '#rooms/plans/model.ts'
import type { InterpreterState, MeetingState, NotHeldReason, Otherwise, PlaceKind } from '../model.ts'

export type Suggested =
  | { readonly kind: 'other_time'; readonly time: string }
  | { readonly kind: 'other_place'; readonly place: PlaceKind }
  | { readonly kind: Exclude<Otherwise, 'other_time' | 'other_place'> }

/** Which ways a reason speaks for, the likeliest first. */
const BY_REASON = {
  family_ill: ['remote', 'other_time'],
  family_no_show: ['other_place', 'remote', 'other_time'],
  time_did_not_fit: ['other_time', 'remote'],
  family_declined: ['other_worker', 'other_place', 'remote'],
  worker_absent: ['other_worker', 'other_time'],
  other: ['other_time', 'other_place'],
} as const satisfies Record<NotHeldReason, readonly Otherwise[]>

/** Nearer to where the family lives, and away from home where home was tried. */
const OTHER_PLACE = {
  office: 'home',
  school: 'home',
  remote: 'home',
  outdoors: 'home',
  home: 'outdoors',
} as const satisfies Record<PlaceKind, PlaceKind>

const MORNING = '9.00'
const AFTERNOON = '13.00'
const MOST = 3
/** What lies further back is no longer news. */
const DAYS_LOOKED_BACK = 60

type NotHeld = {
  readonly state: MeetingState
  readonly reason: NotHeldReason | null
  readonly startsAt: Instant
  /** Null where none was agreed, or none is in reach. */
  readonly place: PlaceKind | null
  readonly interpreter: InterpreterState | null
}

export function suggestOtherwise(meeting: NotHeld, interpreterNeeded: boolean): Suggested[] {
  const { state, reason, place, interpreter, startsAt } = meeting
  if ((state !== 'missed' && state !== 'cancelled') || reason === null) return []
  const wasMorning = timeInFinland(startsAt) < '12:00'
  const found: Suggested[] = BY_REASON[reason].flatMap((kind): Suggested[] => {
    if (kind === 'other_time') return [{ kind, time: wasMorning ? AFTERNOON : MORNING }]
    if (kind === 'other_place') return [{ kind, place: OTHER_PLACE[place ?? 'office'] }]
    return kind === 'remote' && place === 'remote' ? [] : [{ kind }]
  })
  // Without a common language every other change is guessing.
  const withoutWords = interpreterNeeded && interpreter !== 'confirmed'
  return [...(withoutWords ? [{ kind: 'interpreter' } as const] : []), ...found].slice(0, MOST)
}

type Followed = NotHeld & { readonly meetingId: string; readonly courseId: string | null }

/** The last meeting of each service that did not come about and that nothing has been agreed after. */
export function waitsForOtherwise<Meeting extends Followed>(meetings: readonly Meeting[], now: Instant): Meeting[] {
  const since = instantOf(epochOf(now) - DAYS_LOOKED_BACK * 86_400_000)
  return [...Map.groupBy(meetings, ({ courseId }) => courseId).values()].flatMap((ofService) => {
    const last = ofService.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1)).at(-1)!
    const open = (last.state === 'missed' || last.state === 'cancelled') && last.startsAt >= since
    return open ? [last] : []
  })
}

/** A service the family dropped, or that did not help: whether something else is to be offered. */
export const isDropOut = (reason: CourseEndReason | null): boolean =>
  reason === 'family_declined' || reason === 'did_not_help'
