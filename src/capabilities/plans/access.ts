/** Who reads, writes and agrees the support plan and the package of services. */
import { inCircle, withRole, type AccessTable } from '#kit/access.ts'

export const access = {
  'plans.read': [inCircle('read', 'plan')],
  'plans.edit': [inCircle('write', 'plan')],
  'plans.agree': [inCircle('write', 'plan', 'family_partner', 'named_worker', 'child_social_worker')],
  'plans.record-consent': [inCircle('write', 'plan')],
  'plans.share-parts': [inCircle('write', 'plan', 'family_partner', 'named_worker', 'child_social_worker')],
  /** In the family's own application; the database asks whose consent it was. */
  'plans.withdraw-own-consent': [inCircle('read', 'plan', 'family_adult', 'young_person')],
  /** A partner organisation reads what the family lets it see of the plan. */
  'plans.read-shared': [inCircle('read', 'service')],
  'plans.assess-goals': [inCircle('write', 'plan')],
  /** A partner organisation does its own steps: the database narrows it to them. */
  'plans.do-step': [inCircle('write', 'plan'), inCircle('write', 'service')],
  'plans.read-package': [inCircle('read', 'plan'), inCircle('read', 'service')],
  'plans.order-service': [inCircle('write', 'plan')],
  'plans.record-benefit': [inCircle('write', 'wellbeing')],
  /** Figures over the families of one's units: nobody is named. */
  'plans.read-service-figures': [withRole('coordinator', 'supervisor')],
} as const satisfies AccessTable
