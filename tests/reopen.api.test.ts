// A family that comes back, through HTTP on a real database.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract as engagement } from '#rooms/engagement/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import type { TestUnit, TestWorker } from './support/county.ts'
import { contract } from '#rooms/families/contract.ts'

let t: TestApi
let unit: TestUnit
let partner: TestWorker

beforeAll(async () => {
  t = await startTestApi({
    clock: { now: () => '2026-11-20T10:00:00.000Z' as never, today: () => '2026-11-20' as never },
  })
  unit = await t.county.unit()
  partner = await t.county.worker('family_partner', unit)
})
afterAll(() => t.stop())

async function setting(phase: string) {
  const family = await t.county.family(unit, { phase })
  await t.county.circle(partner, family, 'family_partner')
  await t.county.db.run({
    text: `insert into families.phase_entry (area_id, family_id, unit_id, entry_id, episode, phase, start_date, reason) values (99, $1, $2, gen_random_uuid(), 1, $3, '2026-01-10', 'Ensimmäinen kerta')`,
    values: [family.familyId, family.unitId, phase],
  })
  await t.county.db.run({
    text: `insert into families.ending (area_id, family_id, unit_id, episode, closing_note, way_back_agreed) values (99, $1, $2, 1, 'Aamut sujuvat.', 'Soitto Sannalle')`,
    values: [family.familyId, family.unitId],
  })
  return { familyId: family.familyId }
}

const reopen = (params: { familyId: string }, reason = 'Aamut ovat taas raskaita', revision = 1) =>
  t.call(partner, contract.reopen, { params, body: { reason, revision } })

test.each(['closed', 'follow_up'])(
  '[S0-10] from %s a new episode begins with why, and what was known stays beside it',
  async (phase) => {
    const params = await setting(phase)
    expect((await reopen(params)).json()).toEqual({ episode: 2, phase: 'contact', revision: 2 })
    const { episodes } = await t.ask(partner, engagement.earlierEpisodes, { params })
    expect(episodes).toMatchObject([
      { episode: 2, startDate: '2026-11-20', endDate: null, reason: 'Aamut ovat taas raskaita', closingNote: null },
      { episode: 1, endDate: '2026-11-20', closingNote: 'Aamut sujuvat.', wayBackAgreed: 'Soitto Sannalle' },
    ])
    // The new episode has a checklist of its own.
    expect(await t.ask(partner, contract.getEnding, { params })).toMatchObject({ closingNote: null, revision: 0 })
  },
)

test('a work that goes on is not reopened, nor without a reason, nor under an old revision', async () => {
  expect((await reopen(await setting('change'))).json()).toMatchObject({ why: 'families.episode-still-open' })
  const closed = await setting('closed')
  expect((await reopen(closed, ' ')).statusCode).toBe(422)
  expect((await reopen(closed, 'Syy', 7)).json()).toMatchObject({ why: 'edit.changed-meanwhile' })
})
