/** The same words typed in every language, side by side. */
import { LANGUAGES, type Language, type Text } from '#kit/languages.ts'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { administrationTexts } from './texts.ts'
import styles from './administration.module.css'

export const NO_WORDS: Text = { fi: '', sv: '', en: '' }

type Given = {
  legend: string
  /** Of the fields: `name` is where a fault of the whole is said, `name.sv` of one language. */
  name: string
  value: Text
  onChange: (value: Text) => void
  hint?: Text | undefined
  /** A fault is told at the first language where the server names the whole. */
  whole?: boolean
  optional?: boolean
}

export function ThreeLanguages({ legend, name, value, onChange, hint, whole = false, optional = false }: Given) {
  const t = useTexts(administrationTexts)
  const inLanguage: Record<Language, string> = { fi: t.finnish, sv: t.swedish, en: t.english }
  return (
    <fieldset className={styles['code']}>
      <legend>{legend}</legend>
      {LANGUAGES.map((language) => (
        <TextField
          key={language}
          label={inLanguage[language]}
          lang={language}
          hint={hint?.[language]}
          name={whole && language === 'fi' ? name : `${name}.${language}`}
          optional={optional}
          value={value[language]}
          onChange={(words) => onChange({ ...value, [language]: words })}
        />
      ))}
    </fieldset>
  )
}
