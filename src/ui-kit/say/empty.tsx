/** Nothing here, and what to do next. */
import type { ReactNode } from 'react'
import styles from './empty.module.css'

export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles['empty']}>
      <p>
        <strong>{title}</strong> {children}
      </p>
      {action && <div className={styles['action']}>{action}</div>}
    </div>
  )
}
