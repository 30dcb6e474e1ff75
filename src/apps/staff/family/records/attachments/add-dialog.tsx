/** Adding a photo or a document: from the phone's camera or its files. */
import { useState } from 'react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { contract } from '#rooms/engagement/contract.ts'
import type { AttachedTo } from '#rooms/engagement/model.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { CheckField } from '#ui-kit/form/check-field.tsx'
import { CheckSetField } from '#ui-kit/form/check-set-field.tsx'
import { FileField } from '#ui-kit/form/file-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { upload } from '#ui-kit/upload.ts'
import { useRefusals } from '../../../refusals.ts'
import { namesOf, presentMembers, useFamily } from '../../family-context.tsx'
import { attachmentTexts } from './texts.ts'

const TAKEN = 'image/jpeg,image/png,image/webp,application/pdf,.docx,.odt'

export function AddDialog(props: {
  about: AttachedTo
  aboutId: string
  personIds: readonly string[]
  megabytes: number
  onClose: () => void
}) {
  const { about, aboutId, megabytes, onClose } = props
  const t = useTexts(attachmentTexts)
  const refusals = useRefusals()
  const queries = useQueryClient()
  const family = useFamily()
  const nameOf = namesOf(family)
  const members = presentMembers(family).map(({ personId }) => ({ value: personId as string, label: nameOf(personId) }))
  // What stands beside the plan concerns those whom the plan concerns.
  const concerned = about === 'plan' ? members.filter(({ value }) => props.personIds.includes(value)) : members
  const [attachmentId] = useState(newId)
  const [file, setFile] = useState<File | null>(null)
  const [personIds, setPersonIds] = useState<string[]>(() => [...props.personIds])
  const [shared, setShared] = useState(false)
  const [hiddenFrom, setHiddenFrom] = useState<string[]>([])
  const [errors, setErrors] = useState<FieldErrors>({})
  const add = useMutation({
    mutationFn: (chosen: File) =>
      upload(contract.addAttachment, {
        params: { familyId: family.familyId },
        body: {
          attachmentId,
          about,
          aboutId,
          personIds: personIds.join(','),
          shared: shared ? 'true' : 'false',
          hiddenFrom: hiddenFrom.join(','),
        },
        file: chosen,
      }),
    onSuccess: async () => {
      showToast({ text: t.saved })
      await queries.invalidateQueries({ queryKey: ['family', family.familyId, 'attachments'] })
      onClose()
    },
    onError: (error) => setErrors(refusals.fields(error)),
  })
  return (
    <FormDialog
      title={t.add}
      act={t.save}
      busy={add.isPending}
      errors={errors}
      onSubmit={() => (file === null ? setErrors({ file: t.chooseFile }) : add.mutate(file))}
      onClose={onClose}
    >
      <FileField
        label={t.file}
        name="file"
        hint={t.fileHint({ megabytes: String(megabytes) })}
        accept={TAKEN}
        value={file}
        onChange={setFile}
      />
      <CheckSetField
        label={t.who}
        name="personIds"
        inline
        value={personIds}
        onChange={setPersonIds}
        choices={concerned}
      />
      <CheckField label={t.shared} name="shared" value={shared} onChange={setShared} />
      {shared && (
        <CheckSetField
          label={t.hidden}
          name="hiddenFrom"
          inline
          value={hiddenFrom}
          onChange={setHiddenFrom}
          choices={members}
        />
      )}
    </FormDialog>
  )
}
