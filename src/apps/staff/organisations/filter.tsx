/** A filter of a list: a short label and the browser's own list of choices. */
import { useId } from 'react'
import styles from './organisations.module.css'

export function Filter<V extends string>(props: {
  label: string
  value: V
  onChange: (value: V) => void
  options: readonly { value: V; label: string }[]
}) {
  const { label, value, onChange, options } = props
  const id = useId()
  return (
    <span className={styles['filter']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  )
}
