// Attachments through HTTP on a real database: by content, without place, on their own rights, withdrawn with a reason.
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../../tests/support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from '../../../tests/support/county.ts'
import { contract } from './contract.ts'
import { aMeeting } from './seed.ts'

let t: TestApi
let unit: TestUnit
let partner: TestWorker
let coach: TestWorker
let mother: TestWorker
let family: TestFamily
let meetingId: string

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  const club = await t.county.unit(await t.county.organisation('Palloseura', 'ngo'), 'Seura')
  partner = await t.county.worker('family_partner', unit)
  coach = await t.county.worker('partner_worker', club)
  family = await t.county.family(unit)
  await t.county.circle(partner, family, 'family_partner')
  await t.county.circle(coach, family, 'partner_worker')
  mother = await t.county.familyAccount(family.mother, 'family_adult')
  await t.county.reach(mother, family, 'family_adult', [family.mother, family.child, family.teen])
  meetingId = await aMeeting(t.county.db, family, {
    meetingId: newId(),
    organisationId: unit.organisationId,
    accountId: partner.accountId,
    personIds: [family.child.personId],
    startsAt: '2026-11-01T08:00:00Z',
  })
})
afterAll(() => t.stop())

const photo = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#884422' } })
    .withExif({
      IFD0: { Make: 'Kameramerkki' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '62/1 53/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '27/1 40/1 0/1' },
    })
    .jpeg()
    .toBuffer()

async function add(as: TestWorker, bytes: Buffer, name = 'kuva.jpg', more: Record<string, string> = {}) {
  const attachmentId = newId()
  const form = new FormData()
  const fields = {
    attachmentId,
    about: 'meeting',
    aboutId: meetingId,
    personIds: family.child.personId,
    ...more,
  }
  for (const [key, value] of Object.entries(fields)) form.append(key, value)
  form.append('file', new Blob([new Uint8Array(bytes)]), name)
  const response = await t.api.server.inject({
    method: 'POST',
    url: `/api/families/${family.familyId}/attachments`,
    headers: { cookie: as.cookie, 'x-command-id': newId() },
    payload: form,
  })
  return { attachmentId, response }
}

const list = async (as: TestWorker) =>
  (await t.ask(as, contract.listAttachments, { params: { familyId: family.familyId } })).attachments
const open = (as: TestWorker, attachmentId: string) =>
  t.call(as, contract.openAttachment, { params: { familyId: family.familyId, attachmentId } })

test('[S0-11] a photo comes back without where it was taken, as a download that may run nothing, and every read is logged', async () => {
  const taken = await photo()
  expect(taken.includes('Kameramerkki')).toBe(true)
  const { attachmentId, response } = await add(partner, taken, 'C:\\kuvat\\Aatu kotona.JPG')
  expect(response.statusCode).toBe(200)
  expect(await list(partner)).toMatchObject([
    { attachmentId, name: 'Aatu kotona.jpg', mediaType: 'image/jpeg', shared: false, mine: true },
  ])
  const got = await open(partner, attachmentId)
  expect(got.headers).toMatchObject({
    'content-type': 'image/jpeg',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  expect(got.headers['content-disposition']).toMatch(/^attachment; /)
  expect(got.headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/)
  const about = await sharp(got.rawPayload).metadata()
  expect([about.format, about.width, about.exif]).toEqual(['jpeg', 60, undefined])
  expect(got.rawPayload.includes('Kameramerkki')).toBe(false)
  const logged = await t.county.db.rows<{ person_ids: string[] }>({
    text: `select person_ids from trust.use_log where event = 'engagement.attachment-opened' and family_ids @> array[$1::uuid]`,
    values: [family.familyId],
  })
  expect(logged).toEqual([{ person_ids: [family.child.personId] }])
})

test.each<[string, () => Promise<Buffer> | Buffer, string]>([
  ['a page', () => Buffer.from('<html><script>alert(1)</script></html>'), 'engagement.file-type-not-taken'],
  ['half a photo', async () => (await photo()).subarray(0, 300), 'engagement.file-broken'],
  ['a file beyond the limit', () => Buffer.alloc(10_000_001, 1), 'engagement.file-too-large'],
])('%s called a photo is refused by its content, and nothing of it is kept', async (_name, bytes, why) => {
  const before = (await list(partner)).length
  const { response } = await add(partner, await bytes())
  expect([response.statusCode, response.json().fields[0].why]).toEqual([422, why])
  expect(await list(partner)).toHaveLength(before)
})

test('[S0-11] the family sees what is shared with it, and not what is hidden from the reader', async () => {
  const shared = await add(partner, await photo(), 'jaettu.jpg', { shared: 'true' })
  const hidden = await add(partner, await photo(), 'nuoren.jpg', {
    shared: 'true',
    personIds: family.teen.personId,
    hiddenFrom: family.mother.personId,
  })
  expect((await list(mother)).map(({ name }) => name)).toEqual(['jaettu.jpg'])
  expect((await open(mother, shared.attachmentId)).statusCode).toBe(200)
  expect((await open(mother, hidden.attachmentId)).statusCode).toBe(404)
  // Another organisation has its own attachments and no others.
  expect(await list(coach)).toEqual([])
  expect((await open(coach, shared.attachmentId)).statusCode).toBe(404)
})

test('a withdrawn attachment is not given out; its name and the reason stay', async () => {
  const { attachmentId } = await add(partner, Buffer.from('%PDF-1.7\nlausunto'), 'lausunto.pdf')
  const withdraw = () =>
    t.call(partner, contract.withdrawAttachment, {
      params: { familyId: family.familyId, attachmentId },
      body: { why: 'Väärän lapsen lausunto' },
    })
  expect((await withdraw()).statusCode).toBe(200)
  expect((await withdraw()).json()).toMatchObject({ why: 'engagement.attachment-withdrawn' })
  expect((await open(partner, attachmentId)).json()).toMatchObject({ why: 'engagement.attachment-withdrawn' })
  const [row] = (await list(partner)).filter((each) => each.attachmentId === attachmentId)
  expect(row).toMatchObject({ name: 'lausunto.pdf', withdrawnWhy: 'Väärän lapsen lausunto' })
})
