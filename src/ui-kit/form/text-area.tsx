/** Free text that grows with what is written. */
import type { TextareaHTMLAttributes } from 'react'
import { Field, type FieldBasics } from './field.tsx'
import styles from './text-area.module.css'

export type TextAreaProps = FieldBasics & {
  value: string
  onChange: (value: string) => void
} & Pick<
    TextareaHTMLAttributes<HTMLTextAreaElement>,
    'rows' | 'maxLength' | 'placeholder' | 'disabled' | 'onBlur' | 'lang'
  >

export function TextArea(props: TextAreaProps) {
  const { label, name, hint, error, optional, value, onChange, rows = 3, ...rest } = props
  return (
    <Field label={label} name={name} hint={hint} error={error} optional={optional}>
      {(links) => (
        // The unseen twin has the same words: the row of the grid grows with it in every browser.
        <span className={styles['grow']} data-words={`${value} `}>
          <textarea {...rest} {...links} rows={rows} value={value} onChange={(e) => onChange(e.target.value)} />
        </span>
      )}
    </Field>
  )
}
