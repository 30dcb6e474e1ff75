/** How a service came and helped: days from order to start, whether in time, the worker's view beside the family's. */
import type { Course } from '#rooms/plans/contract.ts'
import { TIMING_TEXTS } from '#rooms/plans/ui/texts.ts'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { namesOf, useFamily } from '../family-context.tsx'
import { packageTexts } from './texts.ts'
import styles from './package.module.css'

/** Each one's newest answer of those who were asked about time. */
function newestOf<Answer extends { personId: string; timing: unknown }>(answers: readonly Answer[]): Answer[] {
  const byPerson = Map.groupBy(
    answers.filter(({ timing }) => timing !== null),
    ({ personId }) => personId,
  )
  return [...byPerson.values()].map((all) => all.at(-1)!)
}

export function Timeliness({ course }: { course: Course }) {
  const t = useTexts(packageTexts)
  const word = useWords()
  const format = useFormat()
  const nameOf = namesOf(useFamily())
  const said = newestOf(course.benefits)
  const seen = course.workerViews.at(-1)
  const lines = [
    ...(course.startedAfterDays === null ? [] : [t.startedAfter({ count: course.startedAfterDays })]),
    ...said.map(({ personId, timing }) =>
      t.timingOf({ name: nameOf(personId), timing: word(TIMING_TEXTS[timing!]).toLocaleLowerCase() }),
    ),
    ...(seen === undefined
      ? []
      : [
          t.workerSees({ value: String(seen.value), by: seen.by, day: format.dayShort(seen.day) }),
          ...(seen.timing === null
            ? []
            : [t.workerTiming({ timing: word(TIMING_TEXTS[seen.timing]).toLocaleLowerCase() })]),
        ]),
  ]
  return lines.map((line) => (
    <span key={line} className={styles['second']}>
      {line}
    </span>
  ))
}
