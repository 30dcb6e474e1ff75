/** Service-use extract: one row a use of a service by a person. */
import { csvDay, csvDecimal, type ReadCell } from '#kit/csv-value.ts'
import { refused } from '#kit/result.ts'
import type { RowFault } from '../../model.ts'
import { identityCode, realCodeFault } from './clients.ts'
import { may, must, periodFault, words, type Column, type JudgeRow } from './column.ts'
import { UNITS } from './catalogue.ts'

const quantity: ReadCell<number> = (cell) => {
  const number = csvDecimal(cell)
  if (!number.ok) return number
  if (number.value < 0) return refused('lifecycle.below-zero')
  return number.value >= 10_000_000_000 ? refused('number.too-large') : number
}

export const SERVICE_USE_COLUMNS: readonly Column[] = [
  must('source_key', words(100), {
    also: ['tapahtuma-avain', 'lähdeavain', 'källnyckel'],
    meaning: {
      fi: 'Tapahtuman tunniste lähderekisterissä. Sama avain uudestaan päivittää rivin.',
      sv: 'Händelsens nyckel i källregistret. Samma nyckel igen uppdaterar raden.',
      en: 'Key of the event in the source register; the same key again updates the row.',
    },
    example: 'T-500001',
  }),
  may('person_key', words(100), {
    also: ['henkilöavain', 'henkiloavain', 'personnyckel'],
    meaning: {
      fi: 'Henkilön tunniste lähderekisterissä. Joko tämä tai henkilötunnus.',
      sv: 'Personens nyckel i källregistret. Antingen den eller personbeteckningen.',
      en: 'Key of the person in the source register; this or the identity code.',
    },
    example: 'H-20001',
  }),
  may('identity_code', identityCode, {
    also: ['henkilötunnus', 'henkilotunnus', 'hetu', 'personbeteckning'],
    meaning: {
      fi: 'Henkilötunnus. Joko tämä tai henkilöavain.',
      sv: 'Personbeteckning. Antingen den eller personnyckeln.',
      en: 'Personal identity code; this or the person key.',
    },
    example: '010390-900A',
  }),
  must('service_code', words(40), {
    also: ['palvelukoodi', 'palvelutunnus', 'tjänstekod'],
    meaning: {
      fi: 'Palvelun tunnus palveluluettelossa.',
      sv: 'Tjänstens kod i tjänstekatalogen.',
      en: 'Code of the service in the catalogue.',
    },
    example: 'PT-1',
  }),
  must('organisation', words(200), {
    also: ['organisaatio', 'tuottaja', 'producent'],
    meaning: {
      fi: 'Palvelun tuottaja: nimi tai Y-tunnus.',
      sv: 'Tjänstens producent: namn eller FO-nummer.',
      en: 'Who produced the service: name or business ID.',
    },
    example: 'Esimerkkilän hyvinvointialue',
  }),
  must('starts_on', csvDay, {
    also: ['alkaa', 'alkupäivä', 'päivä', 'börjar', 'start'],
    meaning: { fi: 'Ensimmäinen päivä.', sv: 'Första dagen.', en: 'First day.' },
    example: '3.2.2026',
  }),
  may('ends_on', csvDay, {
    also: ['päättyy', 'loppupäivä', 'slutar', 'end'],
    meaning: {
      fi: 'Viimeinen päivä. Tyhjä: jatkuu tai oli yhden päivän tapahtuma.',
      sv: 'Sista dagen. Tomt: pågår eller var en dags händelse.',
      en: 'Last day. Empty: still going on, or an event of one day.',
    },
    example: '30.4.2026',
  }),
  must('quantity', quantity, {
    also: ['määrä', 'maara', 'mängd'],
    meaning: { fi: 'Määrä yksikköinä.', sv: 'Mängd i enheter.', en: 'How much, in the unit.' },
    example: '12,5',
  }),
  must('unit', UNITS, {
    also: ['yksikkö', 'yksikko', 'enhet'],
    meaning: {
      fi: 'Yksikkö: hour, visit, day, month, group_session tai case; myös suomeksi (tunti, käynti …).',
      sv: 'Enhet: hour, visit, day, month, group_session eller case; också på svenska (timme, besök …).',
      en: 'Unit: hour, visit, day, month, group_session or case.',
    },
    example: 'käynti',
  }),
]

export const judgeServiceUse: JudgeRow = (row, { syntheticOnly }) => {
  const faults: RowFault[] = [
    ...realCodeFault(row['identity_code'], syntheticOnly),
    ...periodFault(row, 'starts_on', 'ends_on'),
  ]
  if (row['person_key'] === null && row['identity_code'] === null)
    faults.push({ column: 'person_key', why: 'lifecycle.person-missing' })
  return faults
}
