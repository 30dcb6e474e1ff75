// Settings through HTTP: as shipped, changed from a day on, previewed, brought back; nothing lost, nothing seen by another county.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, type Day } from '#kit/day.ts'
import { systemClock } from '#platform/clock.ts'
import { sql } from '#platform/sql.ts'
import { startTestApi, type TestApi } from '../../../tests/support/api.ts'
import type { TestUnit, TestWorker } from '../../../tests/support/county.ts'
import { contract } from './contract.ts'
import { shapeOf } from './contract/settings.ts'
import { shippedOf } from './model/setting-kinds.ts'
import { SETTING_KEYS, SETTINGS } from './model/settings.ts'

let t: TestApi
let unit: TestUnit
let administrator: TestWorker
let partner: TestWorker
const today = systemClock.today()
const key = 'families.eligibility'

const now = async (on?: Day) => {
  const { settings } = await t.ask(partner, contract.listSettings, on === undefined ? {} : { query: { on } })
  return settings.find((one) => one.key === key)!
}

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  administrator = await t.county.worker('administrator', unit)
  partner = await t.county.worker('family_partner', unit)
})
afterAll(() => t.stop())

test.each(SETTING_KEYS)('%s ships with a value of its own shape', (each) => {
  const shipped = shippedOf(SETTINGS[each])
  expect(shapeOf(SETTINGS[each]).parse(shipped)).toEqual(shipped)
})

test('[S0-1] the eligibility rule is three services until the administrator says otherwise, from a day on', async () => {
  expect(await now()).toEqual({ key, value: { services: 3, days: 90 }, since: null, version: 0, next: null })
  const later = addDays(today, 10)
  await t.ask(administrator, contract.changeSetting, {
    params: { key },
    body: { value: { services: 4, days: 60 }, from: later, reason: 'Päätetty johtoryhmässä', version: 0 },
  })
  expect(await now()).toMatchObject({ value: { services: 3, days: 90 }, version: 1, next: later })
  expect(await now(later)).toMatchObject({ value: { services: 4, days: 60 }, since: later })
  await t.ask(administrator, contract.changeSetting, {
    params: { key },
    body: { value: { services: 2, days: 90 }, reason: 'Kokeilu siihen asti', version: 1 },
  })
  expect(await now()).toMatchObject({ value: { services: 2, days: 90 }, since: today, version: 2, next: later })
  // what was decided for later still comes
  expect((await now(later)).value).toEqual({ services: 4, days: 60 })
})

test('an earlier version is brought back as a new one, and the history keeps who and why', async () => {
  const answer = await t.ask(administrator, contract.revertSetting, {
    params: { key },
    body: { to: 0, reason: 'Kokeilu päättyi', version: 2 },
  })
  expect(answer).toEqual({ version: 3 })
  expect((await now()).value).toEqual({ services: 3, days: 90 })
  const { versions } = await t.ask(administrator, contract.settingHistory, { params: { key } })
  expect(versions.map((v) => [v.version, v.reverts, v.reason, v.changedBy])).toEqual([
    [3, 0, 'Kokeilu päättyi', administrator.name],
    [2, null, 'Kokeilu siihen asti', administrator.name],
    [1, null, 'Päätetty johtoryhmässä', administrator.name],
  ])
})

test('a change made on an old version is refused, and so are a wrong value and a day gone by', async () => {
  const change = async (body: object) => {
    const answer = await t.call(administrator, contract.changeSetting, {
      params: { key },
      body: { value: { services: 3, days: 90 }, reason: 'x', version: 3, ...body },
    })
    const { why, fields } = answer.json() as { why: string; fields?: object[] }
    return [answer.statusCode, fields?.[0] ?? why]
  }
  expect(await change({ version: 1 })).toEqual([409, 'edit.changed-meanwhile'])
  expect(await change({ value: { services: 0, days: 90 } })).toEqual([
    422,
    { field: 'value.services', why: 'field.too-small', facts: { minimum: 1 } },
  ])
  expect(await change({ value: { services: 3, days: 90, more: 1 } })).toMatchObject([422, { why: 'field.unknown' }])
  expect(await change({ from: addDays(today, -1) })).toMatchObject([422, { field: 'from' }])
  const band = await t.call(administrator, contract.previewSetting, {
    params: { key: 'families.queueTargetDays' },
    body: { value: { from: 12, to: 10 } },
  })
  expect(band.json().fields).toEqual([{ field: 'value.to', why: 'organisations.setting-backwards' }])
})

