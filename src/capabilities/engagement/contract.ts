/** The endpoints of engagement: meetings and notes, the fit watch, the worker's own lists. */
import type * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { attachmentContract } from './contract/attachments.ts'
import { calendarContract } from './contract/calendar.ts'
import { endingContract } from './contract/ending.ts'
import { clientContract } from './contract/clients.ts'
import { exportContract } from './contract/export-families.ts'
import { fitContract } from './contract/fit.ts'
import { jointContract } from './contract/joint.ts'
import { interpreterContract } from './contract/interpreters.ts'
import { listContract } from './contract/lists.ts'
import { meetingContract } from './contract/meetings.ts'
import { searchContract } from './contract/search.ts'
import { situationContract } from './contract/situation.ts'
import { unitViewContract } from './contract/unit-view.ts'
import { waitingContract } from './contract/waiting.ts'

export const contract = {
  ...meetingContract,
  ...fitContract,
  ...clientContract,
  ...endingContract,
  ...jointContract,
  ...attachmentContract,
  ...calendarContract,
  ...searchContract,
  ...listContract,
  ...exportContract,
  ...unitViewContract,
  ...waitingContract,
  ...interpreterContract,
  ...situationContract,
} as const satisfies Contract<z.ZodType>
