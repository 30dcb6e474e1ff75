// Own fields: what is taken by the definition of the day, and how kept answers are said by that of their own.
import { describe, expect, test } from 'vitest'
import type { ExtraKind } from '#kit/extra.ts'
import type { ExtraField } from '../model/setting-kinds.ts'
import { sayExtra, takeExtra } from './extra.ts'

const text = (word: string) => ({ fi: word, sv: word, en: word })
const field = (id: string, kind: ExtraKind, more: Partial<ExtraField> = {}): ExtraField => ({
  id,
  kind,
  label: text(id),
  help: text(''),
  required: false,
  retired: false,
  choices: [],
  ...more,
})
const CHOICES = [
  { code: 'bus', text: text('Bus'), retired: false },
  { code: 'walk', text: text('On foot'), retired: false },
  { code: 'taxi', text: text('Taxi'), retired: true },
]
const FORM = {
  version: 4,
  fields: [
    field('hobby', 'text'),
    field('way', 'choice', { choices: CHOICES, required: true }),
    field('rooms', 'number'),
    field('since', 'day'),
    field('pets', 'yes-no'),
    field('old', 'text', { retired: true }),
  ],
}

describe('an answer fits its field', () => {
  test.each([
    [{ way: 'bus', hobby: 'x'.repeat(201) }, 'hobby', 'field.too-long'],
    [{ way: 'bus', hobby: 3 }, 'hobby', 'field.wrong-kind'],
    [{ way: 'rocket' }, 'way', 'field.not-one-of-these'],
    [{ way: 'taxi' }, 'way', 'field.not-one-of-these'],
    [{ way: 'bus', rooms: '3' }, 'rooms', 'field.wrong-kind'],
    [{ way: 'bus', since: '2026-02-30' }, 'since', 'field.day'],
    [{ way: 'bus', pets: 'yes' }, 'pets', 'field.wrong-kind'],
    [{ way: 'bus', unheard: 'x' }, 'unheard', 'organisations.extra-unknown'],
    [{ way: ' ' }, 'way', 'field.required'],
  ])('%j', (given, id, why) => {
    expect(takeExtra(FORM, given, {}, true)).toMatchObject({ ok: false, why, field: `extra.${id}` })
  })

  test('and is kept with the version that asked for it', () => {
    const given = { way: 'bus', hobby: ' Jalkapallo ', rooms: 3, since: '2026-01-02', pets: false, old: 'x' }
    expect(takeExtra(FORM, given, {}, true)).toEqual({
      ok: true,
      value: {
        hobby: { value: 'Jalkapallo', version: 4 },
        way: { value: 'bus', version: 4 },
        rooms: { value: 3, version: 4 },
        since: { value: '2026-01-02', version: 4 },
        pets: { value: false, version: 4 },
      },
    })
  })

  test('what is required is asked for only when the form is complete', () => {
    expect(takeExtra(FORM, {}, {}, false)).toEqual({ ok: true, value: {} })
    expect(takeExtra(FORM, {}, {}, true).ok).toBe(false)
  })
})

test('earlier answers stay: of a retired field, of a retired option, and untouched ones with their own version', () => {
  const before = {
    old: { value: 'vanha', version: 1 },
    way: { value: 'taxi', version: 2 },
    hobby: { value: 'uinti', version: 2 },
  }
  expect(takeExtra(FORM, { way: 'taxi', hobby: 'hiihto' }, before, true)).toEqual({
    ok: true,
    value: { old: before.old, way: before.way, hobby: { value: 'hiihto', version: 4 } },
  })
})

test('an answer is read with the question and the option as they were when it was given', () => {
  const versions = new Map([
    [1, [field('way', 'choice', { label: text('How?'), choices: CHOICES })]],
    [4, FORM.fields],
  ])
  const kept = { hobby: { value: 'uinti', version: 4 }, way: { value: 'taxi', version: 1 } }
  expect(sayExtra(kept, (version) => versions.get(version) ?? [])).toEqual([
    { id: 'hobby', kind: 'text', label: text('hobby'), value: 'uinti', said: null },
    { id: 'way', kind: 'choice', label: text('How?'), value: 'taxi', said: text('Taxi') },
  ])
})
