/** The goals of the plan in force. A level of attainment is shown only where one was agreed. */
import { useQuery } from '@tanstack/react-query'
import { attainmentsQuery, planQuery } from '#rooms/plans/ui/data.ts'
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { GasScale } from '#ui-kit/show/gas-scale.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily } from '../family-context.tsx'
import { levelOf } from '../plan/attained.tsx'
import { overviewTexts } from './texts.ts'
import styles from './overview.module.css'

export function Goals() {
  const t = useTexts(overviewTexts)
  const format = useFormat()
  const { familyId } = useFamily()
  const { data: plan } = useQuery(planQuery(familyId))
  const { data: attained } = useQuery(attainmentsQuery(familyId))
  if (plan === undefined)
    return (
      <Section title={t.goals}>
        <Loading />
      </Section>
    )
  const { agreed, steps } = plan
  if (agreed === null)
    return (
      <Section title={t.goals}>
        <Empty title={t.noPlan} action={<ButtonLink to={`/perheet/${familyId}/suunnitelma`}>{t.toPlan}</ButtonLink>}>
          {t.noPlanNext}
        </Empty>
      </Section>
    )
  const done = steps.filter((step) => step.doneOn !== null).length
  const anyScale = agreed.content.goals.some((goal) => goal.gas.z0.trim() !== '')
  return (
    <Section title={t.goals} aside={t.planSteps({ no: agreed.no, done, all: steps.length })}>
      <div className={styles['goals']}>
        {agreed.content.goals.map((goal, i) => {
          const expected = goal.gas.z0.trim()
          return (
            <div key={goal.goalId} className={styles['goal']} data-plain={expected === '' || undefined}>
              <div>
                <h3>
                  {i + 1}. {goal.what}
                </h3>
                <p>
                  {[
                    goal.howSeen === '' ? '' : t.howSeen({ words: goal.howSeen }),
                    goal.by === null ? '' : t.byDay({ day: format.day(goal.by) }),
                    expected === '' ? '' : t.expected({ words: expected }),
                  ]
                    .filter(Boolean)
                    .map((words) => words.replace(/\.$/, ''))
                    .join('. ')}
                  .
                </p>
              </div>
              {expected !== '' && (
                <GasScale
                  level={levelOf((attained?.attainments ?? []).filter((each) => each.goalId === goal.goalId))}
                />
              )}
            </div>
          )
        })}
      </div>
      {anyScale && <p className={styles['note']}>{t.gasNote}</p>}
    </Section>
  )
}
