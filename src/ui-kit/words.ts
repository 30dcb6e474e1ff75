/** Words for codes: a room keeps `{ fi, sv, en }` by code, a screen says one of them. */
import { createContext, use } from 'react'
import { interpolate } from '#kit/text.ts'
import type { Text } from '#kit/languages.ts'
import { useLanguage } from './text-provider.tsx'

export type SayWord = (text: Text, facts?: Readonly<Record<string, string | number>>) => string

/** Words said otherwise here: the shipped text itself is the key, so no page has to know which list it stands in. */
const OwnWords = createContext<ReadonlyMap<Text, Text>>(new Map())
export const OwnWordsProvider = OwnWords

/** `const word = useWords()`, then `word(PHASE_TEXTS[phase])` or `word(text, { days: 3 })`. */
export function useWords(): SayWord {
  const language = useLanguage()
  const own = use(OwnWords)
  return (text, facts) => {
    const said = (own.get(text) ?? text)[language]
    return facts === undefined ? said : interpolate(said, facts)
  }
}
