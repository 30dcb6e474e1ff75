/** Withdrawing an attachment, with the reason that stays beside its name. */
import { useState } from 'react'
import { contract } from '#rooms/engagement/contract.ts'
import type { Attachment } from '#rooms/engagement/ui/family-data.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../../../refusals.ts'
import { useFamily } from '../../family-context.tsx'
import { useFamilyWrite } from '../../family-write.ts'
import { attachmentTexts } from './texts.ts'

export function WithdrawDialog({ file, onClose }: { file: Attachment; onClose: () => void }) {
  const t = useTexts(attachmentTexts)
  const refusals = useRefusals()
  const { familyId } = useFamily()
  const withdraw = useFamilyWrite(familyId, contract.withdrawAttachment)
  const [why, setWhy] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const send = () =>
    withdraw.mutate(
      { params: { familyId, attachmentId: file.attachmentId }, body: { why } },
      { onSuccess: onClose, onError: (error) => setErrors(refusals.fields(error)) },
    )
  const title = t.withdrawTitle({ name: file.name })
  return (
    <FormDialog
      title={title}
      act={t.withdraw}
      busy={withdraw.isPending}
      errors={errors}
      onSubmit={send}
      onClose={onClose}
    >
      <p className="quiet">{t.withdrawLead}</p>
      <TextArea label={t.why} name="why" rows={2} value={why} onChange={setWhy} maxLength={1000} />
    </FormDialog>
  )
}
