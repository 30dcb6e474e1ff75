/** The fields of a setting, by its kind. */
import { LANGUAGES, type Text } from '#kit/languages.ts'
import type { Setting } from '#rooms/organisations/model/setting-kinds.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { NumberField } from '#ui-kit/form/number-field.tsx'
import { useWords } from '#ui-kit/words.ts'
import { SHIPPED_WORDS } from '../own-words-read.tsx'
import { FormFields } from './form-fields.tsx'
import { CodeFields } from './code-fields.tsx'
import { DaysFields } from './days-fields.tsx'
import { TextFields } from './text-fields.tsx'
import { NO_WORDS, ThreeLanguages } from './three-languages.tsx'

type Props = {
  name: string
  setting: Setting
  value: unknown
  /** As it is now. */ kept: unknown
  onChange: (value: unknown) => void
}

export function SettingFields({ name, setting, value, kept, onChange }: Props) {
  const word = useWords()
  if (setting.kind === 'words')
    return <WordFields name={name} setting={setting} value={value} kept={kept} onChange={onChange} />
  if (setting.kind === 'days') return <DaysFields value={value} onChange={onChange} />
  if (setting.kind === 'fields') return <FormFields value={value} kept={kept} onChange={onChange} />
  if (setting.kind === 'codes') return <CodeFields name={name} setting={setting} value={value} onChange={onChange} />
  if (setting.kind === 'texts') return <TextFields value={value} onChange={onChange} />
  if (setting.kind === 'choice')
    return (
      <ChoiceField
        label={word(setting.title)}
        name="value"
        value={value as string}
        onChange={onChange}
        choices={Object.entries(setting.choices).map(([code, text]) => ({ value: code, label: word(text) }))}
      />
    )
  const numbers = value as Record<string, number | null>
  return Object.entries(setting.fields).map(([field, { label, unit }]) => (
    <NumberField
      key={field}
      label={word(label)}
      name={`value.${field}`}
      unit={unit === undefined ? undefined : word(unit)}
      value={numbers[field] ?? null}
      onChange={(number) => onChange({ ...numbers, [field]: number })}
    />
  ))
}

/** Typed words: a code whose three words are all empty is said as shipped. */
function WordFields({ name, setting, value, onChange }: Props & { setting: Extract<Setting, { kind: 'words' }> }) {
  const typed = value as Record<string, Text | undefined>
  const change = (code: string, next: Text) => {
    const { [code]: _gone, ...rest } = typed
    onChange(LANGUAGES.every((one) => next[one].trim() === '') ? rest : { ...rest, [code]: next })
  }
  return setting.codes.map((code) => {
    const shipped = SHIPPED_WORDS[name]?.[code]
    return (
      <ThreeLanguages
        key={code}
        legend={shipped?.fi ?? code}
        name={`value.${code}`}
        whole
        hint={shipped}
        value={typed[code] ?? NO_WORDS}
        onChange={(next) => change(code, next)}
      />
    )
  })
}
