/** Short word that something was done, with a way to undo it. One queue per page; `Toasts` is placed once in the app. */
import { CircleCheck, TriangleAlert, X } from 'lucide-react'
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast'
import { Text } from 'react-aria-components/Text'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { IconButton } from './button.tsx'
import styles from './toasts.module.css'

export type ToastMessage = { text: string; tone?: 'done' | 'trouble'; undo?: () => void }

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 })

const shownAt = new Map<string, number>()

/** A toast with an undo stays while its page is open: ten seconds are not enough for everyone. Trouble stays too. */
export function showToast(message: ToastMessage): void {
  const stays = message.undo !== undefined || message.tone === 'trouble'
  const key = queue.add(message, { ...(stays ? {} : { timeout: 8000 }), onClose: () => void shownAt.delete(key) })
  shownAt.set(key, Date.now())
}

/** Another page: what was said on the one before goes, unless it was said on the way. */
export function leaveToasts(): void {
  for (const [key, at] of shownAt) if (Date.now() - at > 2000) queue.close(key)
}

export function Toasts() {
  const t = useTexts(uiTexts)
  return (
    <ToastRegion queue={queue} className={styles['region']!} aria-label={t.notices}>
      {({ toast }) => (
        <Toast toast={toast} className={styles['toast']!} data-tone={toast.content.tone ?? 'done'}>
          {toast.content.tone === 'trouble' ? (
            <TriangleAlert size={20} aria-hidden="true" />
          ) : (
            <CircleCheck size={20} aria-hidden="true" />
          )}
          <ToastContent className={styles['text']!}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.undo && (
            <button
              type="button"
              className={styles['undo']}
              onClick={() => {
                toast.content.undo?.()
                queue.close(toast.key)
              }}
            >
              {t.undo}
            </button>
          )}
          <IconButton icon={X} label={t.close} onClick={() => queue.close(toast.key)} />
        </Toast>
      )}
    </ToastRegion>
  )
}
