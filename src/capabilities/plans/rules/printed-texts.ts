/** Words of the plan on paper. */
import type { Texts } from '#kit/languages.ts'

export const PRINTED = {
  title: { fi: 'Tukisuunnitelma {no}', sv: 'Stödplan {no}', en: 'Support plan {no}' },
  jointTitle: { fi: 'Yhteinen suunnitelma {no}', sv: 'Gemensam plan {no}', en: 'Joint plan {no}' },
  concerns: { fi: 'Keitä suunnitelma koskee: {names}', sv: 'Planen gäller: {names}', en: 'The plan concerns: {names}' },
  agreedOn: { fi: 'Sovittu {day}', sv: 'Avtalad {day}', en: 'Agreed on {day}' },
  notAgreed: { fi: 'Luonnos, ei vielä sovittu', sv: 'Utkast, inte avtalad ännu', en: 'Draft, not agreed yet' },
  jointUntil: {
    fi: 'Suunnitelma on ollut tavallinen {day} alkaen: suostumus yhteiseen suunnitelmaan peruttiin.',
    sv: 'Planen är en vanlig plan från {day}: samtycket till en gemensam plan återtogs.',
    en: 'The plan is a simple one from {day} on: consent to a joint plan was withdrawn.',
  },
  reviewBy: {
    fi: 'Tarkistetaan yhdessä {day}',
    sv: 'Granskas tillsammans {day}',
    en: 'Looked at again together by {day}',
  },
  meetings: { fi: 'Tapaamme: {words}', sv: 'Vi träffas: {words}', en: 'We meet: {words}' },
  goal: { fi: 'Tavoite {no}: {what}', sv: 'Mål {no}: {what}', en: 'Goal {no}: {what}' },
  howSeen: { fi: 'Mistä huomaamme: {words}', sv: 'Hur vi märker det: {words}', en: 'How we see it: {words}' },
  by: { fi: 'Mihin mennessä: {day}', sv: 'Senast: {day}', en: 'By: {day}' },
  byShort: { fi: 'viimeistään {day}', sv: 'senast {day}', en: 'by {day}' },
  expected: { fi: 'Odotettu taso: {words}', sv: 'Väntad nivå: {words}', en: 'Expected level: {words}' },
  steps: { fi: 'Askeleet', sv: 'Steg', en: 'Steps' },
  services: { fi: 'Palvelut', sv: 'Tjänster', en: 'Services' },
  starts: { fi: 'Alkaa {day}', sv: 'Börjar {day}', en: 'Starts {day}' },
  whoDoes: { fi: 'Kuka tekee mitä', sv: 'Vem gör vad', en: 'Who does what' },
  whoAgreed: { fi: 'Kuka on sopinut', sv: 'Vem har avtalat', en: 'Who has agreed' },
  agreed: { fi: 'sopi suunnitelmasta', sv: 'kom överens om planen', en: 'agreed to the plan' },
  heard: { fi: 'tuli kuulluksi', sv: 'blev hörd', en: 'was heard' },
  disagreed: { fi: 'oli eri mieltä', sv: 'var av annan åsikt', en: 'disagreed' },
  not_reached: { fi: 'ei tavoitettu', sv: 'kunde inte nås', en: 'could not be reached' },
  dissent: { fi: 'Eriävä näkemys', sv: 'Avvikande åsikt', en: 'Dissenting view' },
  note: { fi: 'Lisätietoa', sv: 'Tilläggsuppgifter', en: 'More to know' },
  family: { fi: 'Perhe', sv: 'Familjen', en: 'The family' },
  member: { fi: 'Perheenjäsen', sv: 'Familjemedlem', en: 'A member of the family' },
  foot: {
    fi: 'Salassa pidettävä. Tulostettu {day}',
    sv: 'Sekretessbelagd. Utskriven {day}',
    en: 'Confidential. Printed {day}',
  },
} as const satisfies Texts
