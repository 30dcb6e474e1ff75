/** Recording a decision: what, who, by when, towards which goal. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { addDays, type Day } from '#kit/day.ts'
import { contract } from '#rooms/engagement/contract.ts'
import { careTeamQuery, type JointMeeting } from '#rooms/engagement/ui/family-data.ts'
import type { OwnerKind } from '#rooms/plans/model.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../../../refusals.ts'
import { namesOf, presentMembers, useFamily, useToday } from '../../family-context.tsx'
import { useFamilyWrite } from '../../family-write.ts'
import { meetingTexts } from './texts.ts'

const OTHER = 'other'
const NONE = 'none'

export function DecisionForm({ joint, onClose }: { joint: JointMeeting; onClose: () => void }) {
  const t = useTexts(meetingTexts)
  const refusals = useRefusals()
  const today = useToday()
  const family = useFamily()
  const nameOf = namesOf(family)
  const team = useQuery(careTeamQuery(family.familyId)).data
  const decide = useFamilyWrite(family.familyId, contract.decide)
  const [ids, setIds] = useState(() => ({ decisionId: newId(), stepId: newId() }))
  const [what, setWhat] = useState('')
  const [owner, setOwner] = useState<string | null>(null)
  const [ownerName, setOwnerName] = useState('')
  const [dueOn, setDueOn] = useState<Day | null>(addDays(today, 14))
  const [goal, setGoal] = useState<string>(joint.goals[0]?.goalId ?? NONE)
  const [errors, setErrors] = useState<FieldErrors>({})
  if (team === undefined) return <Loading lines={4} />
  const organisations = [...new Map(team.workers.map((one) => [one.organisationId, one.organisationName]))]
  const owners: { value: string; kind: OwnerKind; id: string; name: string; label: string }[] = [
    ...team.workers.map((one) => ({
      value: `w:${one.workerId}`,
      kind: 'worker' as const,
      id: one.workerId,
      name: one.name,
      label: `${one.name}, ${one.organisationName}`,
    })),
    ...organisations.map(([id, name]) => ({ value: `o:${id}`, kind: 'organisation' as const, id, name, label: name })),
    ...presentMembers(family).map(({ personId }) => ({
      value: `p:${personId}`,
      kind: 'person' as const,
      id: personId as string,
      name: nameOf(personId),
      label: nameOf(personId),
    })),
  ]
  const send = () => {
    const known = owners.find(({ value }) => value === owner)
    if (known === undefined && owner !== OTHER) return setErrors({ owner: t.chooseOwner })
    decide.mutate(
      {
        params: { familyId: family.familyId, meetingId: joint.meeting.meetingId },
        body: {
          ...ids,
          what,
          ownerKind: known?.kind ?? 'person',
          ownerId: known?.id ?? null,
          ownerName: known?.name ?? ownerName,
          dueOn,
          goalId: goal === NONE ? null : goal,
        },
      },
      {
        onSuccess: () => {
          showToast({ text: t.decided })
          // Ready for the next decision: the same day and goal, another step.
          setIds({ decisionId: newId(), stepId: newId() })
          setWhat('')
          setOwner(null)
          setErrors({})
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  return (
    <Form
      errors={errors}
      label={t.decide}
      onSubmit={send}
      actions={
        <>
          <Button kind="primary" type="submit" busy={decide.isPending}>
            {t.decide}
          </Button>
          <Button onClick={onClose}>{t.close}</Button>
        </>
      }
    >
      <TextArea label={t.what} name="what" rows={2} value={what} onChange={setWhat} maxLength={500} />
      <SelectField
        label={t.owner}
        name="owner"
        value={owner}
        onChange={setOwner}
        options={[...owners.map(({ value, label }) => ({ value, label })), { value: OTHER, label: t.ownerOther }]}
      />
      {owner === OTHER && (
        <TextField label={t.ownerName} name="ownerName" value={ownerName} onChange={setOwnerName} maxLength={200} />
      )}
      <DayField
        label={t.due}
        name="dueOn"
        value={dueOn}
        onChange={setDueOn}
        today={today}
        example={addDays(today, 14)}
      />
      {joint.goals.length === 0 ? (
        <p className="quiet">{t.noPlan}</p>
      ) : (
        <SelectField
          label={t.goal}
          name="goalId"
          hint={t.goalHint}
          value={goal}
          onChange={setGoal}
          options={[
            ...joint.goals.map((one) => ({ value: one.goalId as string, label: one.what })),
            { value: NONE, label: t.noGoal },
          ]}
        />
      )}
    </Form>
  )
}
