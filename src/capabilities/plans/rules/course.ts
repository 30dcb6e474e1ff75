/** The life of one service in the package: ordered, started, paused, going on, ended. */
import type { Day } from '#kit/day.ts'
import { ok, refused, type Result } from '#kit/result.ts'
import type { CourseEndReason } from '../model.ts'

export type CourseLife = {
  readonly orderedOn: Day
  readonly startedOn: Day | null
  readonly endedOn: Day | null
  readonly pauses: readonly { readonly start: Day; readonly end: Day | null }[]
}

export type CourseChange =
  | { readonly change: 'start' | 'pause' | 'go-on'; readonly on: Day }
  | { readonly change: 'end'; readonly on: Day; readonly reason: CourseEndReason }

/** The life after a change, or why it cannot be: nothing starts before it was ordered, an ended service stays ended. */
export function changeCourse(
  life: CourseLife,
  change: CourseChange,
): Result<CourseLife & { readonly endReason: CourseEndReason | null }> {
  const paused = life.pauses.at(-1)?.end === null
  if (life.endedOn !== null) return refused('plans.course-ended')
  if (change.on < life.orderedOn) return refused('plans.course-before-order', 'on')
  const running = { ...life, endReason: null }
  switch (change.change) {
    case 'start':
      return life.startedOn === null ? ok({ ...running, startedOn: change.on }) : refused('plans.course-started')
    case 'pause':
      if (life.startedOn === null || paused) return refused('plans.course-not-running')
      if (change.on < life.startedOn) return refused('plans.course-before-start', 'on')
      return ok({ ...running, pauses: [...life.pauses, { start: change.on, end: null }] })
    case 'go-on': {
      const last = life.pauses.at(-1)
      if (last === undefined || !paused) return refused('plans.course-not-paused')
      if (change.on < last.start) return refused('plans.course-before-pause', 'on')
      return ok({ ...running, pauses: [...life.pauses.slice(0, -1), { start: last.start, end: change.on }] })
    }
    case 'end': {
      if (life.startedOn !== null && change.on < life.startedOn) return refused('plans.course-before-start', 'on')
      const last = life.pauses.at(-1)
      const pauses =
        last !== undefined && paused
          ? [...life.pauses.slice(0, -1), { start: last.start, end: change.on }]
          : life.pauses
      return ok({ ...life, pauses, endedOn: change.on, endReason: change.reason })
    }
  }
}
