/** The versions of the producer chain of a service. */
import { chainOfVersion, useChainWords } from '#rooms/network/ui/staff/chain-fields.tsx'
import { chainTexts } from '#rooms/network/ui/staff/chain-texts.ts'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useOrganisationChoices } from './organisation-choices.ts'
import { RegisterHistory } from './register-history.tsx'

export function ChainHistory({ serviceId }: { serviceId: string }) {
  const c = useTexts(chainTexts)
  const words = useChainWords(useOrganisationChoices('all').data ?? [])
  return (
    <RegisterHistory
      register="service_chain"
      recordId={serviceId}
      title={c.history}
      words={words}
      form={chainOfVersion}
      edit={() => `/organisaatiot/palvelut/${serviceId}/ketju`}
    />
  )
}
