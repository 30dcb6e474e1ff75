/** One of a few, all seen at once. */
import { useId, type ReactNode } from 'react'
import { fieldId, useErrorOf } from './errors.ts'
import { FieldMessage, type FieldBasics } from './field.tsx'
import styles from './choice-field.module.css'

export type Choice<V extends string> = { value: V; label: ReactNode; hint?: ReactNode; disabled?: boolean }

export type ChoiceFieldProps<V extends string> = Omit<FieldBasics, 'optional'> & {
  value: V | null
  onChange: (value: V) => void
  choices: readonly Choice<V>[]
  /** Side by side where short words allow it. */
  inline?: boolean
}

export function ChoiceField<V extends string>(props: ChoiceFieldProps<V>) {
  const { label, name, hint, error, value, onChange, choices, inline = false } = props
  const own = useId()
  const wrong = useErrorOf(name) ?? error
  const described = [hint ? `${own}-hint` : '', wrong ? `${own}-error` : ''].filter(Boolean).join(' ') || undefined
  return (
    <fieldset
      id={fieldId(name)}
      className={styles['choices']}
      data-inline={inline || undefined}
      data-wrong={wrong ? true : undefined}
      aria-describedby={described}
    >
      <legend>{label}</legend>
      {hint && (
        <p className={styles['hint']} id={`${own}-hint`}>
          {hint}
        </p>
      )}
      {wrong && <FieldMessage id={`${own}-error`} words={wrong} />}
      <div className={styles['list']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type="radio"
              name={`${own}-${name}`}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.disabled}
              onChange={() => onChange(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint && <span className={styles['hint']}>{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
