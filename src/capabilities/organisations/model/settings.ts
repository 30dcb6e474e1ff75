/** Every setting of the house by its key. A room's keys stand in a file of the room's name; a new one needs nothing else. */
import type { ValueOf } from './setting-kinds.ts'
import { CODES_SETTINGS } from './settings/codes.ts'
import { ENGAGEMENT_SETTINGS } from './settings/engagement.ts'
import { FAMILIES_SETTINGS } from './settings/families.ts'
import { FORMS_SETTINGS } from './settings/forms.ts'
import { LAW_SETTINGS } from './settings/law.ts'
import { PLANS_SETTINGS } from './settings/plans.ts'
import { WORDS_SETTINGS } from './settings/words.ts'

export const SETTINGS = {
  ...FAMILIES_SETTINGS,
  ...PLANS_SETTINGS,
  ...ENGAGEMENT_SETTINGS,
  ...FORMS_SETTINGS,
  ...CODES_SETTINGS,
  ...WORDS_SETTINGS,
  ...LAW_SETTINGS,
} as const

export type SettingKey = keyof typeof SETTINGS
/** `SettingValue<'families.eligibility'>` is `{ services: number; days: number }`. */
export type SettingValue<Key extends SettingKey> = ValueOf<(typeof SETTINGS)[Key]>

export type ExtraForm = keyof typeof FORMS_SETTINGS extends `forms.${infer Form}` ? Form : never

export type CodesKey = Extract<keyof typeof CODES_SETTINGS, `codes.${string}`>

export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[]
export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(SETTINGS, key)
