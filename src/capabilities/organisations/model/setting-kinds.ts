/** Kinds of settings: what an administrator can change without code, each described so that shape, page and history follow from it. */
import type { Text } from '#kit/languages.ts'

type Described = {
  /** Where it stands on the page. */
  readonly area: SettingArea
  readonly title: Text
  readonly explains: Text
}

export const SETTING_AREAS = ['families', 'plans', 'engagement', 'words', 'law'] as const
export type SettingArea = (typeof SETTING_AREAS)[number]

export type NumberField = {
  readonly label: Text
  readonly shipped: number
  readonly min: number
  readonly max: number
  /** Said after the number. */
  readonly unit?: Text
}

/** Whole numbers with names: `{ services: 3, days: 90 }`. */
export type NumbersSetting<Field extends string = string> = Described & {
  readonly kind: 'numbers'
  readonly fields: Readonly<Record<Field, NumberField>>
  /** Pairs of fields of which the first may not be greater than the second. */
  readonly ordered?: readonly (readonly [Field, Field])[]
}

/** One of some words. */
export type ChoiceSetting<Choice extends string = string> = Described & {
  readonly kind: 'choice'
  readonly choices: Readonly<Record<Choice, Text>>
  readonly shipped: NoInfer<Choice>
}

export type Setting = NumbersSetting | ChoiceSetting

export type ValueOf<S> =
  S extends NumbersSetting<infer Field>
    ? Readonly<Record<Field, number>>
    : S extends ChoiceSetting<infer Choice>
      ? Choice
      : never

export const numbers = <Field extends string>(setting: Omit<NumbersSetting<Field>, 'kind'>): NumbersSetting<Field> => ({
  kind: 'numbers',
  ...setting,
})

export const choice = <Choice extends string>(setting: Omit<ChoiceSetting<Choice>, 'kind'>): ChoiceSetting<Choice> => ({
  kind: 'choice',
  ...setting,
})

/** What holds where nobody has changed anything. */
export function shippedOf<S extends Setting>(setting: S): ValueOf<S> {
  return (
    setting.kind === 'numbers'
      ? Object.fromEntries(Object.entries(setting.fields).map(([name, field]) => [name, field.shipped]))
      : setting.shipped
  ) as ValueOf<S>
}
