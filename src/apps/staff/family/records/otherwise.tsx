/** After a meeting that did not come about: what could be done otherwise, each a tap that opens the next meeting filled in so. */
import { useState } from 'react'
import type { Instant } from '#kit/day.ts'
import { access } from '#rooms/engagement/access.ts'
import { OTHERWISE } from '#rooms/engagement/model.ts'
import { suggestOtherwise, type Suggested } from '#rooms/engagement/rules/otherwise.ts'
import type { Meeting } from '#rooms/engagement/ui/family-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily, useReach } from '../family-context.tsx'
import { PlanMeetingDialog } from './plan-meeting-dialog.tsx'
import { useSuggestedWords } from './suggested-words.ts'
import { recordTexts } from './texts.ts'
import styles from './records.module.css'

function useSuggestions(): (meeting: Meeting) => Suggested[] {
  const family = useFamily()
  return (meeting) => {
    const needed = family.members.some(
      ({ personId, interpreter }) =>
        interpreter !== null && meeting.persons.some((person) => person.personId === personId),
    )
    return suggestOtherwise(
      { ...meeting, startsAt: meeting.startsAt as Instant, place: meeting.place?.kind ?? null },
      needed || (family.interpreter !== null && meeting.interpreter !== null),
    )
  }
}

/** `asked`: the way that was chosen on another page, opened at once. */
export function Otherwise({ meeting, asked }: { meeting: Meeting; asked: string | undefined }) {
  const t = useTexts(recordTexts)
  const { may } = useReach()
  const ways = useSuggestions()(meeting)
  const words = useSuggestedWords()
  const wanted = OTHERWISE.find((kind) => kind === asked)
  const [chosen, choose] = useState<Suggested | null>(ways.find(({ kind }) => kind === wanted) ?? null)
  if (ways.length === 0 || !may(access['engagement.plan-meeting'])) return null
  return (
    <div className={styles['otherwise']} role="group" aria-label={t.otherwiseTitle}>
      <p className="small">{t.otherwiseTitle}</p>
      {ways.map((way) => (
        <Button key={way.kind} small onClick={() => choose(way)}>
          {words(way)}
        </Button>
      ))}
      {chosen !== null && <PlanMeetingDialog instead={{ meeting, way: chosen }} onClose={() => choose(null)} />}
    </div>
  )
}
