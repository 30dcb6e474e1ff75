/** The lawful ground for having no named worker, with its explanation. */
import { useState } from 'react'
import { contract } from '#rooms/families/contract.ts'
import { NO_NAMED_WORKER_GROUNDS, type NoNamedWorkerGround } from '#rooms/families/model.ts'
import { FAMILIES_REFUSALS, NO_NAMED_WORKER_TEXTS } from '#rooms/families/ui/texts.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useRefusals } from '../../refusals.ts'
import { useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { peopleTexts } from './texts.ts'

export function WaiveDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(peopleTexts)
  const word = useWords()
  const refusals = useRefusals()
  const { familyId, namedWorkerGround } = useFamily()
  const waive = useFamilyWrite(familyId, contract.waiveNamedWorker)
  const [ground, setGround] = useState<NoNamedWorkerGround | null>(namedWorkerGround)
  const [explanation, setExplanation] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const send = () => {
    const blank = explanation.trim() === ''
    if (ground === null || blank)
      return setErrors({
        ...(ground === null ? { ground: word(FAMILIES_REFUSALS['families.named-worker-ground-missing']) } : {}),
        ...(blank ? { explanation: word(FAMILIES_REFUSALS['families.named-worker-reason-missing']) } : {}),
      })
    waive.mutate(
      { params: { familyId }, body: { ground, explanation } },
      {
        onSuccess: () => {
          showToast({ text: t.waived })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  return (
    <FormDialog title={t.waive} act={t.save} busy={waive.isPending} errors={errors} onSubmit={send} onClose={onClose}>
      <p className="quiet">{t.waiveLead}</p>
      <ChoiceField
        label={t.ground}
        name="ground"
        value={ground}
        onChange={setGround}
        choices={NO_NAMED_WORKER_GROUNDS.map((each) => ({ value: each, label: word(NO_NAMED_WORKER_TEXTS[each]) }))}
      />
      <TextArea
        label={t.explanation}
        name="explanation"
        value={explanation}
        onChange={setExplanation}
        maxLength={1000}
      />
    </FormDialog>
  )
}
