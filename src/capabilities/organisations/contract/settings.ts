/** Endpoints of settings, and the shape that each setting's value must have. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { EXTRA_KINDS } from '#kit/extra.ts'
import { day, givenDay, instant, text } from '#kit/shapes.ts'
import { shippedOf, type CodesSetting, type Setting } from '../model/setting-kinds.ts'
import { SETTINGS, type SettingKey, type SettingValue } from '../model/settings.ts'

const named = z.strictObject({ fi: text(80), sv: text(80), en: text(80) })

/** Days in the order of the calendar, each once. */
const closedDays = z
  .array(z.strictObject({ day: givenDay, name: named, statutory: z.boolean().default(false) }))
  .max(200)
  .superRefine((value, context) => {
    for (const [i, each] of value.entries())
      if (value.findIndex((other) => other.day === each.day) < i)
        context.addIssue({ code: 'custom', path: [i, 'day'], message: 'organisations.day-twice' })
  })
  .transform((value) => value.toSorted((a, b) => (a.day < b.day ? -1 : 1)))

const code = z.string().regex(/^[a-z0-9_-]{1,40}$/)
const asked = z.strictObject({ fi: text(200), sv: text(200), en: text(200) })
const line = z.string().trim().max(400)
const help = z.strictObject({ fi: line, sv: line, en: line }).default({ fi: '', sv: '', en: '' })

const extraFields = z
  .array(
    z.strictObject({
      id: code,
      kind: z.enum(EXTRA_KINDS),
      label: asked,
      help,
      required: z.boolean().default(false),
      retired: z.boolean().default(false),
      choices: z
        .array(z.strictObject({ code, text: asked, retired: z.boolean().default(false) }))
        .max(40)
        .default([]),
    }),
  )
  .max(60)
  .superRefine((value, context) => {
    const wrong = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message })
    for (const [i, each] of value.entries()) {
      if (value.findIndex(({ id }) => id === each.id) < i) wrong([i, 'id'], 'organisations.field-twice')
      const said = Object.values(each.help).filter((words) => words !== '').length
      if (said > 0 && said < 3) wrong([i, 'help'], 'organisations.words-half')
      const inUse = each.choices.filter(({ retired }) => !retired)
      if (each.kind === 'choice' && !each.retired && inUse.length < 2)
        wrong([i, 'choices'], 'organisations.choices-missing')
    }
  })

/** Each code once; a code that an older version did not have yet stands last, as shipped. */
const codeList = ({ codes, fixed }: CodesSetting) =>
  z
    .array(
      z.strictObject({
        code: z.enum(codes),
        text: named.nullable().default(null),
        retired: z.boolean().default(false),
      }),
    )
    .max(codes.length)
    .superRefine((value, context) => {
      const wrong = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message })
      for (const [i, each] of value.entries()) {
        if (value.findIndex((other) => other.code === each.code) < i) wrong([i, 'code'], 'organisations.field-twice')
        if (fixed && each.retired) wrong([i, 'retired'], 'organisations.code-fixed')
      }
      if (value.length === codes.length && value.every(({ retired }) => retired)) wrong([], 'organisations.all-retired')
    })
    .transform((value) => [
      ...value,
      ...codes
        .filter((code) => !value.some((each) => each.code === code))
        .map((code) => ({ code, text: null, retired: false })),
    ])

