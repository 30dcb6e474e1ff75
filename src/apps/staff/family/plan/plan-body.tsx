/** A plan's content in its fixed order: the family's words, goals, how they are seen, steps, services. */
import { useQuery } from '@tanstack/react-query'
import { CircleDashed } from 'lucide-react'
import { DOMAIN_TEXTS } from '#kit/domains.ts'
import { needsQuery, type Need } from '#rooms/assessment/ui/data.ts'
import type { Goal, PlanContent } from '#rooms/plans/model.ts'
import type { Version } from '#rooms/plans/contract.ts'
import type { LivingStep } from '#rooms/plans/ui/data.ts'
import { Link } from '#ui-kit/frame/link.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { namesOf, useFamily, useReach } from '../family-context.tsx'
import { Attained } from './attained.tsx'
import { useUnitCosts } from '../package/unit-costs.tsx'
import { PlannedServices } from './planned-services.tsx'
import { StepsOfGoal } from './steps-of-goal.tsx'
import { planTexts } from './texts.ts'
import styles from './plan.module.css'

export type PlanBodyProps = {
  content: PlanContent
  /** Unit costs of its services, for professionals. */
  unitCosts: Version['costs']
  /** The living steps of the plan in force; null for a version of the past. */
  steps: readonly LivingStep[] | null
  /** The number of the version in which a missing goal would be added; null where none may be. */
  nextNo: number | null
}

export function PlanBody({ content, unitCosts, steps, nextNo }: PlanBodyProps) {
  const t = useTexts(planTexts)
  const { familyId } = useFamily()
  const { reads } = useReach()
  const needs = useQuery({ ...needsQuery(familyId), enabled: reads('needs') })
  // A version of the past shows only the needs it answered; the one in force shows also those that nobody answers yet.
  const linked = new Set<string>(content.goals.flatMap((goal) => goal.needIds))
  const shown = inOrderOfGoals(
    (needs.data ?? []).filter((need) => linked.has(need.needId) || (steps !== null && need.state !== 'withdrawn')),
    content.goals,
  )
  const known = new Set(shown.map((need) => need.needId))
  const others = content.goals.filter((goal) => !goal.needIds.some((id) => known.has(id)))
  const told = new Set<string>()
  const costs = useUnitCosts()
  return (
    <>
      <section aria-label={t.tree} className={styles['tree']}>
        {shown.map((need, i) => {
          const goals = content.goals.filter((goal) => goal.needIds.some((id) => id === need.needId))
          const here = goals.filter((goal) => !told.has(goal.goalId))
          for (const goal of here) told.add(goal.goalId)
          return (
            <div key={need.needId} className={styles['need']}>
              <div className={styles['spine']}>
                <span className={styles['no']} aria-hidden="true">
                  {i + 1}
                </span>
              </div>
              <div>
                <NeedWords need={need} />
                {here.map((goal) => (
                  <GoalOfPlan key={goal.goalId} goal={goal} content={content} steps={steps} />
                ))}
                {goals.length > 0 && here.length === 0 && (
                  <p className={styles['how']}>
                    {t.answeredBy({ list: goals.map((goal) => content.goals.indexOf(goal) + 1).join(', ') })}
                  </p>
                )}
                {goals.length === 0 && steps !== null && <NoGoal nextNo={nextNo} />}
              </div>
            </div>
          )
        })}
        {others.length > 0 && (
          <div className={styles['need']}>
            <div className={styles['spine']} />
            <div>
              {shown.length > 0 && <p className="quiet">{t.otherGoals}</p>}
              {others.map((goal) => (
                <GoalOfPlan key={goal.goalId} goal={goal} content={content} steps={steps} />
              ))}
            </div>
          </div>
        )}
      </section>
      <Section
        title={t.services}
        aside={
          <>
            {costs.button} <Link to={`/perheet/${familyId}/palvelukokonaisuus`}>{t.inTime}</Link>
          </>
        }
      >
        <PlannedServices services={content.services} unitCosts={costs.shown ? unitCosts : null} />
      </Section>
    </>
  )
}

/** Needs as their first goals stand in the plan; those without a goal last. */
export function inOrderOfGoals<N extends { readonly needId: string }>(
  needs: readonly N[],
  goals: readonly { readonly needIds: readonly string[] }[],
): N[] {
  const place = ({ needId }: N) => {
    const i = goals.findIndex((goal) => goal.needIds.includes(needId))
    return i === -1 ? goals.length : i
  }
  return needs.toSorted((a, b) => place(a) - place(b))
}

function NeedWords({ need }: { need: Need }) {
  const t = useTexts(planTexts)
  const word = useWords()
  const format = useFormat()
  const nameOf = namesOf(useFamily())
  const who = (need.saidBy === null ? '' : nameOf(need.saidBy)) || t.family
  return (
    <blockquote className={styles['words']}>
      <p>”{need.ownWords}”</p>
      <footer>
        {t.saidBy({ who, day: format.dayShort(need.raisedOn) })}
        {` · ${word(DOMAIN_TEXTS[need.domain])}`}
        {need.professionalView !== '' && ` · ${t.workerSees({ words: need.professionalView })}`}
      </footer>
    </blockquote>
  )
}

function NoGoal({ nextNo }: { nextNo: number | null }) {
  const t = useTexts(planTexts)
  const { familyId } = useFamily()
  const { writes } = useReach()
  return (
    <div className={styles['notice']}>
      <Notice tone="warn" icon={CircleDashed} title={t.noGoal}>
        {nextNo !== null && writes('plan') && (
          <Link to={`/perheet/${familyId}/suunnitelma/luonnos`}>{t.addGoalTo({ no: nextNo })}</Link>
        )}
      </Notice>
    </div>
  )
}

function GoalOfPlan(props: { goal: Goal; content: PlanContent; steps: readonly LivingStep[] | null }) {
  const { goal, content, steps } = props
  const t = useTexts(planTexts)
  const format = useFormat()
  const facts = [
    goal.howSeen === '' ? '' : t.howSeen({ words: goal.howSeen }),
    goal.by === null ? '' : t.byDay({ day: format.day(goal.by) }),
    goal.gas.z0 === '' ? '' : t.expected({ words: goal.gas.z0 }),
  ].filter(Boolean)
  return (
    <div className={styles['goal']}>
      <h3>
        {content.goals.indexOf(goal) + 1}. {goal.what}
      </h3>
      {facts.length > 0 && (
        <p className={styles['how']}>{facts.map((words) => words.replace(/\.$/, '')).join('. ')}.</p>
      )}
      {steps !== null && <Attained goalId={goal.goalId} />}
      <StepsOfGoal goal={goal} steps={steps} />
    </div>
  )
}
