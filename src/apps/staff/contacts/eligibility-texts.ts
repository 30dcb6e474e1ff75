/** Words of eligibility for a family partner, at the opening of a family and in it. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const eligibilityTexts = defineTexts('staff-eligibility', {
  title: { fi: 'Ehdotetaanko perhekumppania', sv: 'Föreslås en familjepartner', en: 'Is a family partner suggested' },
  rule: {
    fi: 'Sääntö: perhekumppania ehdotetaan, kun perheellä on ollut vähintään {services} palvelua samaan aikaan viimeisten {days} päivän aikana. Ammattilainen voi ratkaista toisin ja kirjoittaa, miksi.',
    sv: 'Regel: en familjepartner föreslås när familjen har haft minst {services} tjänster på samma gång under de senaste {days} dagarna. En yrkesperson kan avgöra annorlunda och skriva varför.',
    en: 'Rule: a family partner is suggested when the family has had at least {services} services at once within the last {days} days. A professional may decide otherwise and write why.',
  },
  told: {
    fi: 'Palvelut nyt, perheen kertomana',
    sv: 'Tjänster nu, enligt familjen',
    en: 'Services now, as the family tells',
  },
  toldHint: { fi: 'Yksi palvelu riville.', sv: 'En tjänst per rad.', en: 'One service a line.' },
  meets: {
    fi: {
      one: 'Yksi palvelu samaan aikaan: sääntö täyttyy, perhekumppania ehdotetaan.',
      other: '{count} palvelua samaan aikaan: sääntö täyttyy, perhekumppania ehdotetaan.',
    },
    sv: {
      one: 'En tjänst: regeln uppfylls, en familjepartner föreslås.',
      other: '{count} tjänster på samma gång: regeln uppfylls, en familjepartner föreslås.',
    },
    en: {
      one: 'One service: the rule is met, a family partner is suggested.',
      other: '{count} services at once: the rule is met, a family partner is suggested.',
    },
  },
  meetsNot: {
    fi: { one: 'Yksi palvelu: sääntö ei täyty.', other: '{count} palvelua samaan aikaan: sääntö ei täyty.' },
    sv: { one: 'En tjänst: regeln uppfylls inte.', other: '{count} tjänster på samma gång: regeln uppfylls inte.' },
    en: { one: 'One service: the rule is not met.', other: '{count} services at once: the rule is not met.' },
  },
  onDay: { fi: 'Eniten yhtä aikaa {day}.', sv: 'Flest på samma gång {day}.', en: 'Most at once on {day}.' },
  countedTitle: { fi: 'Palvelut, jotka laskettiin', sv: 'Tjänster som räknades', en: 'Services that counted' },
  toldBy: { fi: 'perheen kertomana', sv: 'enligt familjen', en: 'as the family tells' },
  reason: { fi: 'Ammattilaisen arvio', sv: 'Yrkespersonens bedömning', en: 'The professional’s judgement' },
  reasonOpening: {
    fi: 'Jos sääntö ei täyty mutta perhekumppania tarvitaan, kirjoita miksi.',
    sv: 'Om regeln inte uppfylls men en familjepartner behövs, skriv varför.',
    en: 'If the rule is not met but a family partner is needed, write why.',
  },
  reasonHint: {
    fi: 'Tarvitaan, kun ratkaisu poikkeaa säännöstä. Perhe voi lukea tämän.',
    sv: 'Behövs när avgörandet avviker från regeln. Familjen kan läsa detta.',
    en: 'Needed when the decision differs from the rule. The family can read this.',
  },
  decide: { fi: 'Ratkaise', sv: 'Avgör', en: 'Decide' },
  decideAgain: { fi: 'Ratkaise uudelleen', sv: 'Avgör på nytt', en: 'Decide again' },
  decision: { fi: 'Ratkaisu', sv: 'Avgörande', en: 'Decision' },
  partner: {
    fi: 'Perheelle tarjotaan perhekumppania',
    sv: 'Familjen erbjuds en familjepartner',
    en: 'The family is offered a family partner',
  },
  noPartner: {
    fi: 'Perhekumppania ei tarjota',
    sv: 'Ingen familjepartner erbjuds',
    en: 'No family partner is offered',
  },
  undecided: { fi: 'Ei vielä ratkaistu.', sv: 'Inte avgjort ännu.', en: 'Not decided yet.' },
  byRule: { fi: 'säännön mukaan', sv: 'enligt regeln', en: 'by the rule' },
  byJudgement: { fi: 'ammattilaisen arvio', sv: 'yrkespersonens bedömning', en: 'a professional’s judgement' },
  decidedBy: { fi: '{day}, {who}, {basis}', sv: '{day}, {who}, {basis}', en: '{day}, {who}, {basis}' },
  history: { fi: 'Aiemmat ratkaisut', sv: 'Tidigare avgöranden', en: 'Earlier decisions' },
  saved: { fi: 'Ratkaisu on kirjattu.', sv: 'Avgörandet är antecknat.', en: 'The decision is recorded.' },
  save: { fi: 'Kirjaa ratkaisu', sv: 'Anteckna avgörandet', en: 'Record the decision' },
})
