/** A note of the own service: what happened, whom it concerns, what next. */
import { useState } from 'react'
import { useWriteServiceNote, type Client } from '#rooms/engagement/ui/client-data.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { CheckSetField } from '#ui-kit/form/check-set-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../refusals.ts'
import { clientTexts } from './texts.ts'

export function NoteDialog({ client, onClose }: { client: Client; onClose: () => void }) {
  const t = useTexts(clientTexts)
  const refusals = useRefusals()
  const write = useWriteServiceNote(client.familyId)
  const [noteId] = useState(newId)
  const [personIds, setPersonIds] = useState<readonly string[]>(client.persons.map(({ personId }) => personId))
  const [text, setText] = useState('')
  const [nextStep, setNextStep] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const send = () => {
    if (text.trim() === '' || personIds.length === 0)
      return setErrors({
        ...(text.trim() === '' ? { text: t.textMissing } : {}),
        ...(personIds.length === 0 ? { personIds: t.whomMissing } : {}),
      })
    write.mutate(
      { noteId, personIds: [...personIds], text, nextStep },
      {
        onSuccess: () => {
          showToast({ text: t.saved })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  return (
    <FormDialog title={t.write} act={t.save} busy={write.isPending} errors={errors} onSubmit={send} onClose={onClose}>
      <TextArea label={t.what} name="text" value={text} onChange={setText} maxLength={20000} rows={6} />
      <TextField label={t.nextStep} name="nextStep" value={nextStep} onChange={setNextStep} maxLength={1000} optional />
      <CheckSetField
        label={t.whom}
        name="personIds"
        value={personIds}
        onChange={setPersonIds}
        choices={client.persons.map(({ personId, name }) => ({ value: personId, label: name }))}
      />
    </FormDialog>
  )
}
