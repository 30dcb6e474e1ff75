/** The language of the page for everything below it: texts, formats and the behaviour library. */
import { createContext, use, useEffect, useMemo, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import type { Language } from '#kit/languages.ts'
import { textsIn, type OwnTexts, type SaidAll, type Texts } from './define-texts.ts'
import { formatIn, type Format } from './format.ts'

const Spoken = createContext<Language>('fi')
const locale = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-GB' } as const

export function TextProvider({ language, children }: { language: Language; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <Spoken value={language}>
      <I18nProvider locale={locale[language]}>{children}</I18nProvider>
    </Spoken>
  )
}

/** Texts that are said otherwise here, on every page below. */
const Own = createContext<OwnTexts | undefined>(undefined)
export const OwnTextsProvider = Own

export const useLanguage = (): Language => use(Spoken)

/** `const t = useTexts(planTexts)`, then `t.open` or `t.daysLate({ count: 7 })`. */
export function useTexts<T extends Texts['entries']>(texts: Texts<T>): SaidAll<T> {
  return textsIn(texts, use(Spoken), use(Own))
}

/** Days, times and numbers as the page's language writes them. */
export function useFormat(): Format {
  const language = use(Spoken)
  return useMemo(() => formatIn(language), [language])
}
