/** Registers taken in from files: kinds, states and rows of a run. */
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
