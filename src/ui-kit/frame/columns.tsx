/** A main column and a narrow one beside it; one column where there is no room. */
import type { ReactNode } from 'react'
import styles from './columns.module.css'

export function Columns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className={styles['columns']}>
      <div>{main}</div>
      <div>{side}</div>
    </div>
  )
}
