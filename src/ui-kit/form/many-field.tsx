/** Several of a long list: the chosen ones stand as words one can take away, the rest are found by typing. */
import { useState } from 'react'
import { X } from 'lucide-react'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { ComboField, type ComboOption } from './combo-field.tsx'
import { fieldId } from './errors.ts'
import type { FieldBasics } from './field.tsx'
import styles from './many-field.module.css'

export type ManyFieldProps = Omit<FieldBasics, 'label'> & {
  label: string
  values: readonly string[]
  onChange: (values: readonly string[]) => void
  options: readonly ComboOption[]
}

export function ManyField({ values, onChange, options, label, name, ...rest }: ManyFieldProps) {
  const t = useTexts(uiTexts)
  const [words, setWords] = useState('')
  const add = (id: string | null) => {
    if (id === null) return
    setWords('')
    if (!values.includes(id)) onChange([...values, id])
  }
  const labelOf = (id: string) => options.find((option) => option.id === id)?.label ?? id
  const takeAway = (id: string) => {
    onChange(values.filter((each) => each !== id))
    document.getElementById(fieldId(name))?.focus()
  }
  return (
    <div role="group" aria-label={label} className={styles['many']}>
      <ComboField
        {...rest}
        label={label}
        name={name}
        value={null}
        onChange={add}
        typed={{ words, onChange: setWords }}
        options={options.filter((option) => !values.includes(option.id))}
      />
      {values.length > 0 && (
        <ul className={styles['chosen']} aria-label={t.chosenOf({ what: label })}>
          {values.map((id) => (
            <li key={id}>
              {labelOf(id)}
              <button type="button" aria-label={t.takeAway({ what: labelOf(id) })} onClick={() => takeAway(id)}>
                <X size={16} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
