/** Every draft leads back to the form it was typed in. */
import { expect, test } from 'vitest'
import { placeOfDraft } from './draft-place.ts'

test.each([
  ['contact:new', null, '/yhteydenotot/uusi'],
  ['family:c1', null, '/yhteydenotot/c1/perhe'],
  ['note:f1', 'f1', '/perheet/f1/kirjaukset/uusi'],
  ['note:f1:m1', 'f1', '/perheet/f1/kirjaukset/uusi?tapaaminen=m1'],
  ['minutes:f1:m1', 'f1', '/perheet/f1/kirjaukset/m1'],
  ['note:n1', 'f1', '/perheet/f1/kirjaukset/uusi?korjaa=n1'],
  ['need:new:f1', 'f1', '/perheet/f1/alkuarviointi'],
  ['opinion:f1', 'f1', '/perheet/f1/alkuarviointi'],
  ['something-new:x', 'f1', '/perheet/f1'],
  ['something-new:x', null, '/'],
])('%s of family %s goes on at %s', (key, familyId, place) => {
  expect(placeOfDraft(key, familyId)).toBe(place)
})
