/** Asks before something that cannot be taken back; says what follows, and the button repeats the verb. */
import type { ReactNode } from 'react'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

export type ConfirmDialogProps = {
  open: boolean
  title: string
  /** The verb on the button: "Päätä suunnitelma", never "OK". */
  verb: string
  danger?: boolean
  busy?: boolean
  onConfirm: () => void
  onClose: () => void
  children: ReactNode
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, verb, danger = false, busy = false, onConfirm, onClose, children } = props
  const t = useTexts(uiTexts)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      role="alertdialog"
      actions={
        <>
          <Button kind={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
            {verb}
          </Button>
          <Button onClick={onClose}>{t.cancel}</Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
