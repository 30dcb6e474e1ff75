/** Goal attainment over time: the T score of each side with its formula and n, and every assessment in the table. */
import { useQuery } from '@tanstack/react-query'
import { attainmentsQuery } from '#rooms/plans/ui/data.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { ChartFrame } from '#ui-kit/show/chart-frame.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { WellbeingLine } from '#ui-kit/show/wellbeing-line.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily, useReach } from '../family-context.tsx'
import { signed } from '../plan/attained.tsx'
import { attainmentTexts } from '../plan/attainment-texts.ts'
import { useUrlChoice } from '../../url-choice.ts'
import styles from './wellbeing.module.css'

export function GoalsOverTime() {
  const t = useTexts(attainmentTexts)
  const format = useFormat()
  const { familyId, episode } = useFamily()
  const { reads } = useReach()
  const { data } = useQuery({ ...attainmentsQuery(familyId), enabled: reads('plan') })
  const [view, setView] = useUrlChoice('tavoitteet', ['kuva', 'taulukko'], 'kuva')
  if (data === undefined) return null
  const days = data.overTime.filter((each) => each.episode === episode)
  if (days.length === 0)
    return (
      <Section title={t.title}>
        <p className="quiet">{t.none}</p>
      </Section>
    )
  const round = (value: number | null) => (value === null ? null : Math.round(value))
  const shown = data.attainments.filter((each) => each.episode === episode)
  const level = (value: number | null) => (value === null ? t.noView : signed(value))
  return (
    <div className={styles['goals']}>
      <ChartFrame
        title={t.title}
        view={view === 'kuva' ? 'picture' : 'table'}
        onView={(next) => setView(next === 'picture' ? 'kuva' : 'taulukko')}
        picture={
          <div className={styles['line']}>
            <WellbeingLine
              label={(series) => t.lineLabel({ series })}
              series={[
                { name: t.familyView, points: days.map(({ day, family }) => ({ day, value: round(family.t) })) },
                { name: t.workerView, points: days.map(({ day, worker }) => ({ day, value: round(worker.t) })) },
              ]}
            />
          </div>
        }
        table={
          <>
            <DataTable
              caption={t.title}
              hideCaption
              rows={days}
              rowKey={({ day }) => day}
              columns={[
                { id: 'day', header: t.day, rowHeader: true, cell: ({ day }) => format.day(day) },
                { id: 'family', header: t.tScore, number: true, cell: ({ family }) => round(family.t) ?? '–' },
                { id: 'worker', header: t.tScoreWorker, number: true, cell: ({ worker }) => round(worker.t) ?? '–' },
                {
                  id: 'n',
                  header: t.goalsCount,
                  number: true,
                  cell: ({ family, worker }) => Math.max(family.goals, worker.goals),
                },
              ]}
            />
            <DataTable
              caption={t.latest}
              stack
              rows={shown}
              rowKey={(each) => each.attainmentId}
              columns={[
                { id: 'goal', header: t.goal, rowHeader: true, cell: (each) => each.goal },
                { id: 'day', header: t.day, cell: (each) => format.day(each.assessedOn) },
                { id: 'family', header: t.familyView, cell: (each) => level(each.familyLevel) },
                { id: 'worker', header: t.workerView, cell: (each) => level(each.workerLevel) },
                { id: 'note', header: t.note, cell: (each) => each.note },
              ]}
            />
          </>
        }
        facts={{
          formula: t.formula,
          n: t.n({ count: Math.max(...days.map(({ family, worker }) => Math.max(family.goals, worker.goals))) }),
          period: t.period({ from: format.day(days[0]!.day), to: format.day(days.at(-1)!.day) }),
          note: t.note2,
        }}
      />
    </div>
  )
}
