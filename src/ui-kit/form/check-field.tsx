/** A yes to one thing; without it, a no. */
import { useId } from 'react'
import { fieldId, useErrorOf } from './errors.ts'
import { FieldMessage, type FieldBasics } from './field.tsx'
import styles from './check-field.module.css'

export type CheckFieldProps = Omit<FieldBasics, 'optional'> & {
  value: boolean
  onChange: (value: boolean) => void
  disabled?: boolean
}

export function CheckField({ label, name, hint, error, value, onChange, disabled = false }: CheckFieldProps) {
  const own = useId()
  const wrong = useErrorOf(name) ?? error
  return (
    <div className={styles['check']} data-wrong={wrong ? true : undefined}>
      {wrong && <FieldMessage id={`${own}-error`} words={wrong} />}
      <label>
        <input
          type="checkbox"
          id={fieldId(name)}
          name={name}
          checked={value}
          disabled={disabled}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={
            [hint ? `${own}-hint` : '', wrong ? `${own}-error` : ''].filter(Boolean).join(' ') || undefined
          }
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${own}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  )
}
