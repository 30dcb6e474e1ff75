/** Top of a screen: its name, one sentence that says the state in words, at most two actions. */
import type { ReactNode } from 'react'
import styles from './page-head.module.css'

export function PageHead(props: { title: ReactNode; lead?: ReactNode; actions?: ReactNode; beside?: ReactNode }) {
  const { title, lead, actions, beside } = props
  return (
    <div className={styles['head']}>
      <div className={styles['name']}>
        <h1>{title}</h1>
        {beside}
      </div>
      {actions && <div className={styles['actions']}>{actions}</div>}
      {lead && <p className={styles['lead']}>{lead}</p>}
    </div>
  )
}
