/** How one goal has gone: the newest level as a scale, and every assessment in words, both views side by side. */
import { useQuery } from '@tanstack/react-query'
import { attainmentsQuery, type Attainments } from '#rooms/plans/ui/data.ts'
import { GasScale } from '#ui-kit/show/gas-scale.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily } from '../family-context.tsx'
import { attainmentTexts } from './attainment-texts.ts'
import styles from './plan.module.css'

type Attainment = Attainments['attainments'][number]

export const signed = (level: number): string => (level > 0 ? `+${level}` : level < 0 ? `−${-level}` : '0')

/** The assessments of a goal, the oldest first. */
export function useAttained(goalId: string): readonly Attainment[] {
  const { familyId } = useFamily()
  const { data } = useQuery(attainmentsQuery(familyId))
  return (data?.attainments ?? []).filter((each) => each.goalId === goalId)
}

export const levelOf = (attained: readonly Attainment[]): Attainment['familyLevel'] => {
  const last = attained.at(-1)
  return last === undefined ? null : (last.familyLevel ?? last.workerLevel)
}

export function Attained({ goalId }: { goalId: string }) {
  const t = useTexts(attainmentTexts)
  const format = useFormat()
  const attained = useAttained(goalId)
  if (attained.length === 0) return null
  const view = (level: Attainment['familyLevel']) => (level === null ? t.noView : signed(level))
  return (
    <div className={styles['attained']}>
      <GasScale level={levelOf(attained)} />
      <ul aria-label={t.latest}>
        {attained.toReversed().map((each) => (
          <li key={each.attainmentId}>
            {t.assessedOn({
              day: format.day(each.assessedOn),
              family: view(each.familyLevel),
              worker: view(each.workerLevel),
            })}
            {each.note !== '' && <span className="quiet"> {each.note}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
