/** What must be known or arranged for a person, as it stands today. */
import type { Circumstance } from '#rooms/families/ui/family-data.ts'
import { CIRCUMSTANCE_TEXTS } from '#rooms/families/ui/member-texts.ts'
import { useFormat } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useToday } from '../family-context.tsx'
import styles from './people.module.css'

export function CircumstanceLines({ circumstances }: { circumstances: readonly Circumstance[] }) {
  const word = useWords()
  const format = useFormat()
  const today = useToday()
  const now = circumstances.filter(({ endDate }) => endDate === null || endDate >= today)
  return now.map(({ circumstanceId, kind, words, startDate, endDate }) => (
    <span key={circumstanceId} className={styles['second']}>
      {word(CIRCUMSTANCE_TEXTS[kind])}: {words}
      {endDate !== null && ` (${format.period(startDate, endDate)})`}
    </span>
  ))
}
