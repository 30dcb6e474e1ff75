/** The page's language; each language is written in itself. */
import { Seg } from '../act/seg.tsx'
import { LANGUAGES, type Language } from '#kit/languages.ts'
import { useLanguage, useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'

const own = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const

export function LanguageSwitch({ onChange }: { onChange: (language: Language) => void }) {
  const t = useTexts(uiTexts)
  const language = useLanguage()
  return (
    <Seg
      label={t.language}
      value={language}
      onChange={onChange}
      options={LANGUAGES.map((l) => ({ value: l, label: <span lang={l}>{own[l]}</span> }))}
    />
  )
}
