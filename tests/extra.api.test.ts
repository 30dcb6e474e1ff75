// A county's own fields through HTTP: added without code to four forms, judged, kept with their version, read only with their record.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract as assessment } from '#rooms/assessment/contract.ts'
import { contract as engagement } from '#rooms/engagement/contract.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { contract as organisations } from '#rooms/organisations/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'

let t: TestApi
let unit: TestUnit
let administrator: TestWorker
let partner: TestWorker
let stranger: TestWorker
let family: TestFamily

const text = (word: string) => ({ fi: word, sv: word, en: word })
const field = (id: string, kind: string, more: object = {}) => ({ id, kind, label: text(id), ...more })

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  administrator = await t.county.worker('administrator', unit)
  partner = await t.county.worker('family_partner', unit)
  stranger = await t.county.worker('family_partner', await t.county.unit())
  family = await t.county.family(unit)
  await t.county.circle(partner, family, 'family_partner')
})
afterAll(() => t.stop())

const define = (form: string, fields: object[], version: number) =>
  t.ask(administrator, organisations.changeSetting, {
    params: { key: `forms.${form}` },
    body: { value: fields, reason: 'Kokeilu', version },
  })

test('[S1-4] a form gets a field without code; the answer keeps its question when the field changes and retires', async () => {
  const choices = [
    { code: 'bus', text: text('Bussilla') },
    { code: 'walk', text: text('Kävellen') },
  ]
  await define('note', [field('way', 'choice', { choices, required: true }), field('mood', 'text')], 0)
  const write = (extra: object, noteId = newId(), more: object = {}) =>
    t.call(partner, engagement.writeNote, {
      params: { familyId: family.familyId },
      body: { noteId, personIds: [family.mother.personId], text: 'Tavattiin kotona', extra, ...more },
    })
  const refused = await write({ mood: 'hyvä' })
  expect([refused.statusCode, refused.json().fields]).toEqual([422, [{ field: 'extra.way', why: 'field.required' }]])
  const first = newId()
  expect((await write({ way: 'bus', mood: 'hyvä' }, first)).statusCode).toBe(200)

  await define(
    'note',
    [
      field('mood', 'text', { retired: true }),
      field('way', 'choice', { label: text('Miten tultiin'), choices, required: false }),
    ],
    1,
  )
  expect((await write({})).statusCode).toBe(200)
  const read = async () =>
    (await t.ask(partner, engagement.listNotes, { params: { familyId: family.familyId }, query: {} })).notes
  const old = (await read()).find(({ noteId }) => noteId === first)!
  expect(old.extra).toEqual([
    { id: 'way', kind: 'choice', label: text('way'), value: 'bus', said: text('Bussilla') },
    { id: 'mood', kind: 'text', label: text('mood'), value: 'hyvä', said: null },
  ])
  // a correction keeps what is no longer asked
  const second = newId()
  expect((await write({ way: 'walk' }, second, { corrects: first })).statusCode).toBe(200)
  expect((await read()).find(({ noteId }) => noteId === second)!.extra.map(({ id, value }) => [id, value])).toEqual(
    expect.arrayContaining([
      ['way', 'walk'],
      ['mood', 'hyvä'],
    ]),
  )
  const hidden = await t.call(stranger, engagement.listNotes, { params: { familyId: family.familyId }, query: {} })
  expect(hidden.body).not.toContain('Bussilla')
})

test('[S1-4] a contact asks its own fields', async () => {
  await define('contact', [field('shift', 'yes-no', { required: true }), field('rooms', 'number')], 0)
  const take = (extra: object, contactId = newId()) =>
    t.call(partner, families.createContact, {
      body: {
        contactId,
        unitId: unit.unitId,
        channel: 'phone',
        contactedBy: 'parent',
        contactName: 'Vanhempi',
        consentBasis: 'own_contact',
        ownWords: 'Apua arkeen',
        extra,
      },
    })
  expect((await take({})).json().fields).toEqual([{ field: 'extra.shift', why: 'field.required' }])
  const contactId = newId()
  expect((await take({ shift: false, rooms: 2.5 }, contactId)).statusCode).toBe(200)
  const { extra } = await t.ask(partner, families.getContact, { params: { contactId } })
  expect(extra.map(({ id, value }) => [id, value])).toEqual([
    ['shift', false],
    ['rooms', 2.5],
  ])
})

test('an assessment and an ending ask the required ones when they are completed', async () => {
  const params = { familyId: family.familyId }
  await define('assessment', [field('hobbies', 'long', { required: true })], 0)
  const save = (revision: number, complete: boolean, extra: object) =>
    t.call(partner, assessment.saveAssessment, {
      params,
      body: {
        assessmentId,
        personIds: [family.child.personId],
        strengths: '',
        situation: '',
        professionalView: '',
        earlierServices: '',
        extra,
        complete,
        revision,
      },
    })
  const assessmentId = newId()
  expect((await save(0, false, {})).statusCode).toBe(200)
  expect((await save(1, true, {})).json().fields).toEqual([{ field: 'extra.hobbies', why: 'field.required' }])
  expect((await save(1, true, { hobbies: 'Uinti' })).statusCode).toBe(200)
  expect((await t.ask(partner, assessment.getAssessment, { params })).assessment!.extra).toMatchObject([
    { id: 'hobbies', value: 'Uinti' },
  ])

  await define('ending', [field('thanks', 'text', { required: true })], 0)
  const checklist = {
    goalsReviewedOn: '2026-11-01',
    servicesHaveOwnersOn: '2026-11-01',
    wayBackAgreed: 'Soitto',
    endCheck: 'declined',
    followUpOn: null,
    revision: 0,
  } as const
  const end = (closingNote: string | null, extra: object, revision: number) =>
    t.call(partner, families.saveEnding, { params, body: { ...checklist, closingNote, extra, revision } })
  const half = await end(null, {}, 0)
  expect(half.statusCode).toBe(200)
  const { revision } = half.json() as { revision: number }
  expect((await end('Valmis', {}, revision)).json().fields).toEqual([{ field: 'extra.thanks', why: 'field.required' }])
  expect((await end('Valmis', { thanks: 'Kiitos' }, revision)).statusCode).toBe(200)
  expect((await t.ask(partner, families.getEnding, { params })).extra).toMatchObject([
    { id: 'thanks', value: 'Kiitos' },
  ])
})
