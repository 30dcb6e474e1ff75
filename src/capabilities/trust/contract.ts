/** The endpoints of trust: one's own session and drafts, opening content, the log, accounts; `gate` is what comes before. */
import type * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { accountContract } from './contract/accounts.ts'
import { circleContract } from './contract/circle.ts'
import { logContract } from './contract/log.ts'
import { openingContract } from './contract/opening.ts'
import { oversightContract } from './contract/oversight.ts'
import { ownContract } from './contract/own.ts'
import { viewContract } from './contract/views.ts'
import { youngBanContract } from './contract/young-bans.ts'

export { gate } from './contract/gate.ts'

export const contract = {
  ...ownContract,
  ...viewContract,
  ...openingContract,
  ...logContract,
  ...circleContract,
  ...accountContract,
  ...youngBanContract,
  ...oversightContract,
} as const satisfies Contract<z.ZodType>
