/** The words of the unit view. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const unitTexts = defineTexts('staff-unit', {
  title: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' },
  lead: {
    fi: 'Luvut {day}. Rajoitetut perheet eivät ole mukana.',
    sv: 'Siffror {day}. Begränsade familjer ingår inte.',
    en: 'Figures as of {day}. Restricted families are not counted.',
  },
  which: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' },
  noUnit: { fi: 'Et johda yhtään yksikköä.', sv: 'Du leder ingen enhet.', en: 'You lead no unit.' },
  answers: { fi: 'Kuka vastaa', sv: 'Vem ansvarar', en: 'Who answers' },
  figure: { fi: 'Mitä', sv: 'Vad', en: 'What' },
  count: { fi: 'Perheitä', sv: 'Familjer', en: 'Families' },
  coverage: {
    fi: 'Omatyöntekijä tai kirjattu peruste on {covered} perheellä {all}:stä.',
    sv: '{covered} av {all} familjer har en egen kontaktperson eller en antecknad grund.',
    en: '{covered} of {all} families have a named worker or a recorded ground.',
  },
  plans: { fi: 'Suunnitelmat ja määräajat', sv: 'Planer och frister', en: 'Plans and clocks' },
  list: { fi: 'Luettelo', sv: 'Lista', en: 'List' },
  openList: { fi: 'Avaa luettelo', sv: 'Öppna listan', en: 'Open the list' },
  load: { fi: 'Työntekijöiden kuorma', sv: 'Arbetstagarnas belastning', en: 'Load of the workers' },
  loadSays: {
    fi: 'Tasapainottamista varten, aakkosjärjestyksessä. Viiva on enimmäismäärä.',
    sv: 'För att jämna ut, i alfabetisk ordning. Strecket är maximiantalet.',
    en: 'For balancing, in the order of names. The line is the limit.',
  },
  worker: { fi: 'Työntekijä', sv: 'Arbetstagare', en: 'Worker' },
  partnerOf: { fi: 'Perhekumppanina', sv: 'Som familjepartner', en: 'As family partner' },
  namedFor: { fi: 'Omatyöntekijänä', sv: 'Som egen kontaktperson', en: 'As named worker' },
  children: { fi: 'Lapsia vastuulla', sv: 'Barn på ansvar', en: 'Children answered for' },
  away: { fi: 'poissa {day} asti', sv: 'borta till {day}', en: 'away until {day}' },
  ofMost: { fi: '{count} / {most}', sv: '{count} / {most}', en: '{count} / {most}' },
  none: { fi: 'ei perheitä', sv: 'inga familjer', en: 'no families' },
  period: { fi: 'Tilanne {day}', sv: 'Läget {day}', en: 'As of {day}' },
  toReassign: { fi: 'Poissaolot ja siirrot', sv: 'Frånvaro och överföringar', en: 'Absences and reassignment' },
})
