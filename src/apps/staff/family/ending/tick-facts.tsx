/** What stands behind the ticks of the checklist: when the goals were gone through, who answers for what goes on, and where to mend it. */
import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { endingFactsQuery } from '#rooms/engagement/ui/family-data.ts'
import { Link } from '#ui-kit/frame/link.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { namesOf, useFamily } from '../family-context.tsx'
import { endingTexts } from './texts.ts'
import styles from './ending.module.css'

const useFacts = () => useQuery(endingFactsQuery(useFamily().familyId)).data

export function GoalFacts({ ticked }: { ticked: boolean }) {
  const t = useTexts(endingTexts)
  const format = useFormat()
  const { familyId } = useFamily()
  const goals = useFacts()?.goals
  if (goals === undefined || goals.all === 0) return null
  const last = goals.goneThroughOn === null ? t.goalsNever : t.goalsLast({ day: format.day(goals.goneThroughOn) })
  if (ticked || goals.reviewed >= goals.all) return <Fact ok={goals.reviewed >= goals.all}>{last}</Fact>
  return (
    <Fact>
      {last} {t.goalsMissing({ count: goals.all })}{' '}
      <Link to={`/perheet/${familyId}/kirjaukset?sovi=review`}>{t.agreeReview}</Link>
      {' · '}
      <Link to={`/perheet/${familyId}/suunnitelma`}>{t.openPlan}</Link>
    </Fact>
  )
}

export function ServiceFacts() {
  const t = useTexts(endingTexts)
  const { familyId } = useFamily()
  const services = useFacts()?.services
  if (services === undefined) return null
  if (services.length === 0) return <Fact ok>{t.noServices}</Fact>
  const without = services.filter(({ ownerName }) => ownerName === null)
  return (
    <>
      <ul className={styles['services']}>
        {services.map((service) => (
          <li key={service.courseId}>
            <Status tone={service.ownerName === null ? 'wait' : 'ok'}>
              {t.serviceBy({ service: service.serviceName, organisation: service.organisationName })}
            </Status>
            <span className={styles['quiet']}>{service.ownerName ?? t.noOwner}</span>
          </li>
        ))}
      </ul>
      {without.length > 0 && (
        <p className={styles['quiet']}>
          {t.ownersMissing({ count: without.length })} <Link to={`/perheet/${familyId}/suunnitelma`}>{t.openPlan}</Link>
          {' · '}
          <Link to={`/perheet/${familyId}/palvelukokonaisuus`}>{t.endService}</Link>
        </p>
      )}
    </>
  )
}

export function EndCheckFacts() {
  const t = useTexts(endingTexts)
  const format = useFormat()
  const family = useFamily()
  const nameOf = namesOf(family)
  const answers = useFacts()?.endCheck
  if (answers === undefined) return null
  if (answers.length > 0)
    return (
      <Fact ok>
        {answers.map(({ personId, day }) => t.answeredBy({ name: nameOf(personId), day: format.day(day) })).join(', ')}
      </Fact>
    )
  return (
    <Fact>
      {t.nobodyAnswered} <Link to={`/perheet/${family.familyId}/hyvinvointi/vastaa`}>{t.askNow}</Link>
    </Fact>
  )
}

function Fact({ ok = false, children }: { ok?: boolean; children: ReactNode }) {
  return ok ? (
    <p>
      <Status tone="ok">{children}</Status>
    </p>
  ) : (
    <p className={styles['quiet']}>{children}</p>
  )
}
