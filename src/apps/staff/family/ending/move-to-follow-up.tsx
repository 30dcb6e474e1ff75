/** Ending the work and going on to follow-up; with open items only with a reason that is recorded with them. */
import { useState } from 'react'
import { contract } from '#rooms/families/contract.ts'
import type { EndingItem } from '#rooms/families/model.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../../refusals.ts'
import { useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { endingTexts } from './texts.ts'
import styles from './ending.module.css'

export function MoveToFollowUp({ open, unsaved }: { open: readonly EndingItem[]; unsaved: boolean }) {
  const t = useTexts(endingTexts)
  const refusals = useRefusals()
  const { familyId, revision } = useFamily()
  const move = useFamilyWrite(familyId, contract.movePhase)
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const send = () => {
    if (unsaved) return setErrors({ '': t.saveFirst })
    move.mutate(
      { params: { familyId }, body: { to: 'follow_up', reason: reason.trim() || null, revision } },
      {
        onSuccess: () => showToast({ text: t.moved }),
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  return (
    <Section title={t.toFollowUp}>
      <p className={styles['quiet']}>{t.toFollowUpLead}</p>
      <Form
        errors={errors}
        label={t.toFollowUp}
        onSubmit={send}
        actions={
          <Button type="submit" busy={move.isPending}>
            {t.toFollowUp}
          </Button>
        }
      >
        {open.length > 0 && (
          <TextArea
            label={t.openReason}
            name="reason"
            hint={t.openReasonHint}
            value={reason}
            onChange={setReason}
            maxLength={2000}
          />
        )}
      </Form>
    </Section>
  )
}
