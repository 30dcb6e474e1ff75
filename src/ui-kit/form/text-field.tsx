/** One line of text. */
import type { InputHTMLAttributes } from 'react'
import { Field, type FieldBasics } from './field.tsx'

export type TextFieldProps = FieldBasics & {
  value: string
  onChange: (value: string) => void
  narrow?: boolean
} & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'type' | 'autoComplete' | 'inputMode' | 'maxLength' | 'placeholder' | 'disabled' | 'onBlur' | 'spellCheck' | 'lang'
  >

export function TextField(props: TextFieldProps) {
  const { label, name, hint, error, optional, narrow, value, onChange, ...rest } = props
  return (
    <Field label={label} name={name} hint={hint} error={error} optional={optional} narrow={narrow}>
      {(links) => (
        <input type="text" {...rest} {...links} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  )
}
