/** A new worker, or changes to one. Roles and the sign-in account are steps of their own. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { organisationQuery, useKeepRegister, workerQuery } from '#rooms/organisations/ui/data.ts'
import { useWorkerWords, workerBody, WorkerFields, workerForm } from '#rooms/organisations/ui/staff/worker-fields.tsx'
import { useGo } from '#ui-kit/frame/link.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { todayInFinland } from '../today-day.ts'
import { EditPage } from './edit-page.tsx'
import { useParam } from './param.ts'
import { Read } from './read.tsx'
import { RecordForm } from './record-form.tsx'
import { orgTexts } from './texts.ts'

export function NewWorkerPage() {
  const t = useTexts(orgTexts)
  const keep = useKeepRegister()
  const words = useWorkerWords()
  const go = useGo()
  const today = todayInFinland()
  const organisationId = useParam('organisationId')
  const found = useQuery(organisationQuery(organisationId))
  const above = `/organisaatiot/${organisationId}`
  return (
    <Read query={found}>
      {(one) => (
        <EditPage title={t.newWorker} above={[{ to: above, label: one.name }]}>
          <RecordForm
            draftKey={`worker:new:${organisationId}`}
            draftTitle={`${t.newWorker}: ${one.name}`}
            start={{ value: workerForm(null, organisationId, today), revision: 0 }}
            words={words}
            fields={(value, onChange) => <WorkerFields value={value} onChange={onChange} today={today} />}
            save={(value, { id, commandId }) => keep.createWorker({ workerId: id, ...workerBody(value) }, commandId)}
            onDone={(id) => go(`/organisaatiot/ihmiset/${id}`)}
            back={above}
          />
        </EditPage>
      )}
    </Read>
  )
}

export function EditWorkerPage() {
  const t = useTexts(orgTexts)
  const keep = useKeepRegister()
  const words = useWorkerWords()
  const go = useGo()
  const queries = useQueryClient()
  const today = todayInFinland()
  const workerId = useParam('workerId')
  const found = useQuery(workerQuery(workerId))
  const here = `/organisaatiot/ihmiset/${workerId}`
  return (
    <Read query={found}>
      {(one) => (
        <EditPage
          title={t.editWorker}
          above={[
            { to: `/organisaatiot/${one.organisationId}`, label: one.organisationName },
            { to: here, label: `${one.givenName} ${one.surname}` },
          ]}
        >
          <RecordForm
            draftKey={`worker:${workerId}`}
            draftTitle={t.editWorker}
            start={{ value: workerForm(one, one.organisationId, today), revision: one.revision }}
            words={words}
            fields={(value, onChange) => <WorkerFields value={value} onChange={onChange} today={today} />}
            save={(value, { revision, commandId }) =>
              keep.changeWorker(workerId, { ...workerBody(value), revision }, commandId)
            }
            fresh={async () => {
              const now = await queries.fetchQuery({ ...workerQuery(workerId), staleTime: 0 })
              return { value: workerForm(now, now.organisationId, today), revision: now.revision }
            }}
            onDone={() => go(here)}
            back={here}
            versions={{
              register: 'worker',
              recordId: workerId,
              form: (content) => workerForm({ ...one, ...content }, one.organisationId, today),
            }}
          />
        </EditPage>
      )}
    </Read>
  )
}
