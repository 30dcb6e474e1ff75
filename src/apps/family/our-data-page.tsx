/** Who has looked at our information, and why. */
import { WhoLooked } from '#rooms/trust/ui/family/who-looked.tsx'

export function OurDataPage({ familyId }: { familyId: string }) {
  return <WhoLooked familyId={familyId} />
}
