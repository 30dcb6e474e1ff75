/** What the plan, the meetings and the package say of the ending checklist. */
import { addDays, type Day } from '#kit/day.ts'

/** Days within which going through the goals still counts for the ending. */
export const REVIEWED_WITHIN_DAYS = 60

export type GoalFacts = {
  /** Goals of the plan in force. */
  readonly all: number
  /** When the plan in force was agreed: agreeing goes through every goal. */
  readonly agreedOn: Day | null
  /** When a review or a closing meeting was last held. */
  readonly metOn: Day | null
}

/** The newest day on which the goals of the plan in force were gone through together, or none. */
export const goneThroughOn = ({ agreedOn, metOn }: GoalFacts): Day | null =>
  [agreedOn, metOn]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1) ?? null

/** How many goals were looked at in time for a tick on `on`: a meeting or an agreement goes through all of them. */
export function goalsReviewedBy(facts: GoalFacts, on: Day): { readonly all: number; readonly reviewed: number } {
  const last = goneThroughOn(facts)
  const inTime = last !== null && last >= addDays(on, -REVIEWED_WITHIN_DAYS)
  return { all: facts.all, reviewed: inTime ? facts.all : 0 }
}
