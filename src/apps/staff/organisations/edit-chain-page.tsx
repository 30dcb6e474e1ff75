/** Who organises a service and who does parts of it for its producer. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Service } from '#rooms/network/contract.ts'
import { serviceQuery, useKeepCatalogue } from '#rooms/network/ui/data.ts'
import {
  chainBody,
  ChainFields,
  chainForm,
  chainOfVersion,
  useChainWords,
  type OrganisationChoice,
} from '#rooms/network/ui/staff/chain-fields.tsx'
import { chainTexts } from '#rooms/network/ui/staff/chain-texts.ts'
import { useGo } from '#ui-kit/frame/link.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { todayInFinland } from '../today-day.ts'
import { EditPage } from './edit-page.tsx'
import { useOrganisationChoices } from './organisation-choices.ts'
import { useParam } from './param.ts'
import { Read } from './read.tsx'
import { RecordForm } from './record-form.tsx'

export function EditChainPage() {
  const c = useTexts(chainTexts)
  const serviceId = useParam('serviceId')
  const found = useQuery(serviceQuery(serviceId))
  const organisations = useOrganisationChoices('in force')
  return (
    <Read query={found}>
      {(one) => (
        <EditPage
          title={c.editTitle}
          lead={c.lead}
          above={[
            { to: `/organisaatiot/${one.organisationId}`, label: one.organisationName },
            { to: `/organisaatiot/palvelut/${serviceId}`, label: one.name },
          ]}
        >
          <Read query={organisations}>{(list) => <ChainForm one={one} organisations={withNamed(one, list)} />}</Read>
        </EditPage>
      )}
    </Read>
  )
}

/** Those in the chain already stay to be chosen, whether they have ended or not. */
function withNamed(one: Service, list: readonly OrganisationChoice[]): OrganisationChoice[] {
  const named = [...(one.organiser === null ? [] : [one.organiser]), ...one.subcontractors]
  const missing = new Map(
    named
      .filter(({ organisationId }) => list.every(({ id }) => id !== organisationId))
      .map(({ organisationId, organisationName }) => [organisationId, organisationName]),
  )
  return [...list, ...[...missing].map(([id, label]) => ({ id, label }))]
}

function ChainForm({ one, organisations }: { one: Service; organisations: readonly OrganisationChoice[] }) {
  const c = useTexts(chainTexts)
  const keep = useKeepCatalogue()
  const words = useChainWords(organisations)
  const go = useGo()
  const queries = useQueryClient()
  const today = todayInFinland()
  const here = `/organisaatiot/palvelut/${one.serviceId}`
  return (
    <RecordForm
      draftKey={`chain:${one.serviceId}`}
      draftTitle={`${c.editTitle}: ${one.name}`}
      start={{ value: chainForm(one), revision: one.revision }}
      words={words}
      fields={(value, onChange) => (
        <ChainFields
          value={value}
          onChange={onChange}
          producer={one}
          // A service may be organised by its producer; it is never its own subcontractor, which the server says at the field.
          organisations={organisations}
          today={today}
        />
      )}
      save={(value, { revision, commandId }) =>
        keep.setProducerChain(one.serviceId, { ...chainBody(value), revision }, commandId)
      }
      fresh={async () => {
        const now = await queries.fetchQuery({ ...serviceQuery(one.serviceId), staleTime: 0 })
        return { value: chainForm(now), revision: now.revision }
      }}
      onDone={() => go(here)}
      back={here}
      versions={{ register: 'service_chain', recordId: one.serviceId, form: chainOfVersion }}
    />
  )
}
