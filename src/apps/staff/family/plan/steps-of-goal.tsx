/** The steps to a goal: what, who, by when; in the plan in force each can be marked done and taken back. */
import { CircleDashed, SquareCheck } from 'lucide-react'
import { access } from '#rooms/plans/access.ts'
import type { Goal } from '#rooms/plans/model.ts'
import type { LivingStep } from '#rooms/plans/ui/data.ts'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useReach } from '../family-context.tsx'
import { DueDay, useMarkStep } from '../overview/next-steps.tsx'
import { planTexts } from './texts.ts'
import styles from './plan.module.css'

type Shown = { id: string; what: string; owner: string; due: LivingStep['dueOn']; living: LivingStep | null }

export function StepsOfGoal({ goal, steps }: { goal: Goal; steps: readonly LivingStep[] | null }) {
  const t = useTexts(planTexts)
  const format = useFormat()
  const rows: Shown[] = goal.steps.map((step) => ({
    id: step.stepId,
    what: step.what,
    owner: step.ownerName,
    due: step.due,
    living: steps?.find((each) => each.stepId === step.stepId) ?? null,
  }))
  if (rows.length === 0) return <p className={styles['how']}>{t.noSteps}</p>
  const columns = [
    {
      id: 'what',
      header: t.step,
      rowHeader: true,
      cell: (row: Shown) => <span style={{ fontWeight: 400 }}>{row.what}</span>,
    },
    { id: 'owner', header: t.who, cell: (row: Shown) => row.owner },
    {
      id: 'due',
      header: t.when,
      cell: (row: Shown) =>
        row.living !== null && row.living.doneOn !== null ? (
          t.doneOn({ day: format.dayShort(row.living.doneOn) })
        ) : row.living === null ? (
          // A version of earlier days, or a step that is not pursued any more: nothing is late.
          row.due === null ? (
            '–'
          ) : (
            format.day(row.due)
          )
        ) : (
          <DueDay due={row.due} />
        ),
    },
  ]
  const state = {
    id: 'state',
    header: t.state,
    cell: (row: Shown) => (row.living === null ? '–' : <StepMark step={row.living} />),
  }
  return (
    <DataTable
      caption={t.stepsOf({ goal: goal.what })}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      columns={steps === null ? columns : [state, ...columns]}
    />
  )
}

function StepMark({ step }: { step: LivingStep }) {
  const t = useTexts(planTexts)
  const { may } = useReach()
  const mark = useMarkStep()
  const done = step.doneOn !== null
  const Icon = done ? SquareCheck : CircleDashed
  if (!may(access['plans.do-step']))
    return (
      <span className={styles['mark']} data-done={done || undefined}>
        <Icon size={18} aria-hidden="true" />
        <span className="sr">{done ? t.done : t.open}</span>
      </span>
    )
  return (
    <button
      type="button"
      className={styles['toggle']}
      aria-pressed={done}
      aria-label={t.markDone({ what: step.what })}
      title={(done ? t.markOpen : t.markDone)({ what: step.what })}
      onClick={() => mark(step)}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  )
}
