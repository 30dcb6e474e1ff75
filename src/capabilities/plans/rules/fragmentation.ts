/** How many services and organisations are around a family at once, and where two give the same kind of help to the same person (S1-3). */
import type { Day } from '#kit/day.ts'

export type RunningCourse = {
  readonly courseId: string
  readonly serviceName: string
  readonly organisationId: string
  readonly organisationName: string
  readonly workForm: string
  readonly level: string
  readonly personIds: readonly string[]
  readonly startedOn: Day | null
  readonly endedOn: Day | null
}

export type Overlap = {
  readonly one: RunningCourse
  readonly other: RunningCourse
  readonly personIds: readonly string[]
}

export type Fragmentation = {
  readonly services: number
  readonly organisations: number
  readonly overlaps: readonly Overlap[]
}

/** Only services that run on the day count. Two overlap when two organisations give the same form of work on the same level to one person. */
export function fragmentation(courses: readonly RunningCourse[], on: Day): Fragmentation {
  const running = courses.filter(
    ({ startedOn, endedOn }) => startedOn !== null && startedOn <= on && (endedOn === null || endedOn > on),
  )
  const overlaps = running.flatMap((one, i) =>
    running.slice(i + 1).flatMap((other): Overlap[] => {
      const personIds = one.personIds.filter((id) => other.personIds.includes(id))
      const same =
        one.workForm === other.workForm &&
        one.workForm !== 'other' &&
        one.level === other.level &&
        one.organisationId !== other.organisationId
      return same && personIds.length > 0 ? [{ one, other, personIds }] : []
    }),
  )
  return {
    services: running.length,
    organisations: new Set(running.map(({ organisationId }) => organisationId)).size,
    overlaps,
  }
}
