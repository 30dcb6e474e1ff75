/** The clock of a contact as drawn and in words: the words say all that the picture shows. */
import { daysBetween } from '#kit/day.ts'
import type { Contact, QueueTarget } from '#rooms/families/ui/contact-data.ts'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useLawToday } from '../law-today.ts'
import { todayInFinland } from '../today-day.ts'
import { onScale } from './clock.ts'
import { contactTexts } from './texts.ts'
import styles from './clock-scale.module.css'

const at = (share: number) => ({ insetInlineStart: `${share * 100}%` })
const band = ({ from, to }: QueueTarget) => ({
  ...at(onScale(from)),
  inlineSize: `${(onScale(to) - onScale(from)) * 100}%`,
})

type Clock = Contact['clock']

export function ClockScale({ clock, target }: { clock: Clock; target: QueueTarget }) {
  const t = useTexts(contactTexts)
  const now = onScale(clock.waited)
  const { tone, words } = useDeadlineWords(clock)
  return (
    <div className={styles['clock']} data-late={tone === 'bad' || undefined}>
      <div className={styles['scale']} aria-hidden="true">
        <span className={styles['track']} />
        <span className={styles['band']} style={band(target)} />
        {clock.basis === 'statutory' && (
          <span
            className={styles['law']}
            style={at(onScale(daysBetween(clock.receivedOn, clock.startBy.legal ?? clock.startBy.target)))}
          />
        )}
        <span className={styles['waited']} style={{ inlineSize: `${now * 100}%` }} />
        <span className={styles['now']} style={at(now)} />
      </div>
      <p className={styles['words']}>
        <strong>{clock.waited === 0 ? t.cameToday : t.dayNumber({ day: clock.waited })}</strong>
        <span data-tone={tone}>{words}</span>
      </p>
    </div>
  )
}

/** What the clock is near or past, said shortly. */
function useDeadlineWords(clock: Clock): { tone: 'bad' | 'near' | 'plain'; words: string } {
  const t = useTexts(contactTexts)
  const format = useFormat()
  if (clock.basis === 'statutory') {
    const day = format.weekdayShort(clock.startBy.legal ?? clock.startBy.target)
    if (clock.state === 'late') return { tone: 'bad', words: t.lawLate({ day, count: clock.daysLate }) }
    if (clock.workingDaysLeft === 0) return { tone: 'near', words: t.lawToday({ day }) }
    return { tone: clock.state === 'near' ? 'near' : 'plain', words: t.lawLeft({ day, count: clock.workingDaysLeft }) }
  }
  if (clock.ownTargetPassedOn !== null)
    return { tone: 'bad', words: t.targetPassed({ day: format.weekdayShort(clock.ownTargetPassedOn) }) }
  const late = daysBetween(clock.startBy.target, todayInFinland()) > 0
  return { tone: late ? 'near' : 'plain', words: t.aim({ day: format.weekdayShort(clock.startBy.target) }) }
}

export function ClockLegend({ target }: { target: QueueTarget }) {
  const t = useTexts(contactTexts)
  const days = useLawToday().assessment.startWorkingDays
  return (
    <ul className={styles['legend']}>
      <li>
        <span className={styles['scale']} aria-hidden="true">
          <span className={styles['waited']} style={{ inlineSize: '70%' }} />
          <span className={styles['now']} style={at(0.7)} />
        </span>
        {t.legendWaited}
      </li>
      <li>
        <span className={styles['scale']} aria-hidden="true">
          <span className={styles['band']} style={{ insetInline: 0 }} />
        </span>
        {t.legendTarget(target)}
      </li>
      <li>
        <span className={styles['scale']} aria-hidden="true">
          <span className={styles['law']} style={at(0.5)} />
        </span>
        {t.legendLaw({ days })}
      </li>
    </ul>
  )
}
