/** A part of a page with its heading; `aside` is a quiet word or a link at the heading's end. */
import { useId, type ReactNode } from 'react'
import styles from './section.module.css'

export type SectionProps = {
  title: ReactNode
  aside?: ReactNode
  /** Level of the heading: 2 on a page, 3 inside a dialog or another section. */
  level?: 2 | 3
  id?: string
  children: ReactNode
}

export function Section({ title, aside, level = 2, id, children }: SectionProps) {
  const own = useId()
  const heading = id ?? own
  return (
    <section aria-labelledby={heading} className={styles['section']}>
      <SecHead title={title} aside={aside} level={level} id={heading} />
      {children}
    </section>
  )
}

export function SecHead({ title, aside, level = 2, id }: Omit<SectionProps, 'children'>) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className={styles['head']}>
      <Heading id={id} tabIndex={-1}>
        {title}
      </Heading>
      {aside && <span className={styles['aside']}>{aside}</span>}
    </div>
  )
}
