/** What the family hopes for, in its own words, each with the goals that answer it. */
import { useQuery } from '@tanstack/react-query'
import { CircleDashed } from 'lucide-react'
import { needsQuery, type Need } from '#rooms/assessment/ui/data.ts'
import { planQuery } from '#rooms/plans/ui/data.ts'
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { QuoteOfFamily } from '#ui-kit/say/quote-of-family.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { namesOf, useFamily } from '../family-context.tsx'
import { inOrderOfGoals } from '../plan/plan-body.tsx'
import { overviewTexts } from './texts.ts'
import styles from './overview.module.css'

export function Hopes() {
  const t = useTexts(overviewTexts)
  const family = useFamily()
  const needs = useQuery(needsQuery(family.familyId))
  const plan = useQuery(planQuery(family.familyId))
  const living = needs.data?.filter((need) => need.state !== 'withdrawn')
  return (
    <Section title={t.hopes} aside={t.ownWords}>
      {living === undefined ? (
        <Loading />
      ) : living.length === 0 ? (
        <Empty
          title={t.noNeeds}
          action={<ButtonLink to={`/perheet/${family.familyId}/alkuarviointi`}>{t.toAssessment}</ButtonLink>}
        >
          {t.noNeedsNext}
        </Empty>
      ) : (
        <div className={styles['quotes']}>
          {inOrderOfGoals(living, plan.data?.agreed?.content.goals ?? []).map((need) => (
            <Hope key={need.needId} need={need} goals={plan.data?.agreed?.content.goals ?? null} />
          ))}
        </div>
      )}
    </Section>
  )
}

function Hope({ need, goals }: { need: Need; goals: readonly { needIds: readonly string[] }[] | null }) {
  const t = useTexts(overviewTexts)
  const format = useFormat()
  const nameOf = namesOf(useFamily())
  const nos = (goals ?? []).flatMap((goal, i) => (goal.needIds.includes(need.needId) ? [i + 1] : []))
  const who = (need.saidBy === null ? '' : nameOf(need.saidBy)) || t.someone
  return (
    <QuoteOfFamily
      words={need.ownWords}
      by={
        <>
          {t.saidBy({ who, day: format.dayShort(need.raisedOn) })}
          {goals !== null && ' · '}
          {goals !== null &&
            (nos.length > 0 ? (
              t.goalNos({ count: nos.length, list: nos.join(', ') })
            ) : (
              <Status tone="warn" icon={CircleDashed}>
                {t.noGoal}
              </Status>
            ))}
        </>
      }
    />
  )
}
