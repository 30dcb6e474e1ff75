// A minimal valid request for every operation, room by room.
import { ASSESSMENT } from './assessment.ts'
import { ENGAGEMENT } from './engagement.ts'
import { FAMILIES } from './families.ts'
import { LIFECYCLE } from './lifecycle.ts'
import { MEASURES } from './measures.ts'
import { NETWORK } from './network.ts'
import { ORGANISATIONS } from './organisations.ts'
import { PLANS } from './plans.ts'
import { TRUST } from './trust.ts'
import type { Make } from './make.ts'

export type { Request } from './make.ts'

export const REQUESTS: Readonly<Record<string, Make>> = {
  ...ORGANISATIONS,
  ...TRUST,
  ...FAMILIES,
  ...NETWORK,
  ...ASSESSMENT,
  ...MEASURES,
  ...PLANS,
  ...ENGAGEMENT,
  ...LIFECYCLE,
}

/** Operations that pass both locks and are then refused by a rule in the world's state, with its word; everything else answers 200. */
export const RULE_SAYS: Readonly<Record<string, string>> = {
  'plans.openDraft': 'plans.draft-already',
  'families.reopen': 'families.episode-still-open',
  // Nobody was recorded as present.
  'engagement.acceptMinutes': 'engagement.was-not-present',
  // the world's ban is a refused one
  'trust.liftYoungBan': 'trust.ban-not-in-force',
  'families.decideTransfer': 'edit.changed-meanwhile',
  'plans.assessGoals': 'plans.goal-not-in-plan',
  'plans.withdrawSharing': 'plans.sharing-ended-already',
  'lifecycle.dismissImport': 'lifecycle.run-not-finished',
}
