/** The week's picture of several workers with the times that suit all of them, one tap to choose. */
import { useQuery } from '@tanstack/react-query'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { addDays, dayInFinland, epochOf, instantOf, mondayOf, weekday, type Day, type Instant } from '#kit/day.ts'
import { IconButton } from '#ui-kit/act/button.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useToday } from '#ui-kit/use-now.ts'
import { weekNumber } from '../calendar/week-number.ts'
import { Refused } from '../refused.tsx'
import { commonTimeQuery, WEEK_DAYS, type CommonTime as Found, type Suggestion } from './common-time-data.ts'
import { commonTimeTexts } from './texts.ts'
import { WeekPicture } from './week-picture.tsx'
import styles from './common-time.module.css'

type Given = {
  workerIds: readonly string[]
  minutes: number
  familyId: string | null
  /** The beginning that is chosen now, if any. */
  startsAt: Instant | null
  /** The week that is shown. */
  monday: Day
  onMonday: (monday: Day) => void
  onChoose: (from: Instant) => void
  onAskInstead: (workerId: string, coverId: string) => void
}

/** On a weekend one plans the week that comes. */
export const weekOf = (day: Day): Day => mondayOf(weekday(day) > WEEK_DAYS ? addDays(day, 2) : day)

export function CommonTime(props: Given) {
  const { workerIds, minutes, familyId, startsAt, monday, onMonday, onChoose, onAskInstead } = props
  const t = useTexts(commonTimeTexts)
  const format = useFormat()
  const today = useToday()
  const first = weekOf(today)
  const { data, error, refetch, isPlaceholderData } = useQuery(
    commonTimeQuery({ workerIds, monday, minutes, familyId }),
  )
  if (workerIds.length === 0) return <p className="quiet">{t.chooseWho}</p>
  const chosen = startsAt === null ? null : { from: startsAt, until: instantOf(epochOf(startsAt) + minutes * 60_000) }
  return (
    <div className={styles['box']}>
      <div className={styles['move']}>
        <IconButton
          icon={ChevronLeft}
          label={t.previous}
          disabled={monday <= first}
          onClick={() => onMonday(addDays(monday, -7))}
        />
        <IconButton icon={ChevronRight} label={t.next} onClick={() => onMonday(addDays(monday, 7))} />
        <strong aria-live="polite">
          {t.week({ week: String(weekNumber(monday)), period: format.period(monday, addDays(monday, WEEK_DAYS - 1)) })}
        </strong>
      </div>
      {data === undefined ? (
        error === null ? (
          <Loading lines={5} />
        ) : (
          <Refused error={error} again={() => void refetch()} />
        )
      ) : (
        <>
          <WeekPicture data={data} chosen={chosen} onAskInstead={onAskInstead} />
          <Slots found={data} stale={isPlaceholderData} startsAt={startsAt} onChoose={onChoose} />
        </>
      )}
    </div>
  )
}

function Slots(props: {
  found: Found
  /** Of other workers or another week: not to be chosen. */
  stale: boolean
  startsAt: Instant | null
  onChoose: (from: Instant) => void
}) {
  const { found, stale, startsAt, onChoose } = props
  const t = useTexts(commonTimeTexts)
  const format = useFormat()
  const { suggestions, workers } = found
  const nameOf = (id: string) => workers.find(({ workerId }) => workerId === id)?.name ?? ''
  if (suggestions.length === 0) return <p role="status">{t.none}</p>
  const say = ({ from, until }: Suggestion) =>
    t.slot({
      day: format.weekdayShort(dayInFinland(from as Instant)),
      from: format.time(from as Instant),
      to: format.time(until as Instant),
    })
  return (
    <div role="group" aria-label={t.suggested}>
      <p className="small">
        <strong>{t.suggested}</strong>
        {suggestions[0]!.without.length > 0 && ` ${t.suggestedSome}`}
      </p>
      <ul className={styles['slots']}>
        {suggestions.map((each) => (
          <li key={each.from}>
            <button
              type="button"
              disabled={stale}
              aria-pressed={each.from === startsAt}
              onClick={() => onChoose(each.from as Instant)}
            >
              {say(each)}
              {each.without.length > 0 && (
                <span className={styles['second']}>{t.without({ name: each.without.map(nameOf).join(', ') })}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
