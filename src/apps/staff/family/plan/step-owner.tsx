/** Who does a step: someone of the family, a worker who answers for it, an organisation of the plan, or a name of one's own. */
import { useState } from 'react'
import type { PlanContent, Step } from '#rooms/plans/model.ts'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { namesOf, presentMembers, useFamily } from '../family-context.tsx'
import { draftTexts } from './draft-texts.ts'

type Owner = Pick<Step, 'ownerKind' | 'ownerId' | 'ownerName'>

export function StepOwner(props: { name: string; step: Step; content: PlanContent; onChange: (owner: Owner) => void }) {
  const { name, step, content, onChange } = props
  const t = useTexts(draftTexts)
  const family = useFamily()
  const nameOf = namesOf(family)
  const organisations = [...new Set(content.services.map((service) => service.organisationName).filter(Boolean))]
  const known: (Owner & { value: string })[] = [
    ...presentMembers(family).map(({ personId }) => ({
      value: personId as string,
      ownerKind: 'person' as const,
      ownerId: personId as string,
      ownerName: nameOf(personId),
    })),
    ...family.assignments
      .filter((each) => each.endDate === null)
      .map(({ workerId, workerName }) => ({
        value: workerId as string,
        ownerKind: 'worker' as const,
        ownerId: workerId as string,
        ownerName: workerName,
      })),
    ...organisations.map((organisation) => ({
      value: `o:${organisation}`,
      ownerKind: 'organisation' as const,
      ownerId: null,
      ownerName: organisation,
    })),
  ]
  const chosen = known.find((each) =>
    step.ownerId === null
      ? each.ownerKind === 'organisation' && step.ownerKind === 'organisation' && each.ownerName === step.ownerName
      : each.ownerId === step.ownerId,
  )
  const [own, setOwn] = useState(chosen === undefined && step.ownerName !== '')
  return (
    <>
      <SelectField
        label={t.owner}
        // The name is what may be missing: its field carries the error when it is open.
        name={own ? `${name}-kind` : name}
        value={own ? 'other' : (chosen?.value ?? null)}
        options={[
          ...known.map(({ value, ownerName }) => ({ value, label: ownerName })),
          { value: 'other', label: t.ownerOther },
        ]}
        onChange={(value) => {
          const next = known.find((each) => each.value === value)
          setOwn(next === undefined)
          onChange(
            next === undefined
              ? { ownerKind: 'person', ownerId: null, ownerName: '' }
              : { ownerKind: next.ownerKind, ownerId: next.ownerId, ownerName: next.ownerName },
          )
        }}
      />
      {own && (
        <TextField
          label={t.ownerName}
          name={name}
          value={step.ownerName}
          maxLength={200}
          onChange={(ownerName) => onChange({ ownerKind: 'person', ownerId: null, ownerName })}
        />
      )}
    </>
  )
}
