/** A meeting of today that did not come about: ways to agree on it otherwise, each a link to the next one filled in so. */
import type { Instant } from '#kit/day.ts'
import { suggestOtherwise } from '#rooms/engagement/rules/otherwise.ts'
import type { TodayMeeting } from '#rooms/engagement/ui/list-data.ts'
import { OTHERWISE_TEXTS } from '#rooms/engagement/ui/texts.ts'
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { todayTexts } from './texts.ts'
import styles from './today.module.css'

export function OtherwiseLinks({ meeting }: { meeting: TodayMeeting }) {
  const t = useTexts(todayTexts)
  const word = useWords()
  const { familyId, meetingId, interpreter } = meeting
  const ways = suggestOtherwise(
    { ...meeting, startsAt: meeting.startsAt as Instant, place: meeting.place?.kind ?? null },
    interpreter !== null,
  )
  if (ways.length === 0) return null
  return (
    <div className={styles['reasons']} role="group" aria-label={t.otherwise}>
      <p>{t.otherwise}</p>
      {ways.map(({ kind }) => (
        <ButtonLink key={kind} small to={`/perheet/${familyId}/kirjaukset?tilalle=${meetingId}&tapa=${kind}`}>
          {word(OTHERWISE_TEXTS[kind])}
        </ButtonLink>
      ))}
    </div>
  )
}