test('a preview says what would change and how many it touches, and changes nothing', async () => {
  await t.county.family(unit)
  const preview = await t.ask(administrator, contract.previewSetting, {
    params: { key },
    body: { value: { services: 5, days: 90 } },
  })
  expect(preview).toEqual({
    now: { services: 3, days: 90 },
    wanted: { services: 5, days: 90 },
    from: today,
    touches: [{ what: 'families-open', count: 1 }],
  })
  expect((await now()).version).toBe(3)
})

test('only an administrator changes, the database too lets nothing be overwritten', async () => {
  const answer = await t.call(partner, contract.changeSetting, {
    params: { key },
    body: { value: { services: 1, days: 90 }, reason: 'x', version: 3 },
  })
  expect(answer.statusCode).toBe(403)
  const rights = await t.county.db.get(
    sql<{ update: boolean; remove: boolean }>`
      select has_any_column_privilege('rinnalla_app', 'organisations.setting', 'update') as update,
        has_table_privilege('rinnalla_app', 'organisations.setting', 'delete') as remove`,
  )
  expect(rights).toEqual({ update: false, remove: false })
})

test('[S1-4] a list keeps its codes: words, order and retirement change, nothing is lost or invented', async () => {
  const list = 'codes.places'
  const change = (value: unknown, version: number, name: string = list) =>
    t.call(administrator, contract.changeSetting, {
      params: { key: name },
      body: { value, reason: 'Järjestys', version },
    })
  const library = { code: 'school', text: { fi: 'Kirjasto', sv: 'Biblioteket', en: 'Library' } }
  expect((await change([library, { code: 'home', retired: true }], 0)).statusCode).toBe(200)
  const { settings } = await t.ask(partner, contract.listSettings, {})
  expect(settings.find((one) => one.key === list)!.value).toEqual([
    { ...library, retired: false },
    { code: 'home', text: null, retired: true },
    ...['outdoors', 'remote', 'office'].map((code) => ({ code, text: null, retired: false })),
  ])
  const refusedWith = async (value: unknown, name?: string) =>
    (await change(value, name === undefined ? 1 : 0, name)).json().fields?.[0]?.why
  expect(await refusedWith([{ code: 'moon' }])).toBe('field.not-one-of-these')
  expect(await refusedWith([library, library])).toBe('organisations.field-twice')
  const all = ['home', 'school', 'outdoors', 'remote', 'office'].map((code) => ({ code, retired: true }))
  expect(await refusedWith(all)).toBe('organisations.all-retired')
  expect(await refusedWith([{ code: 'guidance', retired: true }], 'codes.outcomes')).toBe('organisations.code-fixed')
})

test('any text is said otherwise by its key in every language, and given back by a revert', async () => {
  const name = 'words.texts'
  const own = { 'staff-today.title': { fi: 'Tämä päivä', sv: 'Den här dagen', en: 'This day' } }
  await t.ask(administrator, contract.changeSetting, {
    params: { key: name },
    body: { value: own, reason: 'Oma sana', version: 0 },
  })
  const value = async () =>
    (await t.ask(partner, contract.listSettings, {})).settings.find((s) => s.key === name)!.value
  expect(await value()).toEqual(own)
  const half = await t.call(administrator, contract.previewSetting, {
    params: { key: name },
    body: { value: { 'staff-today.title': { fi: 'Tämä', sv: '', en: 'This' } } },
  })
  expect(half.json().fields).toEqual([{ field: 'value.staff-today.title.sv', why: 'field.required' }])
  await t.ask(administrator, contract.revertSetting, {
    params: { key: name },
    body: { to: 0, reason: 'Pois', version: 1 },
  })
  expect(await value()).toEqual({})
})
