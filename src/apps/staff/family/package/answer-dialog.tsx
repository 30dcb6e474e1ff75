/** Answering a signal: what was done, the service it led to, the plan version that says so. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { contract } from '#rooms/engagement/contract.ts'
import type { Signal } from '#rooms/engagement/ui/family-data.ts'
import { packageQuery, planQuery } from '#rooms/plans/ui/data.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useDraft } from '../../drafts.ts'
import { useRefusals } from '../../refusals.ts'
import { DraftState, RestoredDraft } from '../draft-state.tsx'
import { useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { signalTexts } from './signal-texts.ts'
import { useSignalWords } from './signal-words.ts'

const NONE = 'none'

type Typed = { answer: string; courseId: string; versionId: string }

const EMPTY: Typed = { answer: '', courseId: NONE, versionId: NONE }

export function AnswerDialog({ signal, onClose }: { signal: Signal; onClose: () => void }) {
  const t = useTexts(signalTexts)
  const words = useSignalWords()
  const refusals = useRefusals()
  const { familyId } = useFamily()
  const { data: services } = useQuery(packageQuery(familyId))
  const { data: plan } = useQuery(planQuery(familyId))
  const answer = useFamilyWrite(familyId, contract.answerSignal)
  const draft = useDraft<Typed>(`signal:${signal.signalId}`, EMPTY, { title: t.answer, familyId })
  const [errors, setErrors] = useState<FieldErrors>({})
  const typed = draft.content
  if (typed === undefined)
    return (
      <Dialog open onClose={onClose} title={t.answer}>
        <Loading />
      </Dialog>
    )
  const set = (change: Partial<Typed>) => draft.change({ ...typed, ...change })
  const given = (value: string) => (value === NONE ? null : value)
  const send = () =>
    answer.mutate(
      {
        params: { familyId, signalId: signal.signalId },
        body: { answer: typed.answer, ledToCourseId: given(typed.courseId), versionId: given(typed.versionId) },
      },
      {
        onSuccess: () => {
          void draft.drop()
          showToast({ text: t.answered })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  return (
    <FormDialog
      title={t.answer}
      act={t.send}
      busy={answer.isPending}
      errors={errors}
      onSubmit={send}
      onClose={onClose}
      beside={<DraftState state={draft.state} />}
    >
      <p>
        <strong>{words.claim(signal)}</strong>
        <br />
        <span className="small quiet">{words.facts(signal)}</span>
      </p>
      <RestoredDraft restored={draft.restored} onStartOver={() => void draft.drop().then(() => draft.change(EMPTY))} />
      <TextArea
        label={t.whatDone}
        name="answer"
        hint={t.whatDoneHint}
        value={typed.answer}
        onChange={(text) => set({ answer: text })}
        maxLength={2000}
      />
      <SelectField
        label={t.ledTo}
        name="ledToCourseId"
        value={typed.courseId}
        onChange={(courseId) => set({ courseId })}
        options={[
          { value: NONE, label: t.nothing },
          ...(services?.courses ?? []).map((course) => ({
            value: course.courseId as string,
            label: `${course.serviceName}, ${course.organisationName}`,
          })),
        ]}
      />
      <SelectField
        label={t.inVersion}
        name="versionId"
        value={typed.versionId}
        onChange={(versionId) => set({ versionId })}
        options={[
          { value: NONE, label: t.nothing },
          ...(plan?.versions ?? [])
            .filter((version) => version.state !== 'draft')
            .map((version) => ({ value: version.versionId as string, label: t.version({ no: version.no }) })),
        ]}
      />
    </FormDialog>
  )
}
