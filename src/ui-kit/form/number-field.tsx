/** A number written with a comma or a point; kept as typed until it can be read. */
import { parseNumber } from '#kit/number.ts'
import { useState, type ReactNode } from 'react'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { Field, type FieldBasics } from './field.tsx'
import styles from './number-field.module.css'

export type NumberFieldProps = FieldBasics & {
  value: number | null
  /** Null while empty or unreadable. */
  onChange: (value: number | null, typed: string) => void
  /** "€", "h / vko" */
  unit?: ReactNode
  decimals?: boolean
  disabled?: boolean
}

const readNumber = (typed: string, decimals: boolean): number | null => {
  const read = parseNumber(typed)
  return read.ok && (decimals || Number.isInteger(read.value)) ? read.value : null
}

export function NumberField(props: NumberFieldProps) {
  const { label, name, hint, error, optional, value, onChange, unit, decimals = false, disabled } = props
  const t = useTexts(uiTexts)
  const written = (n: number) => String(n).replace('.', ',')
  const [typed, setTyped] = useState(value === null ? '' : written(value))
  const [left, setLeft] = useState(false)
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    if (value !== null && readNumber(typed, decimals) !== value) setTyped(written(value))
  }
  const unread = typed.trim() !== '' && readNumber(typed, decimals) === null
  return (
    <Field
      label={label}
      name={name}
      hint={hint}
      error={left && unread ? t.numberUnclear : error}
      optional={optional}
      narrow
    >
      {(links) => (
        <span className={styles['number']}>
          <input
            {...links}
            type="text"
            inputMode={decimals ? 'decimal' : 'numeric'}
            autoComplete="off"
            disabled={disabled}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setLeft(false)
              const number = readNumber(event.target.value, decimals)
              setKnown(number)
              onChange(number, event.target.value)
            }}
            onBlur={() => setLeft(true)}
          />
          {unit && <span>{unit}</span>}
        </span>
      )}
    </Field>
  )
}
