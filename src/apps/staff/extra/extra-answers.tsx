/** Answers to the county's own fields, each with the question as it was asked. */
import { finnishDay, type Day } from '#kit/day.ts'
import type { ExtraRead } from '#kit/extra.ts'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { extraTexts } from './texts.ts'
import styles from './extra.module.css'

export function ExtraAnswers({ answers }: { answers: ExtraRead }) {
  const t = useTexts(extraTexts)
  const word = useWords()
  const format = useFormat()
  if (answers.length === 0) return null
  const said = ({ kind, value, said: option }: ExtraRead[number]) => {
    if (option !== null) return word(option)
    if (typeof value === 'boolean') return value ? t.yes : t.no
    if (typeof value === 'number') return format.number(value, Number.isInteger(value) ? 0 : 2)
    return kind === 'day' ? finnishDay(value as Day) : value
  }
  return (
    <dl className={styles['answers']}>
      {answers.map((answer) => (
        <div key={answer.id}>
          <dt>{word(answer.label)}</dt>
          <dd>{said(answer)}</dd>
        </div>
      ))}
    </dl>
  )
}
