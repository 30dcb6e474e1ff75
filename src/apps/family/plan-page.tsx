/** The plan in force, as the family reads it. */
import { FamilyPlan } from '#rooms/plans/ui/family/family-plan.tsx'

export function PlanPage({ familyId }: { familyId: string }) {
  return <FamilyPlan familyId={familyId} />
}
