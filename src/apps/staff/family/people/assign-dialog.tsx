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
import { candidatesQuery, type Candidates } from '#rooms/families/ui/responsible-data.ts'
import { RESPONSIBLE_REFUSALS } from '#rooms/families/ui/responsible-texts.ts'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useRefusals } from '../../refusals.ts'
import { Refused } from '../../refused.tsx'
import { useLanguageName } from '../../language-names.ts'
import { namesOf, presentMembers, useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { peopleTexts } from './texts.ts'
import { answerableTexts } from './answerable-texts.ts'
import { workerChoice } from './worker-choice.ts'

const WHOLE = 'family'

export function AssignDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(peopleTexts)
  const own = useTexts(answerableTexts)
  const word = useWords()
  const refusals = useRefusals(RESPONSIBLE_REFUSALS)
  const family = useFamily()
  const { familyId } = family
  const assign = useFamilyWrite(familyId, contract.assign)
  const [assignmentId] = useState(newId)
  const [role, setRole] = useState<AssignmentRole | null>(null)
  const [person, setPerson] = useState(WHOLE)
  const [workerId, setWorkerId] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [despite, setDespite] = useState('')
  const [handover, setHandover] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const chosen = useQuery({ ...candidatesQuery(role ?? 'family_partner'), enabled: role !== null })
  const nameOf = namesOf(family)
  const options = useChoice(role, chosen.data)
  const send = () => {
    const faults = {
      ...(role === null ? { role: t.chooseRole } : {}),
      ...(role !== null && workerId === null ? { workerId: t.chooseWorker } : {}),
      ...(reason.trim() === '' ? { reason: t.reasonMissing } : {}),
    }
    if (role === null || workerId === null || reason.trim() === '') return setErrors(faults)
    const personId = person === WHOLE || role === 'family_partner' ? null : person
    assign.mutate(
      { params: { familyId }, body: { assignmentId, role, workerId, personId, reason, despite, handover } },
      {
        onSuccess: () => {
          showToast({ text: t.assigned({ name: options.find((each) => each.id === workerId)?.label ?? '' }) })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  const limit = chosen.data?.limit
  return (
    <Dialog open onClose={onClose} title={t.assign}>
      {chosen.error !== null && <Refused error={chosen.error} again={() => void chosen.refetch()} />}
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
          onChange={(next) => {
            setRole(next)
            setWorkerId(null)
          }}
          choices={ASSIGNMENT_ROLES.map((each) => ({ value: each, label: word(ROLE_TEXTS[each]) }))}
        />
        {role !== null && role !== 'family_partner' && (
          <SelectField
            label={own.person}
            name="personId"
            value={person}
            onChange={setPerson}
            options={[
              { value: WHOLE, label: own.wholeFamily },
              ...presentMembers(family).map(({ personId }) => ({ value: personId, label: nameOf(personId) })),
            ]}
          />
        )}
        {role !== null &&
          (chosen.data === undefined || limit === undefined ? (
            <Loading lines={1} />
          ) : (
            <ComboField
              key={role}
              label={t.worker}
              name="workerId"
              hint={limit.withReason ? own.limitOwn({ most: limit.most }) : own.limitLaw(limit)}
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
        {(errors['despite'] !== undefined || despite !== '') && (
          <TextArea
            label={own.despite}
            name="despite"
            hint={own.despiteHint}
            value={despite}
            onChange={setDespite}
            maxLength={1000}
          />
        )}
        <TextArea
          label={own.handover}
          name="handover"
          hint={own.handoverHint}
          value={handover}
          onChange={setHandover}
          maxLength={4000}
          optional
        />
      </Form>
    </Dialog>
  )
}

function useChoice(role: AssignmentRole | null, candidates: Candidates | undefined) {
  const t = useTexts(answerableTexts)
  const format = useFormat()
  const { unitId, language } = useFamily()
  const nameOfLanguage = useLanguageName()
  if (role === null || candidates === undefined) return []
  const children = candidates.limit.counts === 'children'
  return workerChoice(
    candidates,
    { role, unitId, language },
    {
      load: ({ load }) =>
        children ? t.hasChildren({ count: load.children }) : t.hasFamilies({ count: load.families }),
      state: (state) => (state === 'free' ? '' : t[state]),
      away: ({ startDate, endDate }) => t.away({ period: format.period(startDate, endDate) }),
      language: nameOfLanguage,
      notQualified: t.notQualified,
    },
  )
}
