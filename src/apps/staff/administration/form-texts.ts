/** Words of own fields of forms and of code lists. */
import type { ExtraKind } from '#kit/extra.ts'
import type { Text } from '#kit/languages.ts'
import { defineTexts } from '#ui-kit/define-texts.ts'

export const EXTRA_KIND_TEXTS: Readonly<Record<ExtraKind, Text>> = {
  text: { fi: 'Lyhyt teksti', sv: 'Kort text', en: 'Short text' },
  long: { fi: 'Pitkä teksti', sv: 'Lång text', en: 'Long text' },
  choice: { fi: 'Yksi vaihtoehdoista', sv: 'Ett av alternativen', en: 'One of some options' },
  number: { fi: 'Luku', sv: 'Tal', en: 'Number' },
  day: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  'yes-no': { fi: 'Kyllä tai ei', sv: 'Ja eller nej', en: 'Yes or no' },
}

export const formTexts = defineTexts('administration-forms', {
  none: { fi: 'Omia kenttiä ei ole.', sv: 'Inga egna fält.', en: 'No own fields.' },
  question: { fi: 'Kenttä {number}: kysymys', sv: 'Fält {number}: frågan', en: 'Field {number}: the question' },
  help: { fi: 'Ohje kentän alla', sv: 'Hjälptext', en: 'Help text' },
  kind: { fi: 'Vastauksen laji', sv: 'Svarets slag', en: 'Kind of answer' },
  required: { fi: 'Vastaus vaaditaan', sv: 'Svar krävs', en: 'An answer is required' },
  retired: { fi: 'Poistettu käytöstä', sv: 'Tagen ur bruk', en: 'Retired' },
  retiredHint: {
    fi: 'Ei kysytä enää. Vanhat vastaukset säilyvät.',
    sv: 'Frågas inte längre. Gamla svar finns kvar.',
    en: 'Not asked any more. Earlier answers stay.',
  },
  codeRetiredHint: {
    fi: 'Ei tarjota enää. Aiemmin kirjattu näkyy edelleen.',
    sv: 'Erbjuds inte längre. Det som antecknats syns fortfarande.',
    en: 'Not offered any more. What was recorded still shows.',
  },
  ownTexts: { fi: 'Omat tekstit', sv: 'Egna texter', en: 'Own texts' },
  noOwnTexts: {
    fi: 'Kaikki tekstit ovat kuten toimitettu.',
    sv: 'Alla texter är som levererade.',
    en: 'All texts are as shipped.',
  },
  searchText: { fi: 'Hae tekstiä', sv: 'Sök en text', en: 'Search a text' },
  searchTextHint: {
    fi: 'Kirjoita sanoja tekstistä millä tahansa kielellä.',
    sv: 'Skriv ord ur texten på vilket språk som helst.',
    en: 'Write words of the text in any language.',
  },
  hits: {
    fi: { one: 'Yksi teksti löytyi.', other: '{count} tekstiä löytyi.' },
    sv: { one: 'En text hittades.', other: '{count} texter hittades.' },
    en: { one: 'One text found.', other: '{count} texts found.' },
  },
  hitsMore: {
    fi: 'Ensimmäiset {most} näkyvät; tarkenna hakua.',
    sv: 'De första {most} syns; precisera sökningen.',
    en: 'The first {most} are shown; narrow the search.',
  },
  sayOtherwise: { fi: 'Sano toisin', sv: 'Säg annorlunda', en: 'Say otherwise' },
  giveBack: { fi: 'Palauta toimitettu', sv: 'Återställ den levererade', en: 'Give the shipped one back' },
  option: { fi: 'Vaihtoehto {number}', sv: 'Alternativ {number}', en: 'Option {number}' },
  optionRetired: {
    fi: 'Vaihtoehto on poistettu käytöstä',
    sv: 'Alternativet är taget ur bruk',
    en: 'The option is retired',
  },
  addOption: { fi: 'Lisää vaihtoehto', sv: 'Lägg till ett alternativ', en: 'Add an option' },
  add: { fi: 'Lisää kenttä', sv: 'Lägg till ett fält', en: 'Add a field' },
  remove: { fi: 'Poista kenttä', sv: 'Ta bort fältet', en: 'Remove the field' },
  up: { fi: 'Siirrä {number}. ylemmäs', sv: 'Flytta nummer {number} uppåt', en: 'Move number {number} up' },
  down: { fi: 'Siirrä {number}. alemmas', sv: 'Flytta nummer {number} nedåt', en: 'Move number {number} down' },
})
