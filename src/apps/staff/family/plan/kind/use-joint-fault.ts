/** Why a draft cannot be agreed as a joint plan as it stands; null where it can, or is to be a simple one. */
import { useQuery } from '@tanstack/react-query'
import type { PlanContent } from '#rooms/plans/model.ts'
import { agenciesOf, mayAgreeJointPlan } from '#rooms/plans/rules/joint-plan.ts'
import { consentsQuery } from '#rooms/plans/ui/data.ts'
import { useFamily } from '../../family-context.tsx'

export type JointFault = 'plans.joint-not-needed' | 'plans.joint-consent-missing'

export function useJointFault(content: PlanContent, joint: boolean): JointFault | null {
  const { data } = useQuery(consentsQuery(useFamily().familyId))
  if (!joint || data === undefined) return null
  const may = mayAgreeJointPlan({
    needsSeveralAgencies: agenciesOf(content).length > 1 || data.multiAgency,
    consent: (data.draft?.asked ?? []).find(({ state }) => state !== 'given')?.state ?? 'given',
  })
  return may.ok ? null : (may.why as JointFault)
}
