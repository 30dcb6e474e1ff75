/** One kind of part on the gallery: its name and its states beside it. */
import { Children, type ReactNode } from 'react'
import styles from './gallery.module.css'

export function Sheet({ children }: { children: ReactNode }) {
  return <div className={styles['sheet']}>{children}</div>
}

export function States({ name, column = false, children }: { name: string; column?: boolean; children: ReactNode }) {
  return (
    <>
      <h2>{name}</h2>
      <div className={styles['states']} data-column={column || undefined}>
        {Children.toArray(children)}
      </div>
    </>
  )
}
