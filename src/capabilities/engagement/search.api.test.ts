// Search over what stands written, through HTTP on a real database: inflected words, only one's own circle, everybody found in the log.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../../tests/support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from '../../../tests/support/county.ts'
import { contract } from './contract.ts'
import { aCourse } from './seed.ts'

let t: TestApi
let unit: TestUnit
let partner: TestWorker
let coach: TestWorker
let colleague: TestWorker
let family: TestFamily
let other: TestFamily

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  const club = await t.county.unit(await t.county.organisation('Palloseura', 'ngo'), 'Seura')
  partner = await t.county.worker('family_partner', unit)
  colleague = await t.county.worker('family_partner', unit)
  coach = await t.county.worker('partner_worker', club)
  family = await t.county.family(unit)
  other = await t.county.family(unit)
  await t.county.circle(partner, family, 'family_partner')
  await t.county.circle(coach, family, 'partner_worker')
  await t.county.circle(colleague, other, 'family_partner')
  await aCourse(t.county.db, family, {
    courseId: newId(),
    serviceId: newId(),
    organisationId: club.organisationId,
    accountId: partner.accountId,
    personIds: [family.child.personId],
  })
  const note = (of: TestFamily, as: TestWorker, text: string) =>
    t.ask(as, contract.writeNote, {
      params: { familyId: of.familyId },
      body: { noteId: newId(), personIds: [of.child.personId], text },
    })
  await note(family, partner, 'Luettiin lapsille iltasatu ja juteltiin <b>koulusta</b>.')
  await note(family, coach, 'Harjoituksissa oli mukavaa, iltasatu muistui mieleen.')
  await note(other, colleague, 'Iltasatu luettiin yhdessä.')
  await note(family, partner, 'Vi pratade om barnens läxor.')
})
afterAll(() => t.stop())

const find = async (as: TestWorker, query: string) => (await t.ask(as, contract.search, { body: { query } })).hits

test('a word is found in its other forms, in Finnish and in Swedish, marked in the excerpt', async () => {
  const hits = await find(partner, 'lapsi koulussa')
  expect(hits).toMatchObject([
    { kind: 'note', familyId: family.familyId, persons: [{ personId: family.child.personId }] },
  ])
  expect(hits[0]!.excerpt.filter(({ found }) => found).map(({ text }) => text)).toEqual(['lapsille', 'koulusta'])
  expect(await find(partner, 'läxa')).toHaveLength(1)
  expect(await find(partner, 'sadonkorjuu')).toEqual([])
  expect((await t.call(partner, contract.search, { body: { query: 'x' } })).statusCode).toBe(422)
})

test('[S0-11] each finds only in the own circle, a partner organisation only its own notes', async () => {
  expect(new Set((await find(partner, 'iltasatua')).map(({ familyId }) => familyId))).toEqual(
    new Set([family.familyId]),
  )
  expect((await find(colleague, 'iltasatu')).map(({ familyId }) => familyId)).toEqual([other.familyId])
  expect(await find(coach, 'koulusta')).toEqual([])
  expect(await find(coach, 'iltasatua')).toMatchObject([{ familyName: null }])
})

test('[S0-11] everybody found stands in the log, and the words searched for do not', async () => {
  await find(partner, 'lapsi koulussa')
  const rows = await t.county.db.rows<{ family_ids: string[]; person_ids: string[]; facts: object }>({
    text: `select family_ids, person_ids, facts from trust.use_log where event = 'engagement.searched' and account_id = $1 order by at desc limit 1`,
    values: [partner.accountId],
  })
  expect(rows).toEqual([{ family_ids: [family.familyId], person_ids: [family.child.personId], facts: {} }])
})
