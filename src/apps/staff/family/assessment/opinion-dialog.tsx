/** Recording a child's opinion: which child, when and how it was found out, its main content, and whether it is shared. */
import { useState } from 'react'
import type { Day } from '#kit/day.ts'
import { contract } from '#rooms/assessment/contract.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { CheckField } from '#ui-kit/form/check-field.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useDraft } from '../../drafts.ts'
import { useRefusals } from '../../refusals.ts'
import { DraftState, RestoredDraft } from '../draft-state.tsx'
import { isAdult, namesOf, presentMembers, useFamily, useToday } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { assessmentTexts } from './texts.ts'

type Typed = {
  opinionId: string
  personId: string | null
  heardOn: Day | null
  way: string
  content: string
  shared: boolean
}

export function OpinionDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(assessmentTexts)
  const refusals = useRefusals()
  const today = useToday()
  const family = useFamily()
  const nameOf = namesOf(family)
  const record = useFamilyWrite(family.familyId, contract.recordOpinion)
  const children = presentMembers(family).filter((member) => !isAdult(member) && member.bornOn !== null)
  const [start] = useState<Typed>(() => ({
    opinionId: newId(),
    personId: children.length === 1 ? children[0]!.personId : null,
    heardOn: today,
    way: '',
    content: '',
    shared: false,
  }))
  const draft = useDraft<Typed>(`opinion:${family.familyId}`, start, { title: t.addOpinion, familyId: family.familyId })
  const [errors, setErrors] = useState<FieldErrors>({})
  const typed = draft.content
  if (typed === undefined)
    return (
      <Dialog open wide onClose={onClose} title={t.addOpinion}>
        <Loading />
      </Dialog>
    )
  const set = (change: Partial<Typed>) => draft.change({ ...typed, ...change })
  const send = () => {
    if (typed.personId === null) return setErrors({ personId: t.choose({ what: t.child.toLowerCase() }) })
    record.mutate(
      {
        params: { familyId: family.familyId },
        body: { ...typed, personId: typed.personId, heardOn: typed.heardOn as Day },
      },
      {
        onSuccess: () => {
          void draft.drop()
          showToast({ text: t.opinionSaved })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  return (
    <FormDialog
      wide
      title={t.addOpinion}
      act={t.save}
      busy={record.isPending}
      errors={errors}
      onSubmit={send}
      onClose={onClose}
      beside={<DraftState state={draft.state} />}
    >
      <RestoredDraft restored={draft.restored} onStartOver={() => void draft.drop().then(() => draft.change(start))} />
      <ChoiceField
        label={t.child}
        name="personId"
        inline
        value={typed.personId}
        onChange={(personId) => set({ personId })}
        choices={children.map(({ personId }) => ({ value: personId as string, label: nameOf(personId) }))}
      />
      <DayField
        label={t.heardOn}
        name="heardOn"
        value={typed.heardOn}
        today={today}
        onChange={(heardOn) => set({ heardOn })}
      />
      <TextField
        label={t.way}
        name="way"
        hint={t.wayHint}
        value={typed.way}
        onChange={(way) => set({ way })}
        maxLength={500}
      />
      <TextArea
        label={t.content}
        name="content"
        value={typed.content}
        onChange={(content) => set({ content })}
        maxLength={4000}
      />
      <CheckField
        label={t.sharedOpinion}
        name="shared"
        hint={t.sharedOpinionHint}
        value={typed.shared}
        onChange={(shared) => set({ shared })}
      />
    </FormDialog>
  )
}
