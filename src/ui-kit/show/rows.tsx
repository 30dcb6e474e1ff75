/** A list of things that ask for something: an icon, why in words, a meta line, one next action. */
import type { ReactNode } from 'react'
import type { LucideIcon } from 'lucide-react'
import type { Tone } from '../say/status.tsx'
import styles from './rows.module.css'

export function Rows({ children, label, ordered = false }: { children: ReactNode; label?: string; ordered?: boolean }) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List className={styles['rows']} aria-label={label}>
      {children}
    </List>
  )
}

export type RowProps = {
  icon?: LucideIcon
  tone?: Tone
  /** Why it is here, in words. */
  why: ReactNode
  meta?: ReactNode
  /** One next action: a Button, a ButtonLink or an OutcomeChoice. */
  action?: ReactNode
  children?: ReactNode
}

export function Row({ icon: Icon, tone, why, meta, action, children }: RowProps) {
  return (
    <li className={styles['row']} data-plain={Icon ? undefined : true}>
      {Icon && (
        <span className={styles['icon']} data-tone={tone}>
          <Icon size={20} aria-hidden="true" />
        </span>
      )}
      <div className={styles['words']}>
        <p className={styles['why']}>{why}</p>
        {meta && <p className={styles['meta']}>{meta}</p>}
        {children}
      </div>
      {action && <div className={styles['action']}>{action}</div>}
    </li>
  )
}
