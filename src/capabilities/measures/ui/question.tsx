/** One question of the situation check: big targets with a number each, words at both ends, and the right not to answer. */
import { useId } from 'react'
import { useWords } from '#ui-kit/words.ts'
import { SCALES, type Item } from '../model.ts'
import { CHECK_TEXTS, ITEM_TEXTS, SCALE_TEXTS } from './texts.ts'
import styles from './question.module.css'

export function Question({
  item,
  value,
  onChange,
}: {
  item: Item
  value: number | null
  onChange: (value: number | null) => void
}) {
  const word = useWords()
  const id = useId()
  const { min, max } = SCALES[item]
  const { low, high } = SCALE_TEXTS[item]
  const numbers = Array.from({ length: max - min + 1 }, (_, i) => min + i)
  return (
    <fieldset className={styles['question']}>
      <legend>{word(ITEM_TEXTS[item])}</legend>
      <div className={styles['scale']} data-many={numbers.length > 6 || undefined}>
        {numbers.map((number) => (
          <label key={number}>
            <input
              type="radio"
              name={`${id}-${item}`}
              value={number}
              checked={value === number}
              onChange={() => onChange(number)}
              aria-label={`${number}${number === min ? `, ${word(low)}` : number === max ? `, ${word(high)}` : ''}`}
            />
            <span aria-hidden="true">{number}</span>
          </label>
        ))}
      </div>
      <p className={styles['ends']} aria-hidden="true">
        <span>
          {min} {word(low)}
        </span>
        <span>
          {max} {word(high)}
        </span>
      </p>
      <label className={styles['skip']}>
        <input type="radio" name={`${id}-${item}`} checked={value === null} onChange={() => onChange(null)} />
        {word(CHECK_TEXTS.skip)}
      </label>
    </fieldset>
  )
}
