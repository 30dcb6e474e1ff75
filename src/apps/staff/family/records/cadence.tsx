/** How often one agreed to meet, and how that has been kept: the plan's own words or the organiser's reminder, the last meeting, the next one. */
import { useQuery } from '@tanstack/react-query'
import { cadenceQuery } from '#rooms/engagement/ui/family-data.ts'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily } from '../family-context.tsx'
import { recordTexts } from './texts.ts'
import styles from './records.module.css'

export function Cadence() {
  const t = useTexts(recordTexts)
  const format = useFormat()
  const { data } = useQuery(cadenceQuery(useFamily().familyId))
  if (data === undefined || data === null) return null
  const { words, days, source, lastHeldOn, nextOn, heldBy, isLate, weeks } = data
  const held = weeks.reduce((sum, count) => sum + count, 0)
  return (
    <div className={styles['cadence']}>
      <Status tone={isLate ? 'warn' : 'ok'}>
        {isLate ? t.cadenceLateSince({ day: format.day(heldBy) }) : t.cadenceKept}
      </Status>
      <span>
        {t.cadence({
          words: source === 'plan' ? words : t.cadenceReminder({ days, words: words === '' ? '–' : words }),
          last: lastHeldOn === null ? '–' : format.day(lastHeldOn),
          next: nextOn === null ? '–' : format.day(nextOn),
        })}
      </span>
      <span className={styles['weeks']} role="img" aria-label={t.cadenceWeeks({ count: held })}>
        {weeks.map((count, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- the weeks are told apart by their place only
          <i key={i} data-held={count > 0 || undefined} />
        ))}
      </span>
    </div>
  )
}
