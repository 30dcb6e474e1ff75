/** The family comes back: a new episode linked to the one before, with why; what was known stays beside it. */
import { useState } from 'react'
import { contract } from '#rooms/families/contract.ts'
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

export function Reopen() {
  const t = useTexts(endingTexts)
  const refusals = useRefusals()
  const { familyId, revision } = useFamily()
  const reopen = useFamilyWrite(familyId, contract.reopen)
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const send = () =>
    reopen.mutate(
      { params: { familyId }, body: { reason, revision } },
      {
        onSuccess: () => showToast({ text: t.reopened }),
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  return (
    <Section title={t.reopen}>
      <p className={styles['quiet']}>{t.reopenLead}</p>
      {open ? (
        <Form
          errors={errors}
          label={t.reopen}
          onSubmit={send}
          actions={
            <>
              <Button kind="primary" type="submit" busy={reopen.isPending}>
                {t.reopenDo}
              </Button>
              <Button onClick={() => setOpen(false)}>{t.taperClose}</Button>
            </>
          }
        >
          <TextArea label={t.reopenWhy} name="reason" rows={3} value={reason} onChange={setReason} maxLength={2000} />
        </Form>
      ) : (
        <Button onClick={() => setOpen(true)}>{t.reopen}</Button>
      )}
    </Section>
  )
}
