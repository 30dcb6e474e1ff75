/** Words of qualifications and absences. */
import type { Text } from '#kit/languages.ts'
import { defineTexts } from '#ui-kit/define-texts.ts'
import type { Qualification } from '../model.ts'

export const QUALIFICATION_TEXTS = {
  social_worker: { fi: 'Sosiaalityöntekijä', sv: 'Socialarbetare', en: 'Qualified social worker' },
  public_office: { fi: 'Virkasuhde', sv: 'Tjänsteförhållande', en: 'Public office' },
  psychologist: { fi: 'Psykologi', sv: 'Psykolog', en: 'Psychologist' },
  social_counsellor: { fi: 'Sosiaaliohjaaja', sv: 'Socialhandledare', en: 'Social counsellor' },
} as const satisfies Record<Qualification, Text>

export const presenceTexts = defineTexts('organisations-presence', {
  qualifications: { fi: 'Kelpoisuudet', sv: 'Behörigheter', en: 'Qualifications' },
  none: {
    fi: 'Kelpoisuuksia ei ole kirjattu.',
    sv: 'Inga behörigheter är antecknade.',
    en: 'No qualifications recorded.',
  },
  record: { fi: 'Kirjaa kelpoisuus', sv: 'Anteckna en behörighet', en: 'Record a qualification' },
  kind: { fi: 'Mikä', sv: 'Vilken', en: 'Which' },
  from: { fi: 'Voimassa alkaen', sv: 'Gäller från', en: 'Valid from' },
  to: { fi: 'Voimassa asti', sv: 'Gäller till', en: 'Valid to' },
  source: { fi: 'Mistä se on todettu', sv: 'Vad visar det', en: 'What shows it' },
  sourceHint: {
    fi: 'Esimerkiksi rekisteri, tutkintotodistus tai virkamääräys.',
    sv: 'Till exempel ett register, ett examensbevis eller ett förordnande.',
    en: 'For example a register, a degree certificate or a decision of appointment.',
  },
  sourceMissing: {
    fi: 'Kirjoita, mistä kelpoisuus on todettu.',
    sv: 'Skriv vad som visar behörigheten.',
    en: 'Write what shows the qualification.',
  },
  dayMissing: { fi: 'Anna päivä.', sv: 'Ange dagen.', en: 'Give the day.' },
  absences: { fi: 'Poissaolot', sv: 'Frånvaro', en: 'Absences' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  cancel: { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
})
