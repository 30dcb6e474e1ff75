/** The fields of a setting, by its kind. */
import { LANGUAGES, type Language, type Text } from '#kit/languages.ts'
import type { Setting } from '#rooms/organisations/model/setting-kinds.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { NumberField } from '#ui-kit/form/number-field.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { SHIPPED_WORDS } from '../own-words-read.tsx'
import { administrationTexts } from './texts.ts'
import styles from './administration.module.css'

type Props = { name: string; setting: Setting; value: unknown; onChange: (value: unknown) => void }

export function SettingFields({ name, setting, value, onChange }: Props) {
  const word = useWords()
  if (setting.kind === 'words') return <WordFields name={name} setting={setting} value={value} onChange={onChange} />
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
  const t = useTexts(administrationTexts)
  const typed = value as Record<string, Text | undefined>
  const inLanguage: Record<Language, string> = { fi: t.finnish, sv: t.swedish, en: t.english }
  const change = (code: string, language: Language, words: string) => {
    const next = { fi: '', sv: '', en: '', ...typed[code], [language]: words }
    const { [code]: _gone, ...rest } = typed
    onChange(LANGUAGES.every((one) => next[one].trim() === '') ? rest : { ...rest, [code]: next })
  }
  return setting.codes.map((code) => {
    const shipped = SHIPPED_WORDS[name]?.[code]
    return (
      <fieldset key={code} className={styles['code']}>
        <legend>{shipped?.fi ?? code}</legend>
        {LANGUAGES.map((language) => (
          <TextField
            key={language}
            label={inLanguage[language]}
            hint={shipped?.[language]}
            name={`value.${code}${language === 'fi' ? '' : `.${language}`}`}
            value={typed[code]?.[language] ?? ''}
            onChange={(words) => change(code, language, words)}
          />
        ))}
      </fieldset>
    )
  })
}
