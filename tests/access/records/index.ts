// Every family-scoped table with rows of it, in an order in which the rows can be made.
import { ASSESSMENT } from './assessment.ts'
import { ENGAGEMENT } from './engagement.ts'
import { FAMILIES } from './families.ts'
import { LIFECYCLE } from './lifecycle.ts'
import { MEASURES } from './measures.ts'
import { PLANS } from './plans.ts'
import { TRUST } from './trust.ts'
import type { RecordFacts } from './record.ts'

export { NAMES, type Facts, type Part, type RecordFacts, type Variant } from './record.ts'

export const RECORDS: Readonly<Record<string, RecordFacts>> = {
  ...FAMILIES,
  ...ASSESSMENT,
  ...MEASURES,
  ...PLANS,
  ...ENGAGEMENT,
  ...LIFECYCLE,
  ...TRUST,
}
