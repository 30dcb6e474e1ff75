/** What one person or organisation has promised: done, due, or past its day. */
import { Building2, CircleDashed, SquareCheck, UserRound, UsersRound } from 'lucide-react'
import type { Day } from '#kit/day.ts'
import type { PlanContent } from '#rooms/plans/model.ts'
import type { Doer } from '#rooms/plans/rules/who-does-what.ts'
import type { LivingStep } from '#rooms/plans/ui/data.ts'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useToday } from '../../family-context.tsx'
import { whoTexts } from './texts.ts'
import styles from './who.module.css'

const ICONS = { person: UserRound, worker: UsersRound, organisation: Building2 } as const

export function DoerTasks({ doer, steps }: { doer: Doer; steps: readonly LivingStep[] }) {
  const t = useTexts(whoTexts)
  const format = useFormat()
  const today = useToday()
  const Icon = ICONS[doer.kind]
  return (
    <section className={styles['doer']} aria-label={doer.name}>
      <h3>
        <Icon size={20} aria-hidden="true" /> {doer.name}
      </h3>
      <ul>
        {doer.tasks.map((task, i) => {
          const doneOn = steps.find(({ stepId }) => stepId === task.stepId)?.doneOn ?? null
          const due = task.due as Day | null
          const when =
            doneOn !== null
              ? t.done({ day: format.day(doneOn) })
              : due === null
                ? ''
                : (due < today ? t.late : t.due)({ day: format.day(due) })
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a service has no id of its own here
            <li key={task.stepId ?? `service ${i}`} data-done={doneOn !== null || undefined}>
              {doneOn === null ? (
                <CircleDashed size={18} aria-hidden="true" />
              ) : (
                <SquareCheck size={18} aria-hidden="true" />
              )}
              <span>
                {task.what}
                {when !== '' && <small> {when}</small>}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Steps that nobody has taken. */
export function Unowned({ content }: { content: PlanContent }) {
  const t = useTexts(whoTexts)
  const open = content.goals.flatMap((goal) => goal.steps).filter(({ ownerName }) => ownerName.trim() === '')
  if (open.length === 0) return null
  return (
    <section className={styles['doer']} aria-label={t.unowned}>
      <h3>{t.unowned}</h3>
      <ul>
        {open.map((step) => (
          <li key={step.stepId}>
            <CircleDashed size={18} aria-hidden="true" />
            <span>{step.what}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
