/** Which workers come to a meeting, and when they all could. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { CalendarSearch } from 'lucide-react'
import { instantFromFinland, type Day, type Instant } from '#kit/day.ts'
import { access } from '#rooms/engagement/access.ts'
import { careTeamQuery } from '#rooms/engagement/ui/family-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { CommonTime, weekOf } from '../../common-time/common-time.tsx'
import { commonTimeTexts } from '../../common-time/texts.ts'
import { WorkersChoice } from '../../common-time/workers-choice.tsx'
import { useFamily, useReach, useToday } from '../family-context.tsx'

type Given = {
  workerIds: readonly string[]
  minutes: number
  day: Day | null
  /** `HH:MM`, or null while it is no time. */
  time: string | null
  /** Looks for a common time from the start. */
  look?: boolean
  onWorkers: (workerIds: string[]) => void
  onChoose: (from: Instant) => void
}

export function MeetingWorkers({ workerIds, minutes, day, time, look = false, onWorkers, onChoose }: Given) {
  const t = useTexts(commonTimeTexts)
  const { familyId } = useFamily()
  const { may } = useReach()
  const seesTeam = may(access['engagement.read-team'])
  const team = useQuery({ ...careTeamQuery(familyId), enabled: seesTeam }).data?.workers ?? []
  const today = useToday()
  const [looking, setLooking] = useState(look)
  const [monday, setMonday] = useState(() => weekOf(day !== null && day > today ? day : today))
  const startsAt = day === null || time === null ? null : instantFromFinland(day, time)
  if (!seesTeam) return null
  return (
    <>
      <WorkersChoice
        value={workerIds}
        onChange={onWorkers}
        atHand={team.map(({ workerId, name, title, organisationName }) => ({
          workerId,
          name,
          hint: [title, organisationName].filter(Boolean).join(', '),
        }))}
        otherHint={t.notInTeam}
      />
      <p>
        <Button icon={CalendarSearch} aria-expanded={looking} onClick={() => setLooking(!looking)}>
          {t.find}
        </Button>
      </p>
      {looking && (
        <>
          <p className="small quiet">{t.lead}</p>
          <CommonTime
            workerIds={workerIds}
            minutes={minutes}
            familyId={familyId}
            startsAt={startsAt?.ok ? startsAt.value : null}
            monday={monday}
            onMonday={setMonday}
            onChoose={onChoose}
            onAskInstead={(workerId, coverId) =>
              onWorkers([...new Set(workerIds.map((each) => (each === workerId ? coverId : each)))])
            }
          />
        </>
      )}
    </>
  )
}
