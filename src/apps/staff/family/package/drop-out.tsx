/** A service that was dropped lately and after which nothing has been ordered: two ways on, one tap each. */
import { daysBetween, type Day } from '#kit/day.ts'
import { isDropOut } from '#rooms/engagement/rules/otherwise.ts'
import type { Course } from '#rooms/plans/contract.ts'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily } from '../family-context.tsx'
import { packageTexts } from './texts.ts'
import styles from './package.module.css'

/** Dropped lately, and nothing has been ordered since. */
const DAYS_LOOKED_BACK = 60
export const droppedOf = (courses: readonly Course[], today: Day): string[] =>
  courses
    .filter(
      ({ endedOn, endReason }) =>
        endedOn !== null &&
        isDropOut(endReason) &&
        daysBetween(endedOn, today) <= DAYS_LOOKED_BACK &&
        !courses.some(({ orderedOn }) => orderedOn >= endedOn),
    )
    .map(({ courseId }) => courseId)

export function DropOut({ onOrder }: { onOrder: () => void }) {
  const t = useTexts(packageTexts)
  const { familyId } = useFamily()
  return (
    <span role="group" aria-label={t.dropOut}>
      <span className={styles['second']}>{t.dropOut}</span>
      <Button small onClick={onOrder}>
        {t.orderOther}
      </Button>{' '}
      <ButtonLink small to={`/perheet/${familyId}/kirjaukset?sovi=visit`}>
        {t.askFamily}
      </ButtonLink>
    </span>
  )
}
