/** A person's initials in a soft round; decoration beside the written name. */
import { initials } from '#kit/text.ts'
import styles from './avatar.module.css'

/** `clay` is a worker, `pine` someone of the family's own circle, `quiet` anyone else. */
export function Avatar({ name, tone = 'clay' }: { name: string; tone?: 'clay' | 'pine' | 'quiet' }) {
  return (
    <span className={styles['avatar']} data-tone={tone} aria-hidden="true">
      {initials(name)}
    </span>
  )
}
