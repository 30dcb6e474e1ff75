/** Names of service languages in the reader's own, and the ones that are asked for most. */
import { useMemo } from 'react'
import type { Text } from '#kit/languages.ts'
import { useLanguage } from '#ui-kit/text-provider.tsx'

/** Browsers have no name for these. */
const OWN: Readonly<Record<string, Text>> = {
  fse: { fi: 'suomalainen viittomakieli', sv: 'finländskt teckenspråk', en: 'Finnish Sign Language' },
  fss: {
    fi: 'suomenruotsalainen viittomakieli',
    sv: 'finlandssvenskt teckenspråk',
    en: 'Finland-Swedish Sign Language',
  },
}

export const COMMON_LANGUAGES = [
  'fi', 'sv', 'en', 'ru', 'et', 'ar', 'so', 'ku', 'ckb', 'fa', 'prs', 'uk', 'vi', 'sq', 'zh', 'th', 'tr', 'es', 'fr',
  'se', 'fse', 'fss',
] as const // prettier-ignore

export function useLanguageName(): (code: string) => string {
  const language = useLanguage()
  return useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: 'language' })
    // What is no code was written as words.
    return (code) => OWN[code]?.[language] ?? (/^[a-z]{2,3}$/.test(code) ? names.of(code) : undefined) ?? code
  }, [language])
}
