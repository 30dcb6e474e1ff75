/** A week of several workers: a line a worker and day, on it when the worker is taken or away. On a phone a day at a time. */
import type { ReactNode } from 'react'
import { dayInFinland, type Day, type Instant } from '#kit/day.ts'
import { dayOffOn } from '#rooms/families/rules/law-profile.ts'
import { dayOffWord } from '#rooms/families/ui/holiday-texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { useNarrow } from '#ui-kit/frame/use-narrow.ts'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useLawToday } from '../law-today.ts'
import type { AskedWorker, CommonTime } from './common-time-data.ts'
import { layBar, ticksOf, type Bar } from './lay-day.ts'
import { commonTimeTexts } from './texts.ts'
import styles from './common-time.module.css'

type Stretch = { readonly from: string; readonly until: string }

type Given = {
  data: CommonTime
  /** The time that has been chosen, wherever it came from. */
  chosen: Stretch | null
  /** Asks the one who covers in the place of the one who is away. */
  onAskInstead: (workerId: string, coverId: string) => void
}

export function WeekPicture(props: Given) {
  const narrow = useNarrow()
  return (
    <>
      {narrow ? <DayByDay {...props} /> : <WeekTable {...props} />}
      <Key chosen={props.chosen !== null} />
    </>
  )
}

const isAway = (worker: AskedWorker, day: Day) => worker.away.some(({ from, to }) => from <= day && day <= to)

function WeekTable({ data, chosen, onAskInstead }: Given) {
  const t = useTexts(commonTimeTexts)
  return (
    <table className={styles['week']}>
      <thead>
        <tr>
          <th scope="col">{t.worker}</th>
          {data.days.map(({ day, works }) => (
            <th key={day} scope="col">
              <DayName day={day} works={works} />
              <Axis hours={data.hours} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.workers.map((worker) => (
          <tr key={worker.workerId}>
            <th scope="row">
              <WorkerName worker={worker} onAskInstead={onAskInstead} />
            </th>
            {data.days.map(({ day, works }) => (
              <td key={day}>
                <Line worker={worker} day={day} works={works} hours={data.hours} chosen={chosen} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayByDay({ data, chosen, onAskInstead }: Given) {
  const away = data.workers.filter((worker) => worker.away.length > 0)
  return (
    <>
      {away.length > 0 && (
        <ul className={styles['away']}>
          {away.map((worker) => (
            <li key={worker.workerId}>
              <WorkerName worker={worker} onAskInstead={onAskInstead} />
            </li>
          ))}
        </ul>
      )}
      <ol className={styles['days']}>
        {data.days.map(({ day, works }) => (
          <li key={day}>
            <div className={styles['dayhead']}>
              <DayName day={day} works={works} />
              {works && <Axis hours={data.hours} />}
            </div>
            {works && (
              <ul>
                {data.workers.map((worker) => (
                  <li key={worker.workerId} className={styles['dayline']}>
                    <span>{worker.name}</span>
                    <Line worker={worker} day={day} works={works} hours={data.hours} chosen={chosen} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

function DayName({ day, works }: { day: Day; works: boolean }) {
  const t = useTexts(commonTimeTexts)
  const format = useFormat()
  const word = useWords()
  const off = dayOffOn(day, useLawToday())
  return (
    <span className={styles['day']}>
      {format.weekdayShort(day)}
      {!works && <span className="small quiet">{off === null ? t.dayOff : dayOffWord(off, word)}</span>}
    </span>
  )
}

function WorkerName({ worker, onAskInstead }: { worker: AskedWorker; onAskInstead: Given['onAskInstead'] }) {
  const t = useTexts(commonTimeTexts)
  const format = useFormat()
  return (
    <>
      {worker.name}
      {worker.away.map(({ from, to }) => (
        <span key={from} className={styles['second']}>
          {t.awayFor({ period: format.period(from, to) })}
        </span>
      ))}
      {worker.away.length > 0 &&
        worker.coveredBy.map((cover) => (
          <span key={cover.workerId} className={styles['second']}>
            {t.coveredBy({ name: cover.name })}{' '}
            <Button kind="link" small onClick={() => onAskInstead(worker.workerId, cover.workerId)}>
              {t.askInstead}
              <span className="sr">{t.askInsteadOf({ cover: cover.name, name: worker.name })}</span>
            </Button>
          </span>
        ))}
    </>
  )
}

function Axis({ hours }: { hours: CommonTime['hours'] }) {
  return (
    <span className={styles['axis']} aria-hidden="true">
      {ticksOf(hours).map((hour) => (
        <span key={hour} style={{ insetInlineStart: `${((hour - hours.from) / (hours.to - hours.from)) * 100}%` }}>
          {hour}
        </span>
      ))}
    </span>
  )
}

function Line(props: {
  worker: AskedWorker
  day: Day
  works: boolean
  hours: CommonTime['hours']
  chosen: Stretch | null
}) {
  const { worker, day, works, hours, chosen } = props
  const t = useTexts(commonTimeTexts)
  const format = useFormat()
  const away = isAway(worker, day)
  const taken = worker.busy.filter(({ from }) => dayInFinland(from as Instant) === day)
  const at = (value: string) => format.time(value as Instant)
  const words = !works
    ? t.dayOff
    : away
      ? t.away
      : taken.length === 0
        ? t.free
        : t.taken({ times: taken.map(({ from, until }) => `${at(from)}–${at(until)}`).join(', ') })
  const own = chosen === null ? null : layBar(chosen, day, hours)
  return (
    <span className={styles['line']} data-off={!works || undefined} data-away={away || undefined} title={words}>
      <span className="sr">{words}</span>
      {ticksOf(hours).map((hour) => (
        <Piece key={hour} kind="tick" bar={{ start: (hour - hours.from) / (hours.to - hours.from), width: 0 }} />
      ))}
      {own !== null && <Piece kind="chosen" bar={own} />}
      {taken.map((stretch) => {
        const bar = layBar(stretch, day, hours)
        return bar === null ? null : <Piece key={stretch.from} kind="taken" bar={bar} />
      })}
    </span>
  )
}

const Piece = ({ kind, bar }: { kind: 'tick' | 'taken' | 'chosen'; bar: Bar }): ReactNode => (
  <span
    className={styles[kind]}
    style={{
      insetInlineStart: `${bar.start * 100}%`,
      ...(kind === 'tick' ? {} : { inlineSize: `${bar.width * 100}%` }),
    }}
  />
)

function Key({ chosen }: { chosen: boolean }) {
  const t = useTexts(commonTimeTexts)
  return (
    <p className={styles['key']} aria-hidden="true">
      <span>
        <span className={styles['swatch']} data-kind="taken" /> {t.keyTaken}
      </span>
      <span>
        <span className={styles['swatch']} data-kind="away" /> {t.keyAway}
      </span>
      {chosen && (
        <span>
          <span className={styles['swatch']} data-kind="chosen" /> {t.keyChosen}
        </span>
      )}
    </p>
  )
}
