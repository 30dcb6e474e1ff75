/** Texts in three languages side by side: a missing language, or a `{name}` that differs between them, fails to compile. */

import type { Language, Text } from '#kit/languages.ts'

/** A text, or its two plural forms chosen by `{count}`. */
type Wording = string | { readonly one: string; readonly other: string }
type Entry = { readonly [L in Language]: Wording }
type Entries = { readonly [key: string]: Entry }

type Gaps<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Gaps<Rest> : never
type GapsOf<W> = W extends string
  ? Gaps<W>
  : W extends { one: infer O; other: infer M }
    ? Gaps<O> | Gaps<M> | 'count'
    : never
type SameGaps<E extends Entry> = {
  readonly fi: E['fi']
  readonly sv: GapsOf<E['sv']> extends GapsOf<E['fi']> ? E['sv'] : { gap: Exclude<GapsOf<E['sv']>, GapsOf<E['fi']>> }
  readonly en: GapsOf<E['en']> extends GapsOf<E['fi']> ? E['en'] : { gap: Exclude<GapsOf<E['en']>, GapsOf<E['fi']>> }
}

export type Values<G extends string> = { readonly [K in G]: K extends 'count' ? number : string | number }

/** What a screen gets: plain text, or a function where the text has gaps or a plural. */
export type Said<E extends Entry> = [GapsOf<E['fi']>] extends [never]
  ? string
  : (values: Values<GapsOf<E['fi']>>) => string
export type SaidAll<T extends Entries> = { readonly [K in keyof T]: Said<T[K]> }

export type Texts<T extends Entries = Entries> = { readonly namespace: string; readonly entries: T }

/** One object per room: `defineTexts('plans', { open: { fi: 'Avaa', sv: 'Öppna', en: 'Open' } })`. */
export function defineTexts<const T extends Entries>(
  namespace: string,
  entries: T & { readonly [K in keyof T]: SameGaps<T[K]> },
): Texts<T> {
  return { namespace, entries }
}

const rules = new Map<Language, Intl.PluralRules>()
const numbers = new Map<Language, Intl.NumberFormat>()

const pluralOf = (language: Language, count: number): Intl.LDMLPluralRule => {
  let rule = rules.get(language)
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(language)))
  return rule.select(count)
}

const numberIn = (language: Language, value: number): string => {
  let format = numbers.get(language)
  if (!format) numbers.set(language, (format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language)))
  return format.format(value)
}

const fill = (text: string, language: Language, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name]
    return value === undefined ? gap : typeof value === 'number' ? numberIn(language, value) : value
  })

const say = (entry: Entry, language: Language): unknown => {
  const wording = entry[language]
  if (typeof wording === 'string')
    return wording.includes('{')
      ? (values: Readonly<Record<string, string | number>>) => fill(wording, language, values)
      : wording
  return (values: Readonly<Record<string, string | number>>) =>
    fill(pluralOf(language, Number(values['count'])) === 'one' ? wording.one : wording.other, language, values)
}

/** Texts said otherwise here: by namespace, then by key; the two forms of a plural by `key#one` and `key#other`. */
export type OwnTexts = ReadonlyMap<string, Readonly<Record<string, Text>>>
const NONE: OwnTexts = new Map()

/** The shipped kind stays, whatever the own words hold: a plain text never becomes a function, nor the other way round. */
const sayOwn = (entry: Entry, key: string, language: Language, own: Readonly<Record<string, Text>>): unknown => {
  const wording = entry[language]
  const said = own[key]?.[language]
  if (typeof wording === 'string') {
    if (said === undefined) return say(entry, language)
    return wording.includes('{')
      ? (values: Readonly<Record<string, string | number>>) => fill(said, language, values)
      : said
  }
  const forms = {
    one: own[`${key}#one`]?.[language] ?? wording.one,
    other: own[`${key}#other`]?.[language] ?? wording.other,
  }
  return say({ ...entry, [language]: forms }, language)
}

const made = new WeakMap<OwnTexts, WeakMap<Texts, Map<Language, unknown>>>()

/** The texts in one language; the same object each time, so that it is safe in dependency lists. */
export function textsIn<T extends Entries>(texts: Texts<T>, language: Language, own: OwnTexts = NONE): SaidAll<T> {
  const ofOwn = made.get(own) ?? new WeakMap<Texts, Map<Language, unknown>>()
  made.set(own, ofOwn)
  const byLanguage = ofOwn.get(texts) ?? new Map<Language, unknown>()
  ofOwn.set(texts, byLanguage)
  const otherwise = own.get(texts.namespace) ?? {}
  let said = byLanguage.get(language) as SaidAll<T> | undefined
  if (!said) {
    said = Object.fromEntries(
      Object.entries(texts.entries).map(([key, e]) => [key, sayOwn(e, key, language, otherwise)]),
    ) as SaidAll<T>
    byLanguage.set(language, said)
  }
  return said
}
