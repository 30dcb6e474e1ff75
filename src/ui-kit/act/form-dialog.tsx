/** A dialog that holds one form: its fields, what is wrong with them, and two ways out, to do it or not. */
import type { ReactNode } from 'react'
import { Form, type FieldErrors } from '../form/form.tsx'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

export type FormDialogProps = {
  title: string
  /** What the main button does, in words. */
  act: string
  busy: boolean
  errors: FieldErrors
  onSubmit: () => void
  onClose: () => void
  /** Wide for two columns or a comparison. */
  wide?: boolean
  /** Beside the buttons: whether the draft is kept. */
  beside?: ReactNode
  children: ReactNode
}

export function FormDialog({ title, act, busy, errors, onSubmit, onClose, wide, beside, children }: FormDialogProps) {
  const t = useTexts(uiTexts)
  return (
    <Dialog open wide={wide ?? false} onClose={onClose} title={title}>
      <Form
        errors={errors}
        label={title}
        onSubmit={onSubmit}
        actions={
          <>
            <Button kind="primary" type="submit" busy={busy}>
              {act}
            </Button>
            <Button onClick={onClose}>{t.cancel}</Button>
            {beside}
          </>
        }
      >
        {children}
      </Form>
    </Dialog>
  )
}
