/** The endpoints of the initial assessment, one file an idea. */
import type * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { contributionContract } from './contract/contributions.ts'
import { earlierContract } from './contract/earlier.ts'
import { needsContract } from './contract/needs.ts'
import { networkContract } from './contract/network.ts'
import { wordsContract } from './contract/words.ts'

export const contract = {
  ...needsContract,
  ...earlierContract,
  ...networkContract,
  ...contributionContract,
  ...wordsContract,
} as const satisfies Contract<z.ZodType>
