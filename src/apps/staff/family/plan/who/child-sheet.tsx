/** A child's own sheet in simple words: what we try, what you do, what others do, and to whom you can talk. */
import type { Member } from '#rooms/families/ui/family-data.ts'
import type { PlanContent } from '#rooms/plans/model.ts'
import { forChild } from '#rooms/plans/rules/who-does-what.ts'
import type { LivingStep } from '#rooms/plans/ui/data.ts'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily } from '../../family-context.tsx'
import { whoTexts } from './texts.ts'
import styles from './who.module.css'

export function ChildSheet(props: { child: Member; content: PlanContent; steps: readonly LivingStep[] }) {
  const { child, content, steps } = props
  const t = useTexts(whoTexts)
  const { assignments } = useFamily()
  const { goals, own, others } = forChild(content, child.personId)
  const partner = assignments.find(({ role, endDate }) => role === 'family_partner' && endDate === null)
  const isDone = (stepId: string | null) => steps.some((step) => step.stepId === stepId && step.doneOn !== null)
  return (
    <article className={styles['sheet']}>
      <h3>{t.childTitle({ name: child.givenName })}</h3>
      {goals.length > 0 && (
        <>
          <h4>{t.childTry}</h4>
          <ul>
            {goals.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      <h4>{t.childOwn}</h4>
      {own.length === 0 ? (
        <p>{t.childOwnNone}</p>
      ) : (
        <ul>
          {own.map((task) => (
            <li key={task.stepId}>
              {task.what}. {isDone(task.stepId) && t.childDone}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <>
          <h4>{t.childOthers}</h4>
          <ul>
            {others.map(({ name, what }) => (
              <li key={`${name} ${what}`}>
                <strong>{name}</strong>: {what}.
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{partner === undefined ? t.childTalkNobody : t.childTalk({ name: partner.workerName })}</p>
    </article>
  )
}
