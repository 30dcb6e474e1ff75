/** The languages the product speaks, and texts that hold all of them side by side. */

export const LANGUAGES = ['fi', 'sv', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export const DEFAULT_LANGUAGE: Language = 'fi'

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>

/** A room's texts by key; a missing language does not compile. */
export type Texts = Readonly<Record<string, Text>>

export const isLanguage = (code: string): code is Language => (LANGUAGES as readonly string[]).includes(code)

/** The first language of a reader's list (`sv-FI`, `en-GB`, ...) that the product speaks, else Finnish. */
export function chooseLanguage(wanted: readonly string[]): Language {
  return wanted.map((tag) => tag.toLowerCase().split('-')[0]!).find(isLanguage) ?? DEFAULT_LANGUAGE
}
