/** The family's header on the other tabs: name, safety ban, phase and one line of facts. */
import { Lock, Route, ShieldAlert } from 'lucide-react'
import { ageOn } from '#kit/day.ts'
import { Chip } from '#ui-kit/say/chip.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { presentMembers, useFamily, useReach, useToday } from '../family-context.tsx'
import { useBanWords } from './ban-notice.tsx'
import { useDaysInPhase } from './family-phases.tsx'
import { useSpoken } from './members-line.tsx'
import { NextMeeting } from './next-meeting.tsx'
import { frameTexts } from './texts.ts'
import styles from './family-frame.module.css'

export function ShortHeader() {
  const t = useTexts(frameTexts)
  const today = useToday()
  const family = useFamily()
  const { reads } = useReach()
  const phase = useDaysInPhase()
  const spoken = useSpoken()
  const ban = useBanWords()
  const partner = family.assignments.find((each) => each.role === 'family_partner' && each.endDate === null)
  const people = presentMembers(family)
    .map(({ givenName, bornOn }) => (bornOn === null ? givenName : `${givenName} ${ageOn(bornOn, today)}`))
    .join(', ')
  const facts = [people, spoken, partner === undefined ? '' : t.joined({ who: t.partner, name: partner.workerName })]
  return (
    <header>
      <div className={styles['top']}>
        <h1 style={{ marginInlineEnd: 0 }}>{t.family({ name: family.name })}</h1>
        {ban !== null && (
          <Chip tone="bad" icon={ShieldAlert}>
            {t.ban}
            <span className="sr">. {ban}</span>
          </Chip>
        )}
        {family.restricted && <Chip icon={Lock}>{t.restricted}</Chip>}
        <Status tone="ok" icon={Route}>
          {phase}
        </Status>
      </div>
      <p className={styles['line']}>
        {facts.filter(Boolean).join(' · ')}
        {reads('plan') && <NextMeeting>{(when) => <> · {t.joined({ who: t.nextMeeting, name: when })}</>}</NextMeeting>}
      </p>
    </header>
  )
}
