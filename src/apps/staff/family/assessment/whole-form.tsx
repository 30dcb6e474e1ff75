/** The whole of the assessment: strengths, situation, earlier services, the worker's view. Typed text is kept until it is saved. */
import { useState } from 'react'
import type { ExtraGiven } from '#kit/extra.ts'
import { contract } from '#rooms/assessment/contract.ts'
import type { Assessment } from '#rooms/assessment/ui/data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { ConfirmDialog } from '#ui-kit/act/confirm-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { ExtraAnswers } from '../../extra/extra-answers.tsx'
import { ExtraFields, givenFrom } from '../../extra/extra-fields.tsx'
import { useDraft } from '../../drafts.ts'
import { useRefusals } from '../../refusals.ts'
import { DraftState, RestoredDraft } from '../draft-state.tsx'
import { useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { assessmentTexts } from './texts.ts'
import styles from './assessment.module.css'

const FIELDS = ['strengths', 'situation', 'earlierServices', 'professionalView'] as const

type Words = Record<(typeof FIELDS)[number], string>
type Typed = Words & { extra?: ExtraGiven }

const textsOf = (assessment: Assessment): Typed => ({
  strengths: assessment.strengths,
  situation: assessment.situation,
  earlierServices: assessment.earlierServices,
  professionalView: assessment.professionalView,
  extra: givenFrom(assessment.extra),
})

export function WholeForm({ assessment, mayWrite }: { assessment: Assessment; mayWrite: boolean }) {
  const t = useTexts(assessmentTexts)
  const labels = useLabels()
  return (
    <Section title={t.whole}>
      {mayWrite ? (
        <Writing assessment={assessment} />
      ) : (
        <dl className={styles['texts']}>
          {FIELDS.map((field) => (
            <div key={field}>
              <dt>{labels[field]}</dt>
              <dd>{assessment[field] || <span className="quiet">{t.nothing}</span>}</dd>
            </div>
          ))}
        </dl>
      )}
      {!mayWrite && <ExtraAnswers answers={assessment.extra} />}
    </Section>
  )
}

function useLabels(): Words {
  const t = useTexts(assessmentTexts)
  return {
    strengths: t.strengths,
    situation: t.situation,
    earlierServices: t.earlier,
    professionalView: t.overall,
  }
}

function Writing({ assessment }: { assessment: Assessment }) {
  const t = useTexts(assessmentTexts)
  const labels = useLabels()
  const refusals = useRefusals()
  const { familyId } = useFamily()
  const save = useFamilyWrite(familyId, contract.saveAssessment)
  const draft = useDraft<Typed>(`assessment:${assessment.assessmentId}`, textsOf(assessment), {
    title: t.title,
    familyId,
  })
  const [errors, setErrors] = useState<FieldErrors>({})
  const [completing, setCompleting] = useState(false)
  const typed = draft.content
  if (typed === undefined) return <Loading />
  const send = (complete: boolean) =>
    save.mutate(
      {
        params: { familyId },
        body: {
          assessmentId: assessment.assessmentId,
          personIds: assessment.personIds,
          ...typed,
          complete,
          revision: assessment.revision,
        },
      },
      {
        onSuccess: () => {
          void draft.drop()
          setErrors({})
          setCompleting(false)
          showToast({ text: complete ? t.completed : t.saved })
        },
        onError: (error) => {
          setCompleting(false)
          setErrors(refusals.fields(error))
        },
      },
    )
  return (
    <>
      <Form
        errors={errors}
        label={t.whole}
        onSubmit={() => send(assessment.completedOn !== null)}
        actions={
          <>
            <Button type="submit" busy={save.isPending}>
              {t.save}
            </Button>
            {assessment.completedOn === null && <Button onClick={() => setCompleting(true)}>{t.complete}</Button>}
            <DraftState state={draft.state} />
          </>
        }
      >
        <RestoredDraft
          restored={draft.restored}
          onStartOver={() => void draft.drop().then(() => draft.change(textsOf(assessment)))}
        />
        {FIELDS.map((field) => (
          <TextArea
            key={field}
            label={labels[field]}
            name={field}
            value={typed[field]}
            onChange={(text) => draft.change({ ...typed, [field]: text })}
            maxLength={8000}
          />
        ))}
        <ExtraFields
          form="assessment"
          value={typed.extra ?? {}}
          onChange={(extra) => draft.change({ ...typed, extra })}
        />
      </Form>
      <ConfirmDialog
        open={completing}
        title={t.complete}
        verb={t.complete}
        busy={save.isPending}
        onConfirm={() => send(true)}
        onClose={() => setCompleting(false)}
      >
        {t.completeAsk}
      </ConfirmDialog>
    </>
  )
}
