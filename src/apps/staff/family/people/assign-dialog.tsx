/** Naming a family partner, a named worker or a child's social worker, with the reason for it. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { contract } from '#rooms/families/contract.ts'
import { ASSIGNMENT_ROLES, type AssignmentRole } from '#rooms/families/model.ts'
import { ROLE_TEXTS } from '#rooms/families/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { ComboField } from '#ui-kit/form/combo-field.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { workersQuery } from '#rooms/organisations/ui/data.ts'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useRefusals } from '../../refusals.ts'
import { Refused } from '../../refused.tsx'
import { useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { peopleTexts } from './texts.ts'
import { eligibleWorkers } from './eligible-workers.ts'

export function AssignDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(peopleTexts)
  const word = useWords()
  const refusals = useRefusals()
  const { familyId, unitId } = useFamily()
  const assign = useFamilyWrite(familyId, contract.assign)
  const workers = useQuery(workersQuery({}))
  const [assignmentId] = useState(newId)
  const [role, setRole] = useState<AssignmentRole | null>(null)
  const [workerId, setWorkerId] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const options = eligibleWorkers(workers.data?.workers ?? [], role, unitId)
  const send = () => {
    const faults = {
      ...(role === null ? { role: t.chooseRole } : {}),
      ...(role !== null && workerId === null ? { workerId: t.chooseWorker } : {}),
      ...(reason.trim() === '' ? { reason: t.reasonMissing } : {}),
    }
    if (role === null || workerId === null || reason.trim() === '') return setErrors(faults)
    assign.mutate(
      { params: { familyId }, body: { assignmentId, role, workerId, reason } },
      {
        onSuccess: () => {
          showToast({ text: t.assigned({ name: options.find((each) => each.id === workerId)?.label ?? '' }) })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  return (
    <Dialog open onClose={onClose} title={t.assign}>
      {workers.error !== null && <Refused error={workers.error} again={() => void workers.refetch()} />}
      <Form
        errors={errors}
        label={t.assign}
        onSubmit={send}
        actions={
          <>
            <Button kind="primary" type="submit" busy={assign.isPending}>
              {t.assign}
            </Button>
            <Button onClick={onClose}>{t.cancel}</Button>
          </>
        }
      >
        <p className="quiet">{t.assignLead}</p>
        <ChoiceField
          label={t.role}
          name="role"
          value={role}
          onChange={(chosen) => {
            setRole(chosen)
            setWorkerId(null)
          }}
          choices={ASSIGNMENT_ROLES.map((each) => ({ value: each, label: word(ROLE_TEXTS[each]) }))}
        />
        {role !== null &&
          (workers.data === undefined ? (
            <Loading lines={1} />
          ) : (
            <ComboField
              key={role}
              label={t.worker}
              name="workerId"
              hint={t.workerHint}
              value={workerId}
              onChange={setWorkerId}
              options={options}
            />
          ))}
        <TextArea
          label={t.reason}
          name="reason"
          hint={t.reasonHint}
          value={reason}
          onChange={setReason}
          maxLength={1000}
        />
      </Form>
    </Dialog>
  )
}
