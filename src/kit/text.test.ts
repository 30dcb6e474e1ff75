// Folding for search, initials, filling in.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, initials, interpolate } from '#kit/text.ts'

test.each([
  ['Äijälä', 'aijala'],
  ['ÅKE Öberg', 'ake oberg'],
  ['Ša\u030cmi  Žiga', 'sami ziga'],
  ['A\u0308iti', 'aiti'],
  ['Čáhppesgáddi', 'cahppesgaddi'],
  ['Straße Łódź Đorđe Ænes', 'strasse lodz dorde aenes'],
  ['Nguyễn', 'nguyen'],
  ['İpek Işık', 'ipek isik'],
  ['Андрей Фёдоров', 'андрей федоров'],
  ['أحمد', 'أحمد'],
  ['مُحَمَّد', 'مُحَمَّد'],
  ['  Aino\u00a0Maria ', 'aino maria'],
])('%s folds to %s', (text, folded) => expect(fold(text)).toBe(folded.normalize('NFC')))

test('folding again changes nothing, and case never matters', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'abcåäöšžéñüйё -') }),
      (text) => fold(text.toUpperCase()) === fold(text),
    ),
  )
})

test.each([
  ['Aino Virtanen', 'AV'],
  ['Aino Maria Virtanen', 'AV'],
  ['öberg', 'Ö'],
  ['Anna-Liisa Öberg-Äijälä', 'AÖ'],
  ['محمد علي', 'مع'],
  ['', ''],
  ['  ', ''],
  ["'Abd Ali", 'AA'],
])('initials of %j are %j', (name, expected) => expect(initials(name)).toBe(expected))

test('fills in what it has and leaves a fault visible', () => {
  expect(interpolate('{name} on {n} v, {missing}', { name: 'Aino', n: 4 })).toBe('Aino on 4 v, {missing}')
  expect(interpolate('{toString} $& {a}', { a: '{b} $1', b: 'x' })).toBe('{toString} $& {b} $1')
})
