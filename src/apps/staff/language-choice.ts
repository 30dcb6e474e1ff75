/** Lets any screen change the language of the whole page. */
import { createContext, use } from 'react'
import type { Language } from '#kit/languages.ts'

export const LanguageChoice = createContext<(language: Language) => void>(() => undefined)

export const useLanguageChoice = (): ((language: Language) => void) => use(LanguageChoice)
