/** Asking another professional for a view: whom, what, by when, and exactly what they are shown. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { addDays, type Day } from '#kit/day.ts'
import { contract } from '#rooms/assessment/contract.ts'
import { CONTRIBUTION_BASES, type ContributionBasis } from '#rooms/assessment/model.ts'
import type { Need } from '#rooms/assessment/ui/data.ts'
import { BASIS_TEXTS } from '#rooms/assessment/ui/network-texts.ts'
import { workersQuery } from '#rooms/organisations/ui/data.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { CheckSetField } from '#ui-kit/form/check-set-field.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { ComboField } from '#ui-kit/form/combo-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useDraft } from '../../drafts.ts'
import { useRefusals } from '../../refusals.ts'
import { DraftState, RestoredDraft } from '../draft-state.tsx'
import { namesOf, presentMembers, useFamily, useToday } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { togetherTexts } from './together-texts.ts'

type Typed = {
  contributionId: string
  workerId: string | null
  personIds: string[]
  question: string
  background: string
  needIds: string[]
  basis: ContributionBasis | null
  dueOn: Day | null
}

export function AskDialog({ needs, onClose }: { needs: readonly Need[]; onClose: () => void }) {
  const t = useTexts(togetherTexts)
  const word = useWords()
  const refusals = useRefusals()
  const today = useToday()
  const family = useFamily()
  const nameOf = namesOf(family)
  const workers = useQuery(workersQuery({}))
  const ask = useFamilyWrite(family.familyId, contract.askContribution)
  const [start] = useState<Typed>(() => ({
    contributionId: newId(),
    workerId: null,
    personIds: [],
    question: '',
    background: '',
    needIds: [],
    basis: null,
    dueOn: addDays(today, 14),
  }))
  const draft = useDraft<Typed>(`ask:${family.familyId}`, start, { title: t.ask, familyId: family.familyId })
  const [errors, setErrors] = useState<FieldErrors>({})
  const typed = draft.content
  if (typed === undefined)
    return (
      <Dialog open wide onClose={onClose} title={t.ask}>
        <Loading />
      </Dialog>
    )
  const set = (change: Partial<Typed>) => draft.change({ ...typed, ...change })
  const send = () => {
    const { workerId, basis, dueOn, question, personIds } = typed
    if (workerId === null || basis === null || dueOn === null || question.trim() === '' || personIds.length === 0)
      return setErrors({
        ...(workerId === null ? { workerId: t.whomMissing } : {}),
        ...(personIds.length === 0 ? { personIds: t.chooseThis } : {}),
        ...(question.trim() === '' ? { question: t.questionMissing } : {}),
        ...(basis === null ? { basis: t.chooseThis } : {}),
        ...(dueOn === null ? { dueOn: t.dueMissing } : {}),
      })
    ask.mutate(
      { params: { familyId: family.familyId }, body: { ...typed, workerId, basis, dueOn } },
      {
        onSuccess: () => {
          void draft.drop()
          showToast({ text: t.asked })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  return (
    <FormDialog
      wide
      title={t.ask}
      act={t.send}
      busy={ask.isPending}
      errors={errors}
      onSubmit={send}
      onClose={onClose}
      beside={<DraftState state={draft.state} />}
    >
      <p className="quiet">{t.askLead}</p>
      <RestoredDraft restored={draft.restored} onStartOver={() => void draft.drop().then(() => draft.change(start))} />
      {workers.data === undefined ? (
        <Loading />
      ) : (
        <ComboField
          label={t.askWhom}
          name="workerId"
          value={typed.workerId}
          onChange={(workerId) => set({ workerId })}
          options={workers.data.workers.map((worker) => ({
            id: worker.workerId,
            label: `${worker.givenName} ${worker.surname}`,
            hint: [worker.title, worker.organisationName].filter(Boolean).join(', '),
          }))}
        />
      )}
      <CheckSetField
        label={t.askAbout}
        name="personIds"
        inline
        value={typed.personIds}
        onChange={(personIds) => set({ personIds })}
        choices={presentMembers(family).map(({ personId }) => ({
          value: personId as string,
          label: nameOf(personId),
        }))}
      />
      <TextArea
        label={t.question}
        name="question"
        rows={2}
        value={typed.question}
        onChange={(question) => set({ question })}
        maxLength={2000}
      />
      <TextArea
        label={t.background}
        name="background"
        optional
        rows={2}
        value={typed.background}
        onChange={(background) => set({ background })}
        maxLength={4000}
      />
      {needs.length > 0 && (
        <CheckSetField
          label={t.shareNeeds}
          name="needIds"
          value={typed.needIds}
          onChange={(needIds) => set({ needIds })}
          choices={needs.map((need) => ({ value: need.needId as string, label: `”${need.ownWords}”` }))}
        />
      )}
      <ChoiceField
        label={t.basis}
        name="basis"
        value={typed.basis}
        onChange={(basis) => set({ basis })}
        choices={CONTRIBUTION_BASES.map((each) => ({ value: each, label: word(BASIS_TEXTS[each]) }))}
      />
      <DayField label={t.dueOn} name="dueOn" value={typed.dueOn} today={today} onChange={(dueOn) => set({ dueOn })} />
    </FormDialog>
  )
}
