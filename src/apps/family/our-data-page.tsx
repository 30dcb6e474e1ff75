/** What of us is shared with whom, and who has looked at our information. */
import { useQuery } from '@tanstack/react-query'
import { familyQuery } from '#rooms/families/ui/data.ts'
import { SharedWith } from '#rooms/plans/ui/family/shared-with.tsx'
import { WhoLooked } from '#rooms/trust/ui/family/who-looked.tsx'

export function OurDataPage({ familyId, self }: { familyId: string; self: string | null }) {
  const { data: family } = useQuery(familyQuery(familyId))
  const names = new Map(family?.members.map((member) => [member.personId as string, member.givenName]))
  return (
    <>
      <WhoLooked familyId={familyId} />
      <SharedWith familyId={familyId} self={self} nameOf={(personId) => names.get(personId) ?? ''} />
    </>
  )
}
