/** One of a short known list; the browser's own list, which every phone and screen reader knows. */
import type { ReactNode } from 'react'
import { ChevronDown } from 'lucide-react'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { Field, type FieldBasics } from './field.tsx'
import styles from './select-field.module.css'

export type SelectOption<V extends string> = { value: V; label: string; disabled?: boolean }

export type SelectFieldProps<V extends string> = FieldBasics & {
  value: V | null
  onChange: (value: V) => void
  options: readonly SelectOption<V>[]
  disabled?: boolean
  /** Shown while nothing is chosen. */
  placeholder?: ReactNode
}

export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { label, name, hint, error, optional, value, onChange, options, disabled, placeholder } = props
  const t = useTexts(uiTexts)
  return (
    <Field label={label} name={name} hint={hint} error={error} optional={optional}>
      {(links) => (
        <span className={styles['box']}>
          <select
            {...links}
            disabled={disabled}
            value={value ?? ''}
            onChange={(event) => {
              const chosen = options.find((o) => o.value === event.target.value)
              if (chosen) onChange(chosen.value)
            }}
          >
            {value === null && <option value="">{placeholder ?? t.choose}</option>}
            {options.map((o) => (
              <option key={o.value} value={o.value} disabled={o.disabled}>
                {o.label}
              </option>
            ))}
          </select>
          <ChevronDown size={18} aria-hidden="true" />
        </span>
      )}
    </Field>
  )
}
