/** The plan in force, as the family reads it, and the files beside it. */
import { useQuery } from '@tanstack/react-query'
import { PlanFiles } from '#rooms/engagement/ui/family/plan-files.tsx'
import { planQuery } from '#rooms/plans/ui/data.ts'
import { FamilyPlan } from '#rooms/plans/ui/family/family-plan.tsx'

export function PlanPage({ familyId }: { familyId: string }) {
  const version = useQuery(planQuery(familyId)).data?.agreed ?? null
  return (
    <>
      <FamilyPlan familyId={familyId} />
      {version !== null && <PlanFiles familyId={familyId} versionId={version.versionId} />}
    </>
  )
}
