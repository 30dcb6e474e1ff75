/** Typed texts: gaps, plurals and languages. */
import { describe, expect, test } from 'vitest'
import { defineTexts, textsIn } from './define-texts.ts'

const texts = defineTexts('trial', {
  open: { fi: 'Avaa', sv: 'Öppna', en: 'Open' },
  agreedOn: { fi: 'Sovittu {day}', sv: 'Avtalat {day}', en: 'Agreed {day}' },
  rows: {
    fi: { one: '{count} rivi tiedostossa {file}', other: '{count} riviä tiedostossa {file}' },
    sv: { one: '{count} rad i {file}', other: '{count} rader i {file}' },
    en: { one: '{count} row in {file}', other: '{count} rows in {file}' },
  },
})

test('a text without gaps is the text itself', () => {
  expect(textsIn(texts, 'sv').open).toBe('Öppna')
})

test('gaps are filled by name', () => {
  expect(textsIn(texts, 'fi').agreedOn({ day: '2.10.' })).toBe('Sovittu 2.10.')
})

test.each([
  [1, '1 rivi tiedostossa a.csv'],
  [0, '0 riviä tiedostossa a.csv'],
  [12_400, '12\u00a0400 riviä tiedostossa a.csv'],
])('%i chooses its plural and is written as the language writes numbers', (count, words) => {
  expect(textsIn(texts, 'fi').rows({ count, file: 'a.csv' })).toBe(words)
})

test('the same texts in the same language are the same object', () => {
  expect(textsIn(texts, 'en')).toBe(textsIn(texts, 'en'))
})

test('what is missing does not compile', () => {
  // @ts-expect-error a language is missing
  defineTexts('trial', { open: { fi: 'Avaa', sv: 'Öppna' } })
  // @ts-expect-error another gap than in Finnish
  defineTexts('trial', { open: { fi: 'Avaa {name}', sv: 'Öppna {namn}', en: 'Open {name}' } })
  // @ts-expect-error the gap is not given
  expect(textsIn(texts, 'fi').agreedOn({})).toBe('Sovittu {day}')
})

describe('texts said otherwise', () => {
  const own = new Map([
    [
      'test-own',
      {
        plain: { fi: 'Uusi {x}', sv: 'Ny {x}', en: 'New {x}' },
        gap: { fi: '{name} on täällä', sv: '{name} är här', en: '{name} is here' },
        'many#other': { fi: '{count} kpl', sv: '{count} st', en: '{count} pieces' },
      },
    ],
  ])
  const texts = defineTexts('test-own', {
    plain: { fi: 'Vanha', sv: 'Gammal', en: 'Old' },
    gap: { fi: 'Hei {name}', sv: 'Hej {name}', en: 'Hello {name}' },
    many: {
      fi: { one: 'yksi', other: '{count} asiaa' },
      sv: { one: 'en', other: '{count} saker' },
      en: { one: 'one', other: '{count} things' },
    },
    same: { fi: 'Sama', sv: 'Samma', en: 'Same' },
  })

  test('stand in their place, of the shipped kind, and only there', () => {
    const said = textsIn(texts, 'fi', own)
    expect(said.plain).toBe('Uusi {x}')
    expect(said.gap({ name: 'Aino' })).toBe('Aino on täällä')
    expect([said.many({ count: 1 }), said.many({ count: 3 })]).toEqual(['yksi', '3 kpl'])
    expect(said.same).toBe('Sama')
    expect(textsIn(texts, 'fi').plain).toBe('Vanha')
    expect(textsIn(texts, 'sv', own).plain).toBe('Ny {x}')
  })
})
