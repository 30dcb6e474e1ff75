/** Words for the shape of a family: languages, guardianship, who lives where. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const shapeTexts = defineTexts('family-shape', {
  languageOf: { fi: 'Oma kieli: {language}.', sv: 'Eget språk: {language}.', en: 'Own language: {language}.' },
  needsInterpreter: {
    fi: 'Tarvitsee tulkin: {language}.',
    sv: 'Behöver tolk: {language}.',
    en: 'Needs an interpreter: {language}.',
  },
  expected: { fi: 'laskettu aika {day}', sv: 'beräknad nedkomst {day}', en: 'expected {day}' },
  guardians: { fi: 'Huoltajat:', sv: 'Vårdnadshavare:', en: 'Guardians:' },
  guardian: {
    fi: '{name}, {authority} ({when})',
    sv: '{name}, {authority} ({when})',
    en: '{name}, {authority} ({when})',
  },
  guardianOf: { fi: 'Huollettavat: {names}', sv: 'Vårdnadshavare för: {names}', en: 'Guardian of: {names}' },
  since: { fi: '{day} alkaen', sv: 'från {day}', en: 'since {day}' },
})
