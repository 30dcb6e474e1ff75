/** Words of the log of reads. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const logTexts = defineTexts('family-log', {
  title: { fi: 'Kuka on katsonut tietoja', sv: 'Vem har sett uppgifterna', en: 'Who has looked at the information' },
  lead: {
    fi: 'Jokainen avaaminen ja muutos jää tähän: kuka, milloin, mitä, miksi ja keiden tietoja. Perheellä on oikeus saada tämä.',
    sv: 'Varje öppning och ändring finns här: vem, när, vad, varför och vems uppgifter. Familjen har rätt att få detta.',
    en: 'Every opening and change stands here: who, when, what, why and whose information. The family has a right to it.',
  },
  show: { fi: 'Näytä', sv: 'Visa', en: 'Show' },
  all: { fi: 'Kaikki', sv: 'Alla', en: 'All' },
  reads: { fi: 'Katsomiset', sv: 'Läsningar', en: 'Reads' },
  writes: { fi: 'Muutokset', sv: 'Ändringar', en: 'Changes' },
  refused: { fi: 'Torjutut', sv: 'Nekade', en: 'Refused' },
  person: { fi: 'Kenen tiedot', sv: 'Vems uppgifter', en: 'Whose information' },
  everyone: { fi: 'Kaikki perheenjäsenet', sv: 'Alla familjemedlemmar', en: 'Everyone in the family' },
  who: { fi: 'Kuka', sv: 'Vem', en: 'Who' },
  anyone: { fi: 'Kuka tahansa', sv: 'Vem som helst', en: 'Anyone' },
  when: { fi: 'Milloin', sv: 'När', en: 'When' },
  what: { fi: 'Mitä', sv: 'Vad', en: 'What' },
  why: { fi: 'Miksi', sv: 'Varför', en: 'Why' },
  whose: { fi: 'Kenen tietoja', sv: 'Vems uppgifter', en: 'Whose information' },
  refusedWord: { fi: 'ei sallittu', sv: 'inte tillåtet', en: 'not allowed' },
  more: { fi: 'Näytä vanhempia', sv: 'Visa äldre', en: 'Show older' },
  none: { fi: 'Näillä rajauksilla ei ole rivejä.', sv: 'Inga rader med dessa val.', en: 'No rows with these choices.' },
  count: {
    fi: { one: 'Yksi rivi', other: '{count} riviä' },
    sv: { one: 'En rad', other: '{count} rader' },
    en: { one: 'One row', other: '{count} rows' },
  },
  countMore: { fi: '{count} uusinta riviä', sv: 'De {count} senaste raderna', en: 'The latest {count} rows' },
  noPerson: { fi: 'koko perhe', sv: 'hela familjen', en: 'the whole family' },
  someoneElse: { fi: 'muu henkilö', sv: 'annan person', en: 'another person' },
  print: { fi: 'Tulosta', sv: 'Skriv ut', en: 'Print' },
  other: { fi: 'Muu tapahtuma', sv: 'Annan händelse', en: 'Another event' },
})
