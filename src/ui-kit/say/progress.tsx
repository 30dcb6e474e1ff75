/** Long work: how far it is, in words and as a bar. Without `of` the length is not known and only the words speak. */
import { useId } from 'react'
import styles from './progress.module.css'

export type ProgressProps = {
  /** What is being done: "Tuodaan rivejä". */
  label: string
  done: number
  of?: number
  /** "12 400 / 48 000 riviä, noin 2 minuuttia jäljellä" */
  words: string
}

export function Progress({ label, done, of, words }: ProgressProps) {
  const id = useId()
  const share = of ? Math.min(1, done / of) : undefined
  return (
    <div className={styles['progress']}>
      <p id={id} className={styles['label']}>
        {label}
      </p>
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuetext={words}
        {...(share === undefined
          ? {}
          : { 'aria-valuenow': Math.round(share * 100), 'aria-valuemin': 0, 'aria-valuemax': 100 })}
        className={styles['track']}
      >
        <div
          className={styles['bar']}
          data-unknown={share === undefined || undefined}
          style={share === undefined ? undefined : { inlineSize: `${share * 100}%` }}
        />
      </div>
      <p className={styles['words']}>{words}</p>
    </div>
  )
}
