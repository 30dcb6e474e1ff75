/** How a meeting went, in one tap; a missed or cancelled one asks why in one more. What is marked wrong is put right by a correction. */
import { useState } from 'react'
import type { Instant } from '#kit/day.ts'
import { reasonsFor } from '#rooms/engagement/rules/meeting.ts'
import { useMarkMeeting, type TodayMeeting } from '#rooms/engagement/ui/list-data.ts'
import { MEETING_STATE_TEXTS, NOT_HELD_TEXTS } from '#rooms/engagement/ui/texts.ts'
import { useCodes } from '#rooms/organisations/ui/use-codes.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { OutcomeChoice, type Outcome } from '#ui-kit/act/outcome-choice.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useRefusals } from '../refusals.ts'
import { todayTexts } from './texts.ts'
import styles from './today.module.css'

type Marked = Pick<TodayMeeting, 'familyId' | 'meetingId' | 'startsAt' | 'state' | 'reason' | 'revision'>
type Reason = NonNullable<Marked['reason']>

export function MeetingOutcome({ meeting }: { meeting: Marked }) {
  const t = useTexts(todayTexts)
  const format = useFormat()
  const word = useWords()
  const refusal = useRefusals()
  const mark = useMarkMeeting()
  const [asking, setAsking] = useState<'missed' | 'cancelled' | null>(null)
  const offeredReasons = useCodes('codes.notHeld', asking === null ? [] : reasonsFor(asking))
  const { familyId, meetingId, state, revision } = meeting

  const send = (next: Marked['state'], reason: Reason | null, from: { revision: number; correction: string | null }) =>
    mark.mutate(
      { familyId, meetingId, markId: newId(), state: next, reason, ...from },
      {
        onSuccess: (answer) => {
          if (next === 'agreed') return showToast({ text: answer.withdrawn > 0 ? t.unsignalled : t.unmarked })
          const words = { state: word(MEETING_STATE_TEXTS[next]).toLowerCase() }
          showToast({
            text: answer.signalled ? t.signalled(words) : t.marked(words),
            undo: () => send('agreed', null, { revision: answer.revision, correction: t.correctionUndo }),
          })
        },
        onError: (error) => showToast({ text: refusal(error), tone: 'trouble' }),
      },
    )
  const now = { revision, correction: state === 'agreed' ? null : t.correctionChange }
  const choose = (outcome: Outcome) => {
    if (outcome === 'held') {
      setAsking(null)
      send('held', null, now)
    } else setAsking(outcome)
  }
  return (
    <div className={styles['outcome']}>
      <OutcomeChoice
        label={t.outcomeOf({ time: format.time(meeting.startsAt as Instant) })}
        value={asking ?? (state === 'agreed' ? null : state)}
        disabled={mark.isPending}
        onChange={choose}
        onClear={() => (asking ? setAsking(null) : send('agreed', null, { revision, correction: t.correctionUndo }))}
      />
      {asking && (
        <div role="group" aria-label={asking === 'missed' ? t.whyMissed : t.whyCancelled} className={styles['reasons']}>
          <p>{asking === 'missed' ? t.whyMissed : t.whyCancelled}</p>
          {offeredReasons.map((reason) => (
            <Button
              key={reason}
              small
              onClick={() => {
                setAsking(null)
                send(asking, reason, now)
              }}
            >
              {word(NOT_HELD_TEXTS[reason])}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
