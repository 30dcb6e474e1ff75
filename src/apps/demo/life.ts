// What every part of a family's history needs to know of the family, and the pen it writes with.
import { addDays, type Day } from '#kit/day.ts'
import type { Random } from '#kit/random.ts'
import type { Phase } from '#rooms/families/model.ts'
import { FI_2026 } from '#rooms/families/rules/law-profile.ts'
import { isWorkingDay } from '#rooms/families/rules/deadlines.ts'
import type { Archetype } from './archetypes/index.ts'
import type { Diary } from './diary.ts'
import type { Frame } from './organisations.ts'
import type { Person } from './people.ts'
import type { ServiceKey } from './catalogue.ts'
import type { Row, Sheet, Table } from './sheet.ts'
import type { Crew, Worker } from './workers.ts'

export type County = {
  readonly sheet: Sheet
  readonly today: Day
  readonly frame: Frame
  readonly crew: Crew
  readonly diary: Diary
}

/** What is special about a family's days around the reference day. */
export type Twist = {
  /** Meets its partner today at this time. */
  readonly meetsAt?: string
  readonly meetingPlace?: 'home' | 'school' | 'outdoors' | 'remote' | 'office'
  /** A partner's meeting of the last working day is not marked yet. */
  readonly unmarked?: boolean
  /** The plan's review is this many days late. */
  readonly reviewLate?: number
  /** A service that does not fit shows it so many days ago and nobody has answered. */
  readonly openSignal?: readonly [
    service: ServiceKey,
    kind: 'two_missed' | 'low_benefit' | 'family_said',
    daysAgo: number,
  ]
  readonly noOpinion?: boolean
  readonly draft?: boolean
  readonly endingOpen?: boolean
  readonly lateStep?: boolean
}

export type Life = {
  readonly county: County
  readonly random: Random
  readonly newId: () => string
  readonly familyId: string
  readonly name: string
  readonly archetype: Archetype
  readonly people: readonly Person[]
  readonly partner: Worker
  /** The account of the parent who signs in, where one does. */
  readonly familyAccountId: string | null
  readonly namedWorker: Worker | null
  readonly safetyBan: boolean
  readonly swedish: boolean
  readonly interpreter: string | null
  readonly multi: boolean
  /** How much the whole of it helps, around zero for not at all and one for a lot. */
  readonly effect: number
  readonly twist: Twist
  /** Adds a row of this family. */
  readonly add: (table: Table, row: Row) => void
}

/** One stretch of work, from contact to closing. Days that have not come yet are null. */
export type Episode = {
  readonly no: number
  readonly contactOn: Day
  readonly assessOn: Day | null
  readonly assessedOn: Day | null
  readonly changeOn: Day | null
  readonly heldOn: Day | null
  readonly endingOn: Day | null
  readonly followUpOn: Day | null
  readonly closedOn: Day | null
  readonly phase: Phase
  /** Where the work goes on to, known or planned. */
  readonly until: Day
}

const known = new Map<Day, boolean>()

/** The law profile's working days, remembered: the same few thousand days are asked for again and again. */
export function isWorkday(day: Day): boolean {
  const before = known.get(day)
  if (before !== undefined) return before
  const answer = isWorkingDay(day, FI_2026)
  known.set(day, answer)
  return answer
}

export function workday(day: Day): Day {
  let at = day
  while (!isWorkday(at)) at = addDays(at, 1)
  return at
}
