// Who may do what in plans, in the oracle's own words.
import { reads, reachesAll } from './reach.ts'
import { LEADS, type RoomRules } from './rule.ts'

export const PLANS: RoomRules = {
  actions: {
    'plans.read': { says: 'Those with the plan in reach.', reads: ['plan'] },
    'plans.edit': { says: 'Who leads the work.', writes: ['plan'] },
    'plans.agree': { says: 'Who leads the work.', writes: ['plan'], as: LEADS },
    'plans.record-consent': { says: 'Who leads the work.', writes: ['plan'] },
    'plans.share-parts': { says: 'Who leads the work.', writes: ['plan'], as: LEADS },
    'plans.withdraw-own-consent': {
      says: 'A family member, of a consent of their own.',
      reads: ['plan'],
      as: ['family_adult', 'young_person'],
    },
    'plans.read-shared': { says: 'Who gives the family a service.', reads: ['service'] },
    'plans.assess-goals': { says: 'Who leads the work.', writes: ['plan'] },
    'plans.do-step': { says: 'Who leads the work, or whose step it is.', writes: ['plan', 'service'] },
    'plans.read-package': { says: 'The plan, or the own service.', reads: ['plan', 'service'] },
    'plans.order-service': { says: 'Who leads the work.', writes: ['plan'] },
    'plans.read-service-figures': { says: 'Who steers a unit; figures only.', roles: ['coordinator', 'supervisor'] },
    'plans.record-benefit': { says: 'Who follows wellbeing.', writes: ['wellbeing'] },
  },
  rows: {
    'plans.getVersion': (who) => reachesAll(who, ['mother', 'child']),
    'plans.withdrawSharing': (who) => reachesAll(who, ['mother', 'child']),
    'plans.printVersion': (who) => reachesAll(who, ['mother', 'child']),
    'plans.compareVersions': (who) => reachesAll(who, ['mother', 'child']),
    // The course is part of the plan.
    'plans.recordBenefit': (who) => reads(who, 'plan'),
  },
}
