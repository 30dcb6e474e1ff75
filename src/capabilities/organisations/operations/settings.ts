// Settings: what holds on a day, and changing it as a new version.
import type { Day } from '#kit/day.ts'
import { ok, refused, type Result } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import { fieldFaults } from '#platform/http/faults.ts'
import type { Read } from '#platform/sql.ts'
import type { contract } from '../contract.ts'
import { readSetting, shapeOf } from '../contract/settings.ts'
import { shippedOf, type Setting } from '../model/setting-kinds.ts'
import { isSettingKey, SETTING_KEYS, SETTINGS, type SettingKey, type SettingValue } from '../model/settings.ts'
import * as q from '../queries/settings.ts'

type Contract = typeof contract

/** The setting as it is on a day, today where none is named: what was kept last with that day reached, else as shipped. */
export async function settingOf<Key extends SettingKey>(db: Read, key: Key, on?: Day): Promise<SettingValue<Key>> {
  const [kept] = await q.keptSettings(db, [key], on ?? null)
  return readSetting(key, kept?.value ?? undefined)
}

/** Some settings as they were, are and will be: `at('law.reading', day)`, for what follows the rule of its own day. */
export async function settingsOverTime<Key extends SettingKey>(db: Read, keys: readonly Key[]) {
  const versions = await q.allVersions(db, keys)
  return <One extends Key>(key: One, on: Day): SettingValue<One> =>
    readSetting(key, versions.findLast((each) => each.key === key && each.from <= on)?.value ?? undefined)
}

export const listSettings: Operation<Contract['listSettings']> = async ({ db, today }, { query }) => {
  const kept = new Map((await q.keptSettings(db, SETTING_KEYS, query.on ?? today)).map((row) => [row.key, row]))
  return {
    settings: SETTING_KEYS.map((key) => {
      const row = kept.get(key)
      return {
        key,
        value: readSetting(key, row?.value ?? undefined),
        since: row?.since ?? null,
        version: row?.version ?? 0,
        next: row?.next ?? null,
      }
    }),
  }
}

export const settingHistory: Operation<Contract['settingHistory']> = async ({ db }, { params }) =>
  isSettingKey(params.key) ? { versions: await q.settingVersions(db, params.key) } : refused('not-found')

export const previewSetting: Operation<Contract['previewSetting']> = async ({ db, today }, { params, body }) => {
  if (!isSettingKey(params.key)) return refused('not-found')
  const from = body.from ?? today
  const value = judged(params.key, body.value)
  if (!value.ok) return value
  return {
    now: await settingOf(db, params.key, from),
    wanted: value.value,
    from,
    touches: await q.touchesOf(db, params.key, value.value),
  }
}

export const changeSetting: Operation<Contract['changeSetting']> = async ({ db, today, notes }, { params, body }) => {
  const { key } = params
  if (!isSettingKey(key)) return refused('not-found')
  const from = body.from ?? today
  if (from < today) return refused('organisations.setting-in-the-past', 'from')
  const setting: Setting = SETTINGS[key]
  if (setting.needsSource && body.source === '') return refused('field.required', 'source')
  const value = judged(key, body.value)
  if (!value.ok) return value
  const version = body.version + 1
  notes({ setting: key, version })
  const change = { key, version, value: value.value, from, reason: body.reason, source: body.source, reverts: null }
  return (await q.keepSetting(db, change)) === 0 ? refused('edit.changed-meanwhile') : { version }
}

export const revertSetting: Operation<Contract['revertSetting']> = async ({ db, today, notes }, { params, body }) => {
  const { key } = params
  if (!isSettingKey(key)) return refused('not-found')
  const from = body.from ?? today
  if (from < today) return refused('organisations.setting-in-the-past', 'from')
  const versions = await q.settingVersions(db, key)
  const wanted = versions.find((one) => one.version === body.to)
  if (body.to > 0 && wanted === undefined) return refused('organisations.no-such-version', 'to')
  const value = wanted === undefined ? shippedOf(SETTINGS[key]) : readSetting(key, wanted.value)
  const version = body.version + 1
  notes({ setting: key, version })
  const change = { key, version, value, from, reason: body.reason, source: wanted?.source ?? '', reverts: body.to }
  return (await q.keepSetting(db, change)) === 0 ? refused('edit.changed-meanwhile') : { version }
}

/** The value as it will be kept, or the first thing wrong with it, at its field. */
function judged(key: SettingKey, value: unknown): Result<unknown> {
  const parsed = shapeOf(SETTINGS[key]).safeParse(value)
  if (parsed.success) return ok(parsed.data)
  const { field, why, facts } = fieldFaults(parsed.error)[0]!
  return refused(why, field === '' ? 'value' : `value.${field}`, facts)
}
