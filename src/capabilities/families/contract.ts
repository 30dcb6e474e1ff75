/** The endpoints of families: contact and triage, the family and its people, who answers for it, its phases and ending. */
import type * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { contactContract } from './contract/contacts.ts'
import { duplicateContract } from './contract/duplicates.ts'
import { familyContract } from './contract/family.ts'
import { outcomeContract } from './contract/outcomes.ts'
import { pathContract } from './contract/path.ts'
import { personMergeContract } from './contract/person-merges.ts'
import { reassignContract } from './contract/reassign.ts'
import { shapeContract } from './contract/shape.ts'
import { responsibleContract } from './contract/responsible.ts'
import { splitContract } from './contract/split.ts'
import { transferContract } from './contract/transfers.ts'

export const contract = {
  ...contactContract,
  ...outcomeContract,
  ...familyContract,
  ...responsibleContract,
  ...reassignContract,
  ...transferContract,
  ...pathContract,
  ...shapeContract,
  ...duplicateContract,
  ...splitContract,
  ...personMergeContract,
} as const satisfies Contract<z.ZodType>
