// SQL of how contacts were decided.
import type { Day } from '#kit/day.ts'
import { sql, type Read } from '#platform/sql.ts'
import type { NoActionReason, Outcome } from '../model.ts'

export const countOutcomes = (db: Read, from: Day, to: Day) =>
  db.rows(sql<{ outcome: Outcome | null; noAction: NoActionReason | null; n: number }>`
    select outcome, no_action as "noAction", n from families.count_outcomes(${from}, ${to})`)
