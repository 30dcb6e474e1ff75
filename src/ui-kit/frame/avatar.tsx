/** A person's initials in a soft round; decoration beside the written name. */
import styles from './avatar.module.css'

const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends
    .map((w) => [...(w ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase('fi')
}

/** `clay` is a worker, `pine` someone of the family's own circle, `quiet` anyone else. */
export function Avatar({ name, tone = 'clay' }: { name: string; tone?: 'clay' | 'pine' | 'quiet' }) {
  return (
    <span className={styles['avatar']} data-tone={tone} aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}
