/** Why nobody works that day, where it is so. */
import type { Day } from '#kit/day.ts'
import { dayOffOn, type LawProfile } from '#rooms/families/rules/law-profile.ts'
import { dayOffWord } from '#rooms/families/ui/holiday-texts.ts'
import { useWords } from '#ui-kit/words.ts'
import styles from './calendar.module.css'

export function DayOffName({ day, law }: { day: Day; law: LawProfile }) {
  const word = useWords()
  const off = dayOffOn(day, law)
  return off === null ? null : <p className={styles['off']}>{dayOffWord(off, word)}</p>
}
