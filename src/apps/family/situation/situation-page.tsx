/** Our situation: the family's own part of the assessment. */
import { useQuery } from '@tanstack/react-query'
import { OurSituation } from './our-situation.tsx'
import { familyQuery } from '#rooms/families/ui/data.ts'

export function SituationPage({ familyId }: { familyId: string }) {
  const { data: family } = useQuery(familyQuery(familyId))
  const names = new Map(family?.members.map((member) => [member.personId as string, member.givenName]))
  return <OurSituation familyId={familyId} nameOf={(personId) => names.get(personId) ?? ''} />
}
