/** One of a long list, found by typing: a municipality, a worker, a service. */
import { Button } from 'react-aria-components/Button'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { ChevronDown } from 'lucide-react'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { fieldId, useErrorOf } from './errors.ts'
import { FieldMessage, type FieldBasics } from './field.tsx'
import styles from './combo-field.module.css'

export type ComboOption = { id: string; label: string; hint?: string }

export type ComboFieldProps = FieldBasics & {
  value: string | null
  onChange: (id: string | null) => void
  options: readonly ComboOption[]
  /** Given, the list comes from a search: called with what is typed. */
  onType?: (words: string) => void
  /** Given, what is typed is kept by the one above, who may clear it. */
  typed?: { words: string; onChange: (words: string) => void }
}

export function ComboField(props: ComboFieldProps) {
  const { label, name, hint, error, optional, value, onChange, options, onType, typed } = props
  const t = useTexts(uiTexts)
  const wrong = useErrorOf(name) ?? error
  return (
    <ComboBox
      className={styles['combo']!}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key === null ? null : String(key))}
      {...(typed ? { inputValue: typed.words, onInputChange: typed.onChange } : {})}
      {...(onType ? { items: options, onInputChange: onType } : { defaultItems: options })}
      isInvalid={wrong !== undefined}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label>
        {label}
        {optional && <span className={styles['hint']}> ({t.optional})</span>}
      </Label>
      {hint && <span className={styles['hint']}>{hint}</span>}
      {wrong && <FieldMessage words={wrong} />}
      <span className={styles['box']}>
        <Input id={fieldId(name)} name={name} />
        <Button aria-label={t.showAll}>
          <ChevronDown size={18} aria-hidden="true" />
        </Button>
      </span>
      <Popover className={styles['popover']!}>
        <ListBox className={styles['list']!} renderEmptyState={() => <p className={styles['none']}>{t.noMatch}</p>}>
          {(option: ComboOption) => (
            <ListBoxItem className={styles['item']!} textValue={option.label}>
              {option.label}
              {option.hint && <span className={styles['hint']}>{option.hint}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
