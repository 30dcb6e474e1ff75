/** A time that suits several workers, found before one knows with which family; the family is chosen last. */
import { useState } from 'react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { CalendarPlus } from 'lucide-react'
import type { Day, Instant } from '#kit/day.ts'
import { worklistQuery } from '#rooms/engagement/ui/list-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { ComboField } from '#ui-kit/form/combo-field.tsx'
import { NumberField } from '#ui-kit/form/number-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { CommonTime } from '../common-time/common-time.tsx'
import { commonTimeTexts } from '../common-time/texts.ts'
import { WorkersChoice } from '../common-time/workers-choice.tsx'
import { useFamilyName } from '../family-name.ts'
import { WITH_FAMILIES } from '../frame/places.ts'
import { useHasRole, useMe } from '../session.tsx'
import styles from '../common-time/common-time.module.css'

const SHORTEST = 15

export function CommonDays({ monday, onMonday }: { monday: Day; onMonday: (monday: Day) => void }) {
  const t = useTexts(commonTimeTexts)
  const me = useMe()
  const [workerIds, setWorkers] = useState<string[]>(me.workerId === null ? [] : [me.workerId])
  const [minutes, setMinutes] = useState<number | null>(60)
  const [startsAt, setStart] = useState<Instant | null>(null)
  const opens = useHasRole(...WITH_FAMILIES)
  const length = Math.max(minutes ?? 60, SHORTEST)
  const choose = (next: string[]) => {
    setWorkers(next)
    setStart(null)
  }
  return (
    <div className={styles['box']}>
      <p className="quiet">{t.lead}</p>
      <WorkersChoice value={workerIds} onChange={choose} atHand={[]} />
      <NumberField label={t.minutes} name="minutes" unit="min" value={minutes} onChange={setMinutes} />
      <CommonTime
        workerIds={workerIds}
        minutes={length}
        familyId={null}
        startsAt={startsAt}
        monday={monday}
        onMonday={onMonday}
        onChoose={setStart}
        onAskInstead={(workerId, coverId) =>
          choose([...new Set(workerIds.map((each) => (each === workerId ? coverId : each)))])
        }
      />
      {opens && startsAt !== null && <AgreeWith startsAt={startsAt} minutes={length} workerIds={workerIds} />}
    </div>
  )
}

function AgreeWith(found: { startsAt: Instant; minutes: number; workerIds: readonly string[] }) {
  const t = useTexts(commonTimeTexts)
  const navigate = useNavigate()
  const familyName = useFamilyName()
  const mine = useInfiniteQuery(worklistQuery({ scope: 'mine', sort: 'name' }))
  const [familyId, setFamily] = useState<string | null>(null)
  const families = mine.data?.pages.flatMap((page) => page.families) ?? []
  const go = () =>
    void navigate({
      to: `/perheet/${familyId}/kirjaukset`,
      search: {
        sovi: 'network',
        aika: found.startsAt,
        kesto: found.minutes,
        ketka: found.workerIds.join(','),
      } as never,
    })
  return (
    <div className={styles['actions']}>
      <ComboField
        // the list is there when the field is made
        key={families.length}
        label={t.family}
        name="family"
        value={familyId}
        onChange={setFamily}
        options={families.map((each) => ({ id: each.familyId, label: familyName(each.name) }))}
      />
      <Button kind="primary" icon={CalendarPlus} disabled={familyId === null} onClick={go}>
        {t.agree}
      </Button>
    </div>
  )
}
