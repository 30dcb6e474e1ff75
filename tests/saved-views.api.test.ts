// One's own views of a list through the API: kept, renamed, one of them first, forgotten; nobody else's.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract as trust } from '#rooms/trust/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestWorker } from './support/county.ts'

let t: TestApi
let mine: TestWorker
let other: TestWorker
beforeAll(async () => {
  t = await startTestApi()
  const unit = await t.county.unit()
  mine = await t.county.worker('coordinator', unit)
  other = await t.county.worker('coordinator', unit)
})
afterAll(() => t.stop())

const params = { list: 'families' }
const keep = (viewId: string, name: string, first: boolean, who = mine) =>
  t.ask(who, trust.keepView, { params: { ...params, viewId }, body: { name, choices: { vaihe: 'on_hold' }, first } })
const names = async (who = mine) =>
  (await t.ask(who, trust.listViews, { params })).views.map(({ name, first }) => `${name}${first ? ' first' : ''}`)

test('a view is one’s own; a list opens with one; the name changes; forgotten is gone', async () => {
  const [paused, ending] = [newId(), newId()]
  await keep(paused, 'Tauolla', true)
  await keep(ending, 'Päättyvät', true)
  expect(await names()).toEqual(['Päättyvät first', 'Tauolla'])
  await keep(paused, 'Pidolla', false)
  expect(await names()).toEqual(['Pidolla', 'Päättyvät first'])
  // Another's number under one's own account is a view of one's own.
  await keep(paused, 'Toisen', false, other)
  expect(await names()).toEqual(['Pidolla', 'Päättyvät first'])
  await t.ask(other, trust.dropView, { params: { ...params, viewId: ending } })
  expect(await names()).toEqual(['Pidolla', 'Päättyvät first'])
  await t.ask(mine, trust.dropView, { params: { ...params, viewId: ending } })
  expect([await names(), await names(other)]).toEqual([['Pidolla'], ['Toisen']])
})
