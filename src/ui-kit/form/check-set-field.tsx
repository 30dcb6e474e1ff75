/** Any number of a few, all seen at once: which people, which needs. */
import { useId, type ReactNode } from 'react'
import { fieldId, useErrorOf } from './errors.ts'
import { FieldMessage, type FieldBasics } from './field.tsx'
import styles from './choice-field.module.css'

export type CheckSetFieldProps<V extends string> = Omit<FieldBasics, 'optional'> & {
  value: readonly V[]
  onChange: (value: V[]) => void
  choices: readonly { value: V; label: ReactNode; hint?: ReactNode }[]
  /** Side by side where short words allow it. */
  inline?: boolean
}

export function CheckSetField<V extends string>(props: CheckSetFieldProps<V>) {
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
              type="checkbox"
              name={name}
              value={choice.value}
              checked={value.includes(choice.value)}
              onChange={(event) =>
                // In the order of the choices, whatever the order of the clicks.
                onChange(
                  choices
                    .map((each) => each.value)
                    .filter((each) => (each === choice.value ? event.target.checked : value.includes(each))),
                )
              }
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
