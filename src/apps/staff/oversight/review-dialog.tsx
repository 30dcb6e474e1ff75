/** Reviews one emergency opening: justified or not, and on what ground. */
import { useState } from 'react'
import { useReviewBreakGlass, type BreakGlassUse } from '#rooms/trust/ui/oversight-data.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { rename } from '../field-names.ts'
import { useRefusals } from '../refusals.ts'
import { useOpeningReason } from './opening-reason.ts'
import { oversightTexts } from './texts.ts'

type Outcome = NonNullable<BreakGlassUse['outcome']>

export function ReviewDialog({ use, onClose }: { use: BreakGlassUse; onClose: () => void }) {
  const t = useTexts(oversightTexts)
  const reason = useOpeningReason()
  const refusals = useRefusals()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [note, setNote] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const review = useReviewBreakGlass(use.circleId)
  const send = () =>
    review.mutate(
      { outcome: outcome as Outcome, note },
      {
        onSuccess: () => {
          showToast({ text: t.saved })
          onClose()
        },
        onError: (error) => setErrors(rename(refusals.fields(error), 'note')),
      },
    )
  return (
    <FormDialog
      title={t.dialogTitle}
      act={t.save}
      busy={review.isPending}
      errors={errors}
      onSubmit={send}
      onClose={onClose}
    >
      <p>
        {use.actor}. {t.purpose({ words: reason(use.purpose) })}
      </p>
      <ChoiceField
        label={t.judgement}
        name="outcome"
        value={outcome}
        onChange={setOutcome}
        choices={[
          { value: 'justified', label: t.justified, hint: t.justifiedHint },
          { value: 'not_justified', label: t.notJustified, hint: t.notJustifiedHint },
        ]}
      />
      <TextArea label={t.note} name="note" value={note} onChange={setNote} maxLength={1000} />
    </FormDialog>
  )
}
