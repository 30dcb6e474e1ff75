/** A window over the page for one short task. Closes with Escape; focus returns where it was. */
import type { ReactNode } from 'react'
import { X } from 'lucide-react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { IconButton } from './button.tsx'
import styles from './dialog.module.css'

export type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  /** Wide for a form with two columns or a comparison. */
  wide?: boolean
  role?: 'dialog' | 'alertdialog'
  /** Buttons at the end; the primary one first. */
  actions?: ReactNode
  children: ReactNode
}

export function Dialog({ open, onClose, title, wide = false, role = 'dialog', actions, children }: DialogProps) {
  const t = useTexts(uiTexts)
  return (
    <ModalOverlay
      className={styles['overlay']!}
      isOpen={open}
      onOpenChange={(stays) => !stays && onClose()}
      isDismissable={false}
    >
      <Modal className={styles['modal']!} data-wide={wide || undefined}>
        <AriaDialog className={styles['dialog']!} role={role}>
          <div className={styles['head']}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon={X} label={t.close} onClick={onClose} />
          </div>
          <div className={styles['body']}>{children}</div>
          {actions && <div className={styles['actions']}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
