/** Whether a family partner is suggested: the rule with the services that count, and what people have decided. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { access } from '#rooms/lifecycle/access.ts'
import { eligibilityQuery, type Eligibility } from '#rooms/lifecycle/ui/eligibility-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { eligibilityTexts } from '../../contacts/eligibility-texts.ts'
import { Refused } from '../../refused.tsx'
import { useFamily, useReach } from '../family-context.tsx'
import { EligibilityDialog } from './eligibility-dialog.tsx'
import styles from './people.module.css'

export function EligibilitySection() {
  const t = useTexts(eligibilityTexts)
  const { familyId } = useFamily()
  const { may } = useReach()
  const reads = may(access['lifecycle.read-eligibility'])
  const asked = useQuery({ ...eligibilityQuery(familyId), enabled: reads })
  const [deciding, setDeciding] = useState(false)
  if (!reads) return null
  return (
    <Section title={t.title}>
      {asked.isError ? (
        <Refused error={asked.error} again={() => void asked.refetch()} />
      ) : asked.data === undefined ? (
        <Loading lines={3} />
      ) : (
        <>
          <Now now={asked.data} />
          {asked.data.history.length === 0 ? (
            <p className={styles['quiet']}>{t.undecided}</p>
          ) : (
            <History history={asked.data.history} />
          )}
          {may(access['lifecycle.decide-eligibility']) && (
            <div className={styles['buttons']}>
              <Button onClick={() => setDeciding(true)}>
                {asked.data.history.length === 0 ? t.decide : t.decideAgain}
              </Button>
            </div>
          )}
          {deciding && <EligibilityDialog now={asked.data} onClose={() => setDeciding(false)} />}
        </>
      )}
    </Section>
  )
}

function Now({ now }: { now: Eligibility }) {
  const t = useTexts(eligibilityTexts)
  const format = useFormat()
  return (
    <>
      <p className={styles['quiet']}>{t.rule(now.rule)}</p>
      <p>
        <Status tone={now.meets ? 'ok' : 'info'}>
          {now.meets ? t.meets({ count: now.atOnce }) : t.meetsNot({ count: now.atOnce })}
        </Status>{' '}
        {now.on !== null && <span className="small quiet">{t.onDay({ day: format.day(now.on) })}</span>}
      </p>
      {now.counted.length > 0 && <CountedList counted={now.counted} />}
    </>
  )
}

export function CountedList({ counted }: { counted: Eligibility['counted'] }) {
  const t = useTexts(eligibilityTexts)
  const format = useFormat()
  return (
    <details className={styles['fold']}>
      <summary>{t.countedTitle}</summary>
      <ul className={styles['list']}>
        {counted.map((each) => (
          <li key={`${each.name} ${each.startDate}`}>
            {each.name}{' '}
            <span className="small quiet">
              {each.organisation ?? t.toldBy}, {format.period(each.startDate, each.endDate)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function History({ history }: { history: Eligibility['history'] }) {
  const t = useTexts(eligibilityTexts)
  const [last, ...before] = history
  return (
    <>
      <Decision decision={last!} />
      {before.length > 0 && (
        <details className={styles['fold']}>
          <summary>{t.history}</summary>
          {before.map((each) => (
            <Decision key={each.decisionId} decision={each} />
          ))}
        </details>
      )}
    </>
  )
}

function Decision({ decision }: { decision: Eligibility['history'][number] }) {
  const t = useTexts(eligibilityTexts)
  const format = useFormat()
  const asRule = (decision.decision === 'partner') === decision.meetsRule
  return (
    <div className={styles['decision']}>
      <p>
        <strong>{decision.decision === 'partner' ? t.partner : t.noPartner}</strong>
      </p>
      {decision.reason !== '' && <p>{decision.reason}</p>}
      <p className={styles['second']}>
        {t.decidedBy({
          day: format.day(decision.decidedOn),
          who: decision.decidedBy,
          basis: asRule ? t.byRule : t.byJudgement,
        })}
      </p>
    </div>
  )
}
