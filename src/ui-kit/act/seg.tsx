/** A choice of few, side by side: the outcome of a meeting, a view, a period. Pressing the chosen one again may undo it. */
import type { ReactNode } from 'react'
import styles from './seg.module.css'

export type SegOption<V extends string> = { value: V; label: ReactNode; mark?: ReactNode }

export type SegProps<V extends string> = {
  label: string
  options: readonly SegOption<V>[]
  value: V | null
  onChange: (value: V) => void
  /** Given, a second press on the chosen one clears it. */
  onClear?: () => void
  /** Fill the width on a phone. */
  fill?: boolean
  disabled?: boolean
}

export function Seg<V extends string>(props: SegProps<V>) {
  const { label, options, value, onChange, onClear, fill = false, disabled = false } = props
  return (
    <div role="group" aria-label={label} className={styles['seg']} data-fill={fill || undefined}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          disabled={disabled}
          onClick={() => (option.value === value ? onClear?.() : onChange(option.value))}
        >
          {option.mark}
          {option.label}
        </button>
      ))}
    </div>
  )
}
