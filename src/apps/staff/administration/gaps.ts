/** The places in a text that fill themselves: `{count}`. */
import { LANGUAGES, type Text } from '#kit/languages.ts'

const gapsOf = (words: string): string[] => [...new Set(words.match(/\{\w+\}/g) ?? [])].toSorted()

/** What fills itself must stay, nothing else may be in braces. */
export const gapsDiffer = (shipped: Text, own: Text): boolean =>
  LANGUAGES.some((language) => gapsOf(shipped[language]).join() !== gapsOf(own[language]).join())
