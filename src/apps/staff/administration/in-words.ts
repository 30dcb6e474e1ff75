/** A setting's value in words: a line for each thing it says. */
import type { Text } from '#kit/languages.ts'
import type { Setting } from '#rooms/organisations/model/setting-kinds.ts'
import type { SayWord } from '#ui-kit/words.ts'

export type Line = { readonly id: string; readonly name: string; readonly said: string }

export function linesOf(
  setting: Setting,
  value: unknown,
  word: SayWord,
  shipped?: Readonly<Record<string, Text>>,
): Line[] {
  if (setting.kind === 'choice') {
    const said = setting.choices[value as string]
    return [{ id: 'value', name: word(setting.title), said: said === undefined ? '' : word(said) }]
  }
  if (setting.kind === 'words')
    return setting.codes.map((code) => {
      const own = (value as Record<string, Text | undefined>)[code] ?? shipped?.[code]
      return {
        id: code,
        name: shipped?.[code]?.fi ?? code,
        said: own === undefined ? '' : `${own.fi} / ${own.sv} / ${own.en}`,
      }
    })
  return Object.entries(setting.fields).map(([id, field]) => {
    const number = (value as Record<string, number | null>)[id] ?? null
    return {
      id,
      name: word(field.label),
      said: number === null ? '' : `${number}${field.unit === undefined ? '' : ` ${word(field.unit)}`}`,
    }
  })
}
