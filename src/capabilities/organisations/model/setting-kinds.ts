/** Kinds of settings: what an administrator can change without code, each described so that shape, page and history follow from it. */
import type { Day } from '#kit/day.ts'
import type { ExtraKind } from '#kit/extra.ts'
import type { Text, Texts } from '#kit/languages.ts'

type Described = {
  /** Where it stands on the page. */
  readonly area: SettingArea
  readonly title: Text
  readonly explains: Text
  /** A change names what it stands on: a statute, a decision. */
  readonly needsSource?: true
}

export const SETTING_AREAS = ['families', 'plans', 'engagement', 'forms', 'codes', 'words', 'law'] as const
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

/** Other words for the codes of a list, in every language. The codes themselves are the program's; what is not named is as shipped. */
export type WordsSetting<Code extends string = string> = Described & {
  readonly kind: 'words'
  readonly codes: readonly Code[]
}

/** A day off of the county's own, or a new public holiday that the rules of the program do not know yet. */
export type ClosedDay = {
  readonly day: Day
  readonly name: Text
  /** A public holiday by statute moves the time limits of the law; a day the county itself keeps closed does not. */
  readonly statutory: boolean
}

/** Named days, in the order of the calendar. */
export type DaysSetting = Described & { readonly kind: 'days' }

/** A field that a county adds to a form. Its id stays whatever its words become; it is never deleted, only retired. */
export type ExtraField = {
  readonly id: string
  readonly kind: ExtraKind
  readonly label: Text
  /** Said below the label; empty where there is nothing to say. */
  readonly help: Text
  readonly required: boolean
  readonly retired: boolean
  /** Of a choice only. */
  readonly choices: readonly { readonly code: string; readonly text: Text; readonly retired: boolean }[]
}

/** Own fields of a form, in the order in which they are asked. */
export type FieldsSetting = Described & { readonly kind: 'fields' }

/** One code of a list as the county has it; without a text it is said as shipped. */
export type CodeChoice = { readonly code: string; readonly text: Text | null; readonly retired: boolean }

/** A list one chooses from, in its order. `fixed`: the law sets the list, so nothing of it is retired. */
export type CodesSetting<Code extends string = string> = Described & {
  readonly kind: 'codes'
  readonly codes: readonly Code[]
  readonly fixed?: true
}

/** Other texts by `namespace.key`, of plurals by `namespace.key#one` and `#other`. */
export type TextsSetting = Described & { readonly kind: 'texts' }

export type Setting =
  | NumbersSetting
  | ChoiceSetting
  | WordsSetting
  | DaysSetting
  | FieldsSetting
  | CodesSetting
  | TextsSetting

export type ValueOf<S> =
  S extends NumbersSetting<infer Field>
    ? Readonly<Record<Field, number>>
    : S extends ChoiceSetting<infer Choice>
      ? Choice
      : S extends WordsSetting<infer Code>
        ? Readonly<Partial<Record<Code, Text>>>
        : S extends DaysSetting
          ? readonly ClosedDay[]
          : S extends FieldsSetting
            ? readonly ExtraField[]
            : S extends CodesSetting
              ? readonly CodeChoice[]
              : S extends TextsSetting
                ? Texts
                : never

export const numbers = <Field extends string>(setting: Omit<NumbersSetting<Field>, 'kind'>): NumbersSetting<Field> => ({
  kind: 'numbers',
  ...setting,
})

export const choice = <Choice extends string>(setting: Omit<ChoiceSetting<Choice>, 'kind'>): ChoiceSetting<Choice> => ({
  kind: 'choice',
  ...setting,
})

export const words = <Code extends string>(setting: Omit<WordsSetting<Code>, 'kind'>): WordsSetting<Code> => ({
  kind: 'words',
  ...setting,
})

export const days = (setting: Omit<DaysSetting, 'kind'>): DaysSetting => ({ kind: 'days', ...setting })

export const fields = (setting: Omit<FieldsSetting, 'kind'>): FieldsSetting => ({ kind: 'fields', ...setting })

export const codes = <Code extends string>(setting: Omit<CodesSetting<Code>, 'kind'>): CodesSetting<Code> => ({
  kind: 'codes',
  ...setting,
})

export const texts = (setting: Omit<TextsSetting, 'kind'>): TextsSetting => ({ kind: 'texts', ...setting })

/** What holds where nobody has changed anything. */
export function shippedOf<S extends Setting>(setting: S): ValueOf<S> {
  switch (setting.kind) {
    case 'numbers':
      return Object.fromEntries(
        Object.entries(setting.fields).map(([name, field]) => [name, field.shipped]),
      ) as ValueOf<S>
    case 'choice':
      return setting.shipped as ValueOf<S>
    case 'codes':
      return setting.codes.map((code) => ({ code, text: null, retired: false })) as unknown as ValueOf<S>
    case 'texts':
    case 'words':
      return {} as ValueOf<S>
    case 'days':
    case 'fields':
      return [] as unknown as ValueOf<S>
  }
}
