/** Languages of work by their code, in words of the page's language. */
import { useMemo } from 'react'
import { useLanguage } from '#ui-kit/text-provider.tsx'

/** Finland's own and those most spoken besides; ISO 639. */
export const WORK_LANGUAGES = [
  'fi',
  'sv',
  'en',
  'se',
  'smn',
  'sms',
  'rom',
  'fse',
  'ru',
  'et',
  'ar',
  'so',
  'fa',
  'ku',
  'uk',
  'sq',
  'vi',
  'zh',
  'th',
  'es',
  'tr',
  'de',
  'fr',
  'pl',
  'ro',
  'ti',
  'am',
  'bn',
  'ur',
  'ne',
  'pt',
  'tl',
  'sw',
  'ps',
  'bs',
  'hu',
  'my',
  'ta',
  'hi',
]

/** Sign language has no name in every browser. */
const OWN = { fse: { fi: 'suomalainen viittomakieli', sv: 'finskt teckenspråk', en: 'Finnish Sign Language' } }

export function useLanguageName(): (code: string) => string {
  const language = useLanguage()
  return useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: 'language' })
    return (code) => (code === 'fse' ? OWN.fse[language] : (names.of(code) ?? code))
  }, [language])
}