const anyText = z.strictObject({ fi: text(2000), sv: text(2000), en: text(2000) })
const ownTexts = z
  .record(z.string().regex(/^[a-z][a-z0-9-]*\.[A-Za-z0-9_-]+(#one|#other)?$/), anyText)
  .refine((value) => Object.keys(value).length <= 1000, 'organisations.texts-many')

/** A number that an older version did not have yet is as shipped. */
export function shapeOf(setting: Setting): z.ZodType {
  if (setting.kind === 'choice') return z.enum(Object.keys(setting.choices))
  if (setting.kind === 'words') {
    return z.strictObject(Object.fromEntries(setting.codes.map((code) => [code, named.optional()])))
  }
  if (setting.kind === 'days') return closedDays
  if (setting.kind === 'fields') return extraFields
  if (setting.kind === 'codes') return codeList(setting)
  if (setting.kind === 'texts') return ownTexts
  const fields = Object.entries(setting.fields).map(([name, field]) => [
    name,
    z.number().int('field.wrong-kind').min(field.min).max(field.max).default(field.shipped),
  ])
  return z
    .strictObject(Object.fromEntries(fields) as Record<string, z.ZodType<number>>)
    .superRefine((value, context) => {
      for (const [less, more] of setting.ordered ?? [])
        if (value[less]! > value[more]!)
          context.addIssue({ code: 'custom', path: [more], message: 'organisations.setting-backwards' })
    })
}

/** The value as this version of the program understands it; nothing kept is as shipped. */
export function readSetting<Key extends SettingKey>(key: Key, kept: unknown): SettingValue<Key> {
  const setting = SETTINGS[key]
  return (kept === undefined ? shippedOf(setting) : shapeOf(setting).parse(kept)) as SettingValue<Key>
}

const params = z.object({ key: z.string().max(100) })
const reason = text(1000)

export const settingContract = {
  listSettings: {
    method: 'GET',
    path: '/api/settings',
    operationId: 'organisations.listSettings',
    action: 'organisations.read-codes',
    event: 'organisations.settings-read',
    kind: 'read',
    summary: 'Every setting as it is on a day (today), and a change already decided for later.',
    query: z.object({ on: givenDay.optional() }),
    answer: z.object({
      settings: z.array(
        z.object({
          key: z.string(),
          value: z.unknown(),
          /** Null where it is as shipped. */
          since: day.nullable(),
          /** How many versions there are: a change names the one it was made on. */
          version: z.number().int(),
          next: day.nullable(),
        }),
      ),
    }),
  },
  settingHistory: {
    method: 'GET',
    path: '/api/settings/:key/history',
    operationId: 'organisations.settingHistory',
    action: 'organisations.administer',
    event: 'organisations.setting-history-read',
    kind: 'read',
    summary: 'Every version of a setting, newest first: from which day, who, why.',
    params,
    answer: z.object({
      versions: z.array(
        z.object({
          version: z.number().int(),
          value: z.unknown(),
          from: day,
          reason: z.string(),
          source: z.string(),
          changedBy: z.string(),
          at: instant,
          /** The version that this one brought back; 0 is as shipped. */
          reverts: z.number().int().nullable(),
        }),
      ),
    }),
  },
  previewSetting: {
    method: 'POST',
    path: '/api/settings/:key/preview',
    operationId: 'organisations.previewSetting',
    action: 'organisations.administer',
    event: 'organisations.setting-previewed',
    kind: 'read',
    summary: 'What a change would be beside what holds on that day, and how many it would touch. Changes nothing.',
    params,
    body: z.object({ value: z.unknown(), from: givenDay.optional() }),
    answer: z.object({
      now: z.unknown(),
      wanted: z.unknown(),
      from: day,
      /** How many of what the setting touches today. */
      touches: z.array(z.object({ what: z.string(), count: z.number().int() })),
    }),
  },
  changeSetting: {
    method: 'POST',
    path: '/api/settings/:key',
    operationId: 'organisations.changeSetting',
    action: 'organisations.administer',
    event: 'organisations.setting-changed',
    kind: 'write',
    summary: 'Changes a setting from a day on, as a new version with its reason.',
    params,
    body: z.object({
      value: z.unknown(),
      from: givenDay.optional(),
      reason,
      source: z.string().trim().max(500).default(''),
      /** The newest version when the change was made. */
      version: z.number().int(),
    }),
    answer: z.object({ version: z.number().int() }),
  },
  revertSetting: {
    method: 'POST',
    path: '/api/settings/:key/revert',
    operationId: 'organisations.revertSetting',
    action: 'organisations.administer',
    event: 'organisations.setting-reverted',
    kind: 'write',
    summary: 'Brings an earlier version back as a new one; 0 is as shipped.',
    params,
    body: z.object({ to: z.number().int().min(0), from: givenDay.optional(), reason, version: z.number().int() }),
    answer: z.object({ version: z.number().int() }),
  },
} as const satisfies Contract<z.ZodType>
