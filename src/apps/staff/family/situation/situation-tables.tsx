/** Tables of the situation summary: how far each goal has come, the situation check before and now. */
import type { Situation } from '#rooms/engagement/ui/family-data.ts'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { situationTexts } from './texts.ts'

const level = (n: number | null): string => (n === null ? '–' : n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0')

export function GoalTable({ goals }: { goals: Situation['goals'] }) {
  const t = useTexts(situationTexts)
  const format = useFormat()
  return (
    <>
      <DataTable
        caption={t.goals}
        hideCaption
        stack
        rows={goals}
        rowKey={(goal) => goal.goalId}
        columns={[
          { id: 'goal', header: t.goal, rowHeader: true, cell: (goal) => goal.what },
          { id: 'by', header: t.by, cell: (goal) => (goal.by === null ? '–' : format.day(goal.by)) },
          { id: 'family', header: t.familySees, cell: (goal) => level(goal.familyLevel) },
          { id: 'worker', header: t.workerSees, cell: (goal) => level(goal.workerLevel) },
          {
            id: 'assessed',
            header: t.assessed,
            cell: (goal) => (goal.assessedOn === null ? '–' : format.day(goal.assessedOn)),
          },
        ]}
      />
      <p className="small quiet">{t.levels}</p>
    </>
  )
}

export function CheckTable(props: { checks: NonNullable<Situation['checks']>; nameOf: (personId: string) => string }) {
  const { checks, nameOf } = props
  const t = useTexts(situationTexts)
  const format = useFormat()
  const said = (point: { day: string; score: number } | null) =>
    point === null ? '–' : t.score({ score: point.score, day: format.day(point.day as never) })
  return (
    <>
      <DataTable
        caption={t.checks}
        hideCaption
        stack
        rows={checks}
        rowKey={(check) => check.personId}
        columns={[
          { id: 'who', header: t.who, rowHeader: true, cell: (check) => nameOf(check.personId) },
          { id: 'before', header: t.before, cell: (check) => said(check.before) },
          { id: 'now', header: t.now, cell: (check) => said(check.now) },
        ]}
      />
      <p className="small quiet">{t.checksNote}</p>
    </>
  )
}
