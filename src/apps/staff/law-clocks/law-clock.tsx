/** A time limit of the law in a sentence: what it is for, the day, the last lawful day where it differs, how it stands, and the statute. */
import type { Day } from '#kit/day.ts'
import { bindingDay, clockState, type ClockState, type Deadline } from '#rooms/families/rules/deadlines.ts'
import type { LawProfile } from '#rooms/families/rules/law-profile.ts'
import { Status, type Tone } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { lawClockTexts } from './texts.ts'
import styles from './law-clock.module.css'

const TONES = {
  'done-in-time': 'ok',
  'done-late': 'warn',
  late: 'bad',
  near: 'warn',
  running: 'info',
} as const satisfies Record<ClockState, Tone>

type Given = { what: string; deadline: Deadline; today: Day; law: LawProfile }

export function LawClock({ what, deadline, today, law }: Given) {
  const t = useTexts(lawClockTexts)
  const format = useFormat()
  const { target, legal, sources } = deadline
  const day = format.day(target)
  const late = bindingDay(deadline, law.reading) < today
  return (
    <p className={styles['clock']}>
      <Status tone={TONES[clockState(deadline, null, today, law)]}>
        {(late ? t.late : t.by)({ what, day })}{' '}
        {legal !== null && legal !== target && `${t.lastLawful({ day: format.day(legal) })} `}
        <span className="quiet">{t.source({ source: sources.join(', ') })}</span>
      </Status>
    </p>
  )
}
