/** What must be known or arranged for a person, as it stands today, and saying that it no longer holds. */
import { useState } from 'react'
import type { Day } from '#kit/day.ts'
import { access } from '#rooms/families/access.ts'
import { contract } from '#rooms/families/contract.ts'
import type { Circumstance } from '#rooms/families/ui/family-data.ts'
import { CIRCUMSTANCE_TEXTS } from '#rooms/families/ui/member-texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useFamily, useReach, useToday } from '../family-context.tsx'
import { shapeTexts } from './shape-texts.ts'
import styles from './people.module.css'
import { WriteDialog } from './write-dialog.tsx'

export function CircumstanceLines({ circumstances, name }: { circumstances: readonly Circumstance[]; name: string }) {
  const t = useTexts(shapeTexts)
  const word = useWords()
  const format = useFormat()
  const today = useToday()
  const { may } = useReach()
  const [ending, setEnding] = useState<Circumstance | null>(null)
  const now = circumstances.filter(({ endDate }) => endDate === null || endDate >= today)
  return (
    <>
      {now.map((circumstance) => (
        <span key={circumstance.circumstanceId} className={styles['second']}>
          {word(CIRCUMSTANCE_TEXTS[circumstance.kind])}: {circumstance.words}
          {circumstance.endDate !== null && ` (${format.period(circumstance.startDate, circumstance.endDate)})`}{' '}
          {circumstance.endDate === null && may(access['families.change-circumstances']) && (
            <Button small kind="link" onClick={() => setEnding(circumstance)}>
              {t.noLonger}
              <span className="sr">
                : {name}, {circumstance.words}
              </span>
            </Button>
          )}
        </span>
      ))}
      {ending !== null && <EndDialog circumstance={ending} onClose={() => setEnding(null)} />}
    </>
  )
}

function EndDialog({ circumstance, onClose }: { circumstance: Circumstance; onClose: () => void }) {
  const t = useTexts(shapeTexts)
  const today = useToday()
  const { familyId } = useFamily()
  const [endDate, setEndDate] = useState<Day | null>(today)
  return (
    <WriteDialog
      title={t.noLonger}
      act={t.save}
      done={t.circumstanceEnded}
      entry={contract.endCircumstance}
      faults={() => (endDate === null ? [{ field: 'endDate', why: 'field.day' }] : [])}
      send={() => ({ params: { familyId, circumstanceId: circumstance.circumstanceId }, body: { endDate: endDate! } })}
      first="endDate"
      onClose={onClose}
    >
      <p className="quiet">{circumstance.words}</p>
      <DayField label={t.lastDay} name="endDate" value={endDate} onChange={setEndDate} today={today} />
    </WriteDialog>
  )
}
