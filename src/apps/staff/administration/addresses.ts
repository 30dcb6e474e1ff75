/** The address of a setting's page: its key with a hyphen, since a point would look like a file. */
import { SETTING_KEYS, type SettingKey } from '#rooms/organisations/model/settings.ts'

export const addressOf = (key: string): string => `/hallinta/${key.replace('.', '-')}`

export const keyOf = (name: string): SettingKey | undefined =>
  SETTING_KEYS.find((key) => key.replace('.', '-') === name)
