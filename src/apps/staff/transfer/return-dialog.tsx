/** Returning a proposed family, with the reason the sender reads. */
import { useState } from 'react'
import { RESPONSIBLE_REFUSALS } from '#rooms/families/ui/responsible-texts.ts'
import { useDecideTransfer } from '#rooms/families/ui/transfer-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../refusals.ts'
import { transferTexts } from './texts.ts'

export function ReturnDialog({ transferId, name, onClose }: { transferId: string; name: string; onClose: () => void }) {
  const t = useTexts(transferTexts)
  const refusals = useRefusals(RESPONSIBLE_REFUSALS)
  const decide = useDecideTransfer()
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const send = () =>
    decide.mutate(
      { transferId, what: 'return', reason },
      {
        onSuccess: () => {
          showToast({ text: t.returned })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  return (
    <Dialog open onClose={onClose} title={t.giveBackOf({ name })}>
      <Form
        errors={errors}
        label={t.giveBack}
        onSubmit={send}
        actions={
          <>
            <Button kind="primary" type="submit" busy={decide.isPending}>
              {t.giveBack}
            </Button>
            <Button onClick={onClose}>{t.cancel}</Button>
          </>
        }
      >
        <TextArea label={t.reason} name="reason" value={reason} onChange={setReason} maxLength={1000} />
      </Form>
    </Dialog>
  )
}
