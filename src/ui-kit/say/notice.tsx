/** Something to know before going on: a left bar, an icon, a bold first sentence. One per need. */
import type { ReactNode } from 'react'
import type { LucideIcon } from 'lucide-react'
import { toneIcon } from './status.tsx'
import styles from './notice.module.css'

export type NoticeProps = {
  tone: 'bad' | 'warn' | 'info' | 'ok' | 'wait'
  icon?: LucideIcon
  title?: ReactNode
  /** Said aloud at once when it appears after an act of the user. */
  live?: boolean
  actions?: ReactNode
  children?: ReactNode
}

export function Notice({ tone, icon, title, live = false, actions, children }: NoticeProps) {
  const Icon = icon ?? toneIcon[tone]
  return (
    <div className={styles['notice']} data-tone={tone} role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}>
      <Icon size={20} aria-hidden="true" />
      <div>
        {title && <strong>{title}</strong>} {children}
        {actions && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  )
}
