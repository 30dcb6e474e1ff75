/** A new unit of an organisation, or changes to one. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { organisationQuery, unitQuery, useKeepRegister } from '#rooms/organisations/ui/data.ts'
import { unitBody, UnitFields, unitForm, useUnitWords } from '#rooms/organisations/ui/staff/unit-fields.tsx'
import { useGo } from '#ui-kit/frame/link.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { todayInFinland } from '../today-day.ts'
import { EditPage } from './edit-page.tsx'
import { useParam } from './param.ts'
import { Read } from './read.tsx'
import { RecordForm } from './record-form.tsx'
import { orgTexts } from './texts.ts'

export function NewUnitPage() {
  const t = useTexts(orgTexts)
  const keep = useKeepRegister()
  const words = useUnitWords()
  const go = useGo()
  const today = todayInFinland()
  const organisationId = useParam('organisationId')
  const found = useQuery(organisationQuery(organisationId))
  const above = `/organisaatiot/${organisationId}`
  return (
    <Read query={found}>
      {(one) => (
        <EditPage title={t.newUnit} above={[{ to: above, label: one.name }]}>
          <RecordForm
            draftKey={`unit:new:${organisationId}`}
            draftTitle={`${t.newUnit}: ${one.name}`}
            start={{ value: unitForm(null, today), revision: 0 }}
            words={words}
            fields={(value, onChange) => <UnitFields value={value} onChange={onChange} today={today} />}
            save={(value, { commandId }) => keep.createUnit({ organisationId, ...unitBody(value) }, commandId)}
            onDone={() => go(above)}
            back={above}
          />
        </EditPage>
      )}
    </Read>
  )
}

export function EditUnitPage() {
  const t = useTexts(orgTexts)
  const keep = useKeepRegister()
  const words = useUnitWords()
  const go = useGo()
  const queries = useQueryClient()
  const today = todayInFinland()
  const unitId = Number(useParam('unitId')) || 0
  const found = useQuery(unitQuery(unitId))
  const here = `/organisaatiot/yksikot/${unitId}`
  return (
    <Read query={found}>
      {(one) => (
        <EditPage
          title={t.editUnit}
          above={[
            { to: `/organisaatiot/${one.organisationId}`, label: one.organisationName },
            { to: here, label: one.name },
          ]}
        >
          <RecordForm
            draftKey={`unit:${unitId}`}
            draftTitle={`${t.editUnit}: ${one.name}`}
            start={{ value: unitForm(one, today), revision: one.revision }}
            words={words}
            fields={(value, onChange) => <UnitFields value={value} onChange={onChange} today={today} />}
            save={(value, { revision, commandId }) =>
              keep.changeUnit(unitId, { ...unitBody(value), revision }, commandId)
            }
            fresh={async () => {
              const now = await queries.fetchQuery({ ...unitQuery(unitId), staleTime: 0 })
              return { value: unitForm(now, today), revision: now.revision }
            }}
            onDone={() => go(here)}
            back={here}
            versions={{
              register: 'unit',
              recordId: String(unitId),
              form: (content) => unitForm({ ...one, ...content }, today),
            }}
          />
        </EditPage>
      )}
    </Read>
  )
}
