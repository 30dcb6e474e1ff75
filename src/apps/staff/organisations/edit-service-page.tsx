/** A new service of an organisation, or changes to one. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { serviceQuery, useKeepCatalogue } from '#rooms/network/ui/data.ts'
import { serviceBody, ServiceFields, serviceForm, useServiceWords } from '#rooms/network/ui/staff/service-fields.tsx'
import { organisationQuery } from '#rooms/organisations/ui/data.ts'
import { useGo } from '#ui-kit/frame/link.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { todayInFinland } from '../today-day.ts'
import { EditPage } from './edit-page.tsx'
import { useParam } from './param.ts'
import { Read } from './read.tsx'
import { RecordForm } from './record-form.tsx'
import { orgTexts } from './texts.ts'

export function NewServicePage() {
  const t = useTexts(orgTexts)
  const keep = useKeepCatalogue()
  const words = useServiceWords()
  const go = useGo()
  const today = todayInFinland()
  const organisationId = useParam('organisationId')
  const found = useQuery(organisationQuery(organisationId))
  const above = `/organisaatiot/${organisationId}`
  return (
    <Read query={found}>
      {(one) => (
        <EditPage title={t.newService} above={[{ to: above, label: one.name }]}>
          <RecordForm
            draftKey={`service:new:${organisationId}`}
            draftTitle={`${t.newService}: ${one.name}`}
            start={{ value: serviceForm(null, today), revision: 0 }}
            words={words}
            fields={(value, onChange) => <ServiceFields value={value} onChange={onChange} today={today} />}
            save={(value, { id, commandId }) =>
              keep.createService({ serviceId: id, organisationId, ...serviceBody(value) }, commandId)
            }
            onDone={(id) => go(`/organisaatiot/palvelut/${id}`)}
            back={above}
          />
        </EditPage>
      )}
    </Read>
  )
}

export function EditServicePage() {
  const t = useTexts(orgTexts)
  const keep = useKeepCatalogue()
  const words = useServiceWords()
  const go = useGo()
  const queries = useQueryClient()
  const today = todayInFinland()
  const serviceId = useParam('serviceId')
  const found = useQuery(serviceQuery(serviceId))
  const here = `/organisaatiot/palvelut/${serviceId}`
  return (
    <Read query={found}>
      {(one) => (
        <EditPage
          title={t.editService}
          above={[
            { to: `/organisaatiot/${one.organisationId}`, label: one.organisationName },
            { to: here, label: one.name },
          ]}
        >
          <RecordForm
            draftKey={`service:${serviceId}`}
            draftTitle={`${t.editService}: ${one.name}`}
            start={{ value: serviceForm(one, today), revision: one.revision }}
            words={words}
            fields={(value, onChange) => <ServiceFields value={value} onChange={onChange} today={today} />}
            save={(value, { revision, commandId }) =>
              keep.changeService(serviceId, { ...serviceBody(value), revision }, commandId)
            }
            fresh={async () => {
              const now = await queries.fetchQuery({ ...serviceQuery(serviceId), staleTime: 0 })
              return { value: serviceForm(now, today), revision: now.revision }
            }}
            onDone={() => go(here)}
            back={here}
            versions={{
              register: 'service',
              recordId: serviceId,
              form: (content) => serviceForm({ ...one, ...content }, today),
            }}
          />
        </EditPage>
      )}
    </Read>
  )
}
