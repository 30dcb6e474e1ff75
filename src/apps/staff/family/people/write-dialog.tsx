/** A dialog that makes one change to the family: fields, what is missing, send, say so. */
import { useState, type ReactNode } from 'react'
import type * as z from 'zod'
import type { Entry } from '#kit/contract.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { CallRefused, type call, type FieldFault } from '#ui-kit/call.ts'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { rename } from '../../field-names.ts'
import { useRefusals } from '../../refusals.ts'
import { useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'

type Given<E extends Entry<z.ZodType>> = {
  title: string
  act: string
  /** Said when it is done. */
  done: string
  entry: E
  /** What is missing, in the words of the server; nothing is sent before it is empty. */
  faults?: () => FieldFault[]
  send: () => Parameters<typeof call<E>>[1]
  /** The field that what no field is to blame for stands at. */
  first: string
  onClose: () => void
  children: ReactNode
}

export function WriteDialog<E extends Entry<z.ZodType>>(props: Given<E>) {
  const { title, act, done, entry, faults, send, first, onClose, children } = props
  const refusals = useRefusals()
  const write = useFamilyWrite(useFamily().familyId, entry)
  const [errors, setErrors] = useState<FieldErrors>({})
  const submit = () => {
    const missing = faults?.() ?? []
    if (missing.length > 0)
      return setErrors(refusals.fields(new CallRefused(422, { why: 'input.not-understood', fields: missing })))
    write.mutate(send(), {
      onSuccess: () => {
        showToast({ text: done })
        onClose()
      },
      onError: (error) => setErrors(rename(refusals.fields(error), first)),
    })
  }
  return (
    <FormDialog title={title} act={act} busy={write.isPending} errors={errors} onSubmit={submit} onClose={onClose}>
      {children}
    </FormDialog>
  )
}
