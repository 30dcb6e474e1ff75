/** Registers taken in from files: kinds, states and rows of a run. */
import type { Day } from '#kit/day.ts'
import type { Id } from '#kit/id.ts'

export type RunId = Id<'ImportRun'>

export const IMPORT_KINDS = ['clients', 'services', 'service_use'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** `waiting` for the file, `reading` it, `taking` it in, and then one of the ends. */
export const RUN_STATES = ['waiting', 'reading', 'taking', 'done', 'failed', 'interrupted'] as const
export type RunState = (typeof RUN_STATES)[number]

/** Why a cell or row is refused: the column as the file's own format calls it, a text key, words for the text. Never the value. */
export type RowFault = {
  readonly column: string
  readonly why: string
  readonly facts?: Readonly<Record<string, string | number>>
}

export type CellValue = string | number | boolean | null

/** A service that counted, with the days it went on. */
export type Counted = {
  readonly name: string
  /** Null for what the family told of. */
  readonly organisation: string | null
  readonly startDate: Day
  readonly endDate: Day | null
}

/** Whether the family is offered a family partner, with the rule as it stood. */
export type EligibilityDecision = {
  decisionId: string
  decision: 'partner' | 'no_partner'
  meetsRule: boolean
  atOnce: number
  rule: { services: number; days: number }
  counted: Counted[]
  reason: string
  decidedOn: Day
  decidedBy: string
}
