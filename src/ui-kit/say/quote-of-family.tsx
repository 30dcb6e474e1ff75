/** The family's own words, said by whom and when; never rewritten. */
import type { ReactNode } from 'react'
import styles from './quote-of-family.module.css'

export function QuoteOfFamily({ words, by, lang }: { words: string; by: ReactNode; lang?: string }) {
  return (
    <figure className={styles['quote']}>
      <blockquote lang={lang}>
        <p>”{words}”</p>
      </blockquote>
      <figcaption>{by}</figcaption>
    </figure>
  )
}
