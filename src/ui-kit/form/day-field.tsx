/** A day as people write it: `29.11.2026`. Typing is kept as typed until it can be read; what it is not, is said. */
import { useState } from 'react'
import { finnishDay, type Day } from '#kit/day.ts'
import { useFormat, useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { Field, type FieldBasics } from './field.tsx'
import { readDay } from './read-day.ts'

export type DayFieldProps = FieldBasics & {
  value: Day | null
  /** Null while empty or unreadable; `typed` tells these apart. */
  onChange: (value: Day | null, typed: string) => void
  today: Day
  parse?: (typed: string, today: Day) => Day | null
  /** Shown in the hint; today when not given. */
  example?: Day
  disabled?: boolean
}

export function DayField(props: DayFieldProps) {
  const { label, name, hint, error, optional, value, onChange, today, parse = readDay, example, disabled } = props
  const t = useTexts(uiTexts)
  const format = useFormat()
  const [typed, setTyped] = useState(value ? finnishDay(value) : '')
  const [left, setLeft] = useState(false)
  // A value set from outside (a draft, a suggestion) replaces what was typed, unless it says the same.
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    if (value !== null && parse(typed, today) !== value) setTyped(finnishDay(value))
  }
  const unread = typed.trim() !== '' && parse(typed, today) === null
  const model = finnishDay(example ?? today)
  return (
    <Field
      label={label}
      name={name}
      hint={hint ?? t.dayExample({ example: model })}
      error={left && unread ? t.dayUnclear({ example: model }) : error}
      optional={optional}
      narrow
    >
      {(links) => (
        <input
          {...links}
          type="text"
          autoComplete="off"
          disabled={disabled}
          value={typed}
          title={value ? format.daySentence(value) : undefined}
          onChange={(event) => {
            setTyped(event.target.value)
            setLeft(false)
            const day = parse(event.target.value, today)
            setKnown(day)
            onChange(day, event.target.value)
          }}
          onBlur={() => {
            setLeft(true)
            const day = parse(typed, today)
            if (day) setTyped(finnishDay(day))
          }}
        />
      )}
    </Field>
  )
}
