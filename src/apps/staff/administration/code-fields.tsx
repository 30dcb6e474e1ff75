/** A list of codes: its words, its order, and what is no longer offered. */
import { ArrowDown, ArrowUp } from 'lucide-react'
import { LANGUAGES, type Text } from '#kit/languages.ts'
import type { CodeChoice, CodesSetting } from '#rooms/organisations/model/setting-kinds.ts'
import { IconButton } from '#ui-kit/act/button.tsx'
import { CheckField } from '#ui-kit/form/check-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { SHIPPED_WORDS } from '../own-words-read.tsx'
import { moved } from './form-fields.tsx'
import { formTexts } from './form-texts.ts'
import { NO_WORDS, ThreeLanguages } from './three-languages.tsx'
import styles from './administration.module.css'

type Given = { name: string; setting: CodesSetting; value: unknown; onChange: (value: unknown) => void }

export function CodeFields({ name, setting, value, onChange }: Given) {
  const t = useTexts(formTexts)
  const typed = value as readonly CodeChoice[]
  const set = (at: number, change: Partial<CodeChoice>) =>
    onChange(typed.map((each, i) => (i === at ? { ...each, ...change } : each)))
  const said = (text: Text) => (LANGUAGES.every((one) => text[one].trim() === '') ? null : text)
  return (
    <ol className={styles['rows']}>
      {typed.map(({ code, text, retired }, i) => {
        const shipped = SHIPPED_WORDS[name]?.[code]
        return (
          <li key={code}>
            <ThreeLanguages
              legend={`${i + 1}. ${shipped?.fi ?? code}`}
              name={`value.${i}.text`}
              hint={shipped}
              value={text ?? NO_WORDS}
              onChange={(next) => set(i, { text: said(next) })}
            />
            <p className={styles['acts']}>
              {i > 0 && (
                <IconButton
                  icon={ArrowUp}
                  label={t.up({ number: i + 1 })}
                  onClick={() => onChange(moved(typed, i, -1))}
                />
              )}
              {i < typed.length - 1 && (
                <IconButton
                  icon={ArrowDown}
                  label={t.down({ number: i + 1 })}
                  onClick={() => onChange(moved(typed, i, 1))}
                />
              )}
            </p>
            {!setting.fixed && (
              <CheckField
                label={t.retired}
                hint={t.codeRetiredHint}
                name={`value.${i}.retired`}
                value={retired}
                onChange={(next) => set(i, { retired: next })}
              />
            )}
          </li>
        )
      })}
    </ol>
  )
}
