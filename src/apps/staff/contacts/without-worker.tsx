/** Who has no named worker and no recorded ground for it. It stands above the filters of the queue, and none of them touches it. */
import { useQuery } from '@tanstack/react-query'
import { UserRoundX } from 'lucide-react'
import { daysBetween } from '#kit/day.ts'
import { withoutWorkerQuery, type WithoutWorker as Waiting } from '#rooms/families/ui/contact-data.ts'
import { Link } from '#ui-kit/frame/link.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { Refused } from '../refused.tsx'
import { todayInFinland } from '../today-day.ts'
import { waitingTexts } from './waiting-texts.ts'
import styles from './without-worker.module.css'

/** Shown at once; the rest stand folded right below, counted. */
const AT_ONCE = 5

export function WithoutWorker() {
  const t = useTexts(waitingTexts)
  const asked = useQuery(withoutWorkerQuery)
  if (asked.isError) return <Refused error={asked.error} again={() => void asked.refetch()} />
  const waiting = asked.data
  if (waiting === undefined || waiting.length === 0) return null
  const rest = waiting.slice(AT_ONCE)
  return (
    <div className={styles['box']}>
      <Section
        title={t.withoutTitle}
        aside={
          <Status tone="warn" icon={UserRoundX}>
            {t.withoutCount({ count: waiting.length })}
          </Status>
        }
      >
        <p className={styles['lead']}>{t.withoutLead}</p>
        <List waiting={waiting.slice(0, AT_ONCE)} />
        {rest.length > 0 && (
          <details className={styles['rest']}>
            <summary>{t.withoutRest({ count: rest.length })}</summary>
            <List waiting={rest} />
          </details>
        )}
      </Section>
    </div>
  )
}

function List({ waiting }: { waiting: readonly Waiting[] }) {
  const t = useTexts(waitingTexts)
  const format = useFormat()
  const today = todayInFinland()
  return (
    <ul className={styles['list']}>
      {waiting.map((each) => (
        <li key={each.familyId ?? each.contactId}>
          <span className={styles['days']}>{t.days({ count: daysBetween(each.since, today) })}</span>
          <span className={styles['who']}>
            {each.familyId === null ? (
              <Link to={`/yhteydenotot/${each.contactId}`}>{each.name}</Link>
            ) : (
              <Link to={`/perheet/${each.familyId}/ihmiset`}>{t.family({ name: each.name })}</Link>
            )}
            <span className={styles['quiet']}>
              {[
                t.since({ day: format.day(each.since) }),
                each.unitName,
                each.people > 0 && t.childrenWithout({ count: each.people }),
                each.familyId === null
                  ? t.familyNotOpen
                  : each.partnerName === null
                    ? t.noPartner
                    : t.partner({ name: each.partnerName }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
