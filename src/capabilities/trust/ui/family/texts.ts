/** Plain words about who has looked at the family's information. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const whoLookedTexts = defineTexts('trust-family', {
  title: {
    fi: 'Kuka on katsonut tietojanne',
    sv: 'Vem har sett era uppgifter',
    en: 'Who has looked at your information',
  },
  lead: {
    fi: 'Joka kerta kun joku avaa teidän tietojanne, siitä jää merkintä. Näette merkinnät tästä.',
    sv: 'Varje gång någon öppnar era uppgifter blir det en anteckning. Ni ser anteckningarna här.',
    en: 'Each time someone opens your information, it is recorded. You see the records here.',
  },
  times: {
    fi: { one: 'Yhden kerran', other: '{count} kertaa' },
    sv: { one: 'En gång', other: '{count} gånger' },
    en: { one: 'Once', other: '{count} times' },
  },
  last: { fi: 'viimeksi {when}', sv: 'senast {when}', en: 'last {when}' },
  why: { fi: 'Miksi: {why}.', sv: 'Varför: {why}.', en: 'Why: {why}.' },
  none: {
    fi: 'Kukaan ei ole vielä katsonut tietojanne.',
    sv: 'Ingen har ännu sett era uppgifter.',
    en: 'Nobody has looked at your information yet.',
  },
  more: { fi: 'Näytä vanhemmat', sv: 'Visa äldre', en: 'Show older' },
  self: { fi: 'Te itse', sv: 'Ni själva', en: 'Yourself' },
})
