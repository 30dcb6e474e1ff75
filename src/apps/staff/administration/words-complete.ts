/** A word is changed in every language or in none. */
import { LANGUAGES, type Text } from '#kit/languages.ts'

export function isFullText(value: unknown, code: string): boolean {
  const text = (value as Record<string, Text | undefined>)[code]
  return text === undefined || LANGUAGES.every((language) => text[language].trim() !== '')
}
