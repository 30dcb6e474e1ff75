/** A new organisation, or changes to one. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { organisationQuery, useKeepRegister } from '#rooms/organisations/ui/data.ts'
import {
  organisationBody,
  OrganisationFields,
  organisationForm,
  useOrganisationWords,
} from '#rooms/organisations/ui/staff/organisation-fields.tsx'
import { useGo } from '#ui-kit/frame/link.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { todayInFinland } from '../today-day.ts'
import { EditPage } from './edit-page.tsx'
import { useParam } from './param.ts'
import { Read } from './read.tsx'
import { RecordForm } from './record-form.tsx'
import { orgTexts } from './texts.ts'

export function NewOrganisationPage() {
  const t = useTexts(orgTexts)
  const keep = useKeepRegister()
  const words = useOrganisationWords()
  const go = useGo()
  const today = todayInFinland()
  return (
    <EditPage title={t.newOrganisation}>
      <RecordForm
        draftKey="organisation:new"
        draftTitle={t.newOrganisation}
        start={{ value: organisationForm(null, today), revision: 0 }}
        words={words}
        fields={(value, onChange) => <OrganisationFields value={value} onChange={onChange} today={today} />}
        save={(value, { id, commandId }) =>
          keep.createOrganisation({ organisationId: id, ...organisationBody(value) }, commandId)
        }
        onDone={(id) => go(`/organisaatiot/${id}`)}
        back="/organisaatiot"
      />
    </EditPage>
  )
}

export function EditOrganisationPage() {
  const t = useTexts(orgTexts)
  const keep = useKeepRegister()
  const words = useOrganisationWords()
  const go = useGo()
  const queries = useQueryClient()
  const today = todayInFinland()
  const organisationId = useParam('organisationId')
  const found = useQuery(organisationQuery(organisationId))
  const here = `/organisaatiot/${organisationId}`
  return (
    <Read query={found}>
      {(one) => (
        <EditPage title={t.editOrganisation} above={[{ to: here, label: one.name }]}>
          <RecordForm
            draftKey={`organisation:${organisationId}`}
            draftTitle={`${t.editOrganisation}: ${one.name}`}
            start={{ value: organisationForm(one, today), revision: one.revision }}
            words={words}
            fields={(value, onChange) => <OrganisationFields value={value} onChange={onChange} today={today} />}
            save={(value, { revision, commandId }) =>
              keep.changeOrganisation(organisationId, { ...organisationBody(value), revision }, commandId)
            }
            fresh={async () => {
              const now = await queries.fetchQuery({ ...organisationQuery(organisationId), staleTime: 0 })
              return { value: organisationForm(now, today), revision: now.revision }
            }}
            onDone={() => go(here)}
            back={here}
            versions={{
              register: 'organisation',
              recordId: organisationId,
              form: (content) => organisationForm({ ...one, ...content }, today),
            }}
          />
        </EditPage>
      )}
    </Read>
  )
}
