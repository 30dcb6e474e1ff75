/** Words of how a service has come and helped. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const serviceFigureTexts = defineTexts('service-figures', {
  title: {
    fi: 'Miten palvelu on tullut ja auttanut',
    sv: 'Hur tjänsten har kommit och hjälpt',
    en: 'How the service has come and helped',
  },
  lead: {
    fi: 'Yksikköjesi perheet, tilaukset {period}. Ketään ei nimetä, eikä alle viiden perheen lukuja näytetä.',
    sv: 'Familjerna i dina enheter, beställningar {period}. Ingen nämns, och siffror om färre än fem familjer visas inte.',
    en: 'Families of your units, ordered {period}. Nobody is named, and figures of fewer than five families are not shown.',
  },
  period: { fi: 'Ajanjakso', sv: 'Period', en: 'Period' },
  months12: { fi: '12 kk', sv: '12 mån', en: '12 months' },
  months36: { fi: '3 vuotta', sv: '3 år', en: '3 years' },
  tooFew: {
    fi: 'Perheitä on liian vähän lukujen näyttämiseen.',
    sv: 'Familjerna är för få för att siffror ska visas.',
    en: 'There are too few families for figures.',
  },
  families: { fi: 'Perheitä', sv: 'Familjer', en: 'Families' },
  familiesSaid: {
    fi: '{families}, palvelujaksoja {courses}',
    sv: '{families}, serviceperioder {courses}',
    en: '{families}, courses of the service {courses}',
  },
  wait: { fi: 'Tilauksesta alkuun', sv: 'Från beställning till start', en: 'From order to start' },
  waitSaid: {
    fi: 'puolet {median} kuluessa, yhdeksän kymmenestä {p90} kuluessa; odottaa {waiting} (mukana luvuissa)',
    sv: 'hälften inom {median}, nio av tio inom {p90}; väntar {waiting} (med i siffrorna)',
    en: 'half within {median}, nine in ten within {p90}; waiting {waiting} (counted in)',
  },
  days: { fi: '{days} päivän', sv: '{days} dagar', en: '{days} days' },
  notYet: { fi: 'ei vielä tiedossa olevan ajan', sv: 'en tid som ännu inte är känd', en: 'a time not known yet' },
  felt: { fi: 'Perheiden kokema hyöty', sv: 'Familjernas upplevda nytta', en: 'Benefit felt by families' },
  seen: { fi: 'Työntekijöiden arvio hyödystä', sv: 'Arbetstagarnas syn på nyttan', en: 'Benefit as workers see it' },
  of5: { fi: '{mean} / 5, vastauksia {n}', sv: '{mean} / 5, svar {n}', en: '{mean} / 5, answers {n}' },
  fewAnswers: { fi: 'liian vähän vastauksia', sv: 'för få svar', en: 'too few answers' },
  timing: { fi: 'Tuliko apu ajoissa', sv: 'Kom hjälpen i tid', en: 'Whether help came in time' },
  timingSaid: { fi: '{timing}: {n}', sv: '{timing}: {n}', en: '{timing}: {n}' },
  hidden: { fi: 'ei näytetä', sv: 'visas inte', en: 'not shown' },
})
