/** The language of the page: the account's, else what was chosen on this device, else the browser's, else Finnish. */
import { useState } from 'react'
import { chooseLanguage, isLanguage, type Language } from '#kit/languages.ts'

const KEY = 'rinnalla.language'

function kept(): Language | null {
  try {
    const code = localStorage.getItem(KEY)
    return code !== null && isLanguage(code) ? code : null
  } catch {
    return null
  }
}

/** The language, how one chooses another here, and how the account's takes its place. */
export function usePageLanguage(): [Language, (language: Language) => void, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(() => kept() ?? chooseLanguage(navigator.languages))
  return [
    language,
    (next) => {
      try {
        localStorage.setItem(KEY, next)
      } catch {
        // the choice lasts for this page only
      }
      setLanguage(next)
    },
    setLanguage,
  ]
}
