/** Words for codes: a room keeps `{ fi, sv, en }` by code, a screen says one of them. */
import { interpolate } from '#kit/text.ts'
import type { Text } from '#kit/languages.ts'
import { useLanguage } from './text-provider.tsx'

export type SayWord = (text: Text, facts?: Readonly<Record<string, string | number>>) => string

/** `const word = useWords()`, then `word(PHASE_TEXTS[phase])` or `word(text, { days: 3 })`. */
export function useWords(): SayWord {
  const language = useLanguage()
  return (text, facts) => (facts === undefined ? text[language] : interpolate(text[language], facts))
}
