/** A setting's value in words: a line for each thing it says. */
import { finnishDay } from '#kit/day.ts'
import type { Text, Texts } from '#kit/languages.ts'
import type { ClosedDay, CodeChoice, ExtraField, Setting } from '#rooms/organisations/model/setting-kinds.ts'
import type { SayWord } from '#ui-kit/words.ts'
import { EXTRA_KIND_TEXTS } from './form-texts.ts'
import { REQUIRED, RETIRED, STATUTORY_DAY } from './texts.ts'

export type Line = { readonly id: string; readonly name: string; readonly said: string }

export const inEveryLanguage = ({ fi, sv, en }: Text): string => `${fi} / ${sv} / ${en}`

/** `say`: how a text is said; in every language where a change is judged, in the reader's where it is only looked at. */
export function linesOf(
  setting: Setting,
  value: unknown,
  word: SayWord,
  shipped?: Readonly<Record<string, Text>>,
  say: (text: Text) => string = inEveryLanguage,
): Line[] {
  switch (setting.kind) {
    case 'choice': {
      const said = setting.choices[value as string]
      return [{ id: 'value', name: word(setting.title), said: said === undefined ? '' : word(said) }]
    }
    case 'words':
      return setting.codes.map((code) => {
        const own = (value as Record<string, Text | undefined>)[code] ?? shipped?.[code]
        return { id: code, name: shipped?.[code]?.fi ?? code, said: own === undefined ? '' : say(own) }
      })
    case 'days':
      return (value as readonly ClosedDay[]).map(({ day, name, statutory }) => ({
        id: day,
        name: finnishDay(day),
        said: statutory ? `${say(name)} (${word(STATUTORY_DAY)})` : say(name),
      }))
    case 'codes':
      return (value as readonly CodeChoice[]).map(({ code, text, retired }, i) => {
        const said = text ?? shipped?.[code]
        return {
          id: code,
          name: shipped?.[code]?.fi ?? code,
          said: [`${i + 1}. ${said === undefined ? '' : say(said)}`, ...(retired ? [word(RETIRED)] : [])].join(' · '),
        }
      })
    case 'texts':
      return Object.entries(value as Texts).map(([key, text]) => ({
        id: key,
        name: word(shipped?.[key] ?? text),
        said: say(text),
      }))
    case 'fields':
      return (value as readonly ExtraField[]).map((field, i) => ({
        id: field.id,
        name: word(field.label),
        said: [
          `${i + 1}. ${say(field.label)}`,
          word(EXTRA_KIND_TEXTS[field.kind]),
          ...(field.help.fi === '' ? [] : [say(field.help)]),
          ...field.choices.map(({ text, retired }) => (retired ? `(${say(text)})` : say(text))),
          ...(field.required ? [word(REQUIRED)] : []),
          ...(field.retired ? [word(RETIRED)] : []),
        ].join(' · '),
      }))
    case 'numbers':
      return Object.entries(setting.fields).map(([id, field]) => {
        const number = (value as Record<string, number | null>)[id] ?? null
        return {
          id,
          name: word(field.label),
          said: number === null ? '' : `${number}${field.unit === undefined ? '' : ` ${word(field.unit)}`}`,
        }
      })
  }
}

export type Change = { readonly id: string; readonly name: string; readonly now: string; readonly wanted: string }

/** What differs between two values, line by line; what is only in one of them is empty in the other. */
export function changesBetween(now: readonly Line[], wanted: readonly Line[]): Change[] {
  const ids = [...new Set([...now, ...wanted].map(({ id }) => id))]
  return ids
    .map((id) => {
      const before = now.find((line) => line.id === id)
      const after = wanted.find((line) => line.id === id)
      return { id, name: (after ?? before)!.name, now: before?.said ?? '', wanted: after?.said ?? '' }
    })
    .filter((change) => change.now !== change.wanted)
}
