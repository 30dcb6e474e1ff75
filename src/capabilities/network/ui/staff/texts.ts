/** Words of the catalogue screens: services and what they cost. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const catalogueTexts = defineTexts('network', {
  services: { fi: 'Palvelut', sv: 'Tjänster', en: 'Services' },
  service: { fi: 'Palvelu', sv: 'Tjänst', en: 'Service' },
  code: { fi: 'Tunnus', sv: 'Kod', en: 'Code' },
  codeHint: {
    fi: 'Tunnus, jolla lähdejärjestelmä tuntee palvelun, esimerkiksi PT-1.',
    sv: 'Koden som källsystemet känner tjänsten med, till exempel FA-1.',
    en: 'The code by which the source system knows the service, for example FW-1.',
  },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  producer: { fi: 'Tuottaja', sv: 'Producent', en: 'Produced by' },
  level: { fi: 'Taso', sv: 'Nivå', en: 'Level' },
  workForm: { fi: 'Työmuoto', sv: 'Arbetsform', en: 'Form of work' },
  legalBasis: { fi: 'Lakiperuste', sv: 'Lagrum', en: 'Legal basis' },
  legalBasisHint: {
    fi: 'Esimerkiksi SHL 18 §',
    sv: 'Till exempel socialvårdslagen 18 §',
    en: 'For example Social Welfare Act, section 18',
  },
  startDate: { fi: 'Alkaen', sv: 'Från och med', en: 'From' },
  endDate: { fi: 'Päättyy', sv: 'Upphör', en: 'Until' },
  period: { fi: 'Voimassa', sv: 'I kraft', en: 'In force' },
  none: { fi: 'Ei merkitty', sv: 'Inte antecknat', en: 'Not recorded' },
  unitCost: { fi: 'Yksikkökustannus', sv: 'Enhetskostnad', en: 'Unit cost' },
  unitCosts: { fi: 'Yksikkökustannukset', sv: 'Enhetskostnader', en: 'Unit costs' },
  costsLead: {
    fi: 'Kustannus näkyy ammattilaisille, ei perheille. Jokaisella luvulla on vuosi ja lähde.',
    sv: 'Kostnaden syns för yrkespersoner, inte för familjer. Varje siffra har ett år och en källa.',
    en: 'The cost is shown to professionals, not to families. Every figure has a year and a source.',
  },
  costKnown: { fi: '{euros} / {unit} ({year})', sv: '{euros} / {unit} ({year})', en: '{euros} per {unit} ({year})' },
  costUnknown: { fi: 'Ei tiedossa', sv: 'Inte känd', en: 'Not known' },
  fictitious: { fi: 'Keksitty luku', sv: 'Påhittad siffra', en: 'Invented figure' },
  fictitiousQuestion: {
    fi: 'Luku on keksitty, eikä sitä saa käyttää päätöksiin',
    sv: 'Siffran är påhittad och får inte användas för beslut',
    en: 'The figure is invented and must not be used for decisions',
  },
  year: { fi: 'Vuosi', sv: 'År', en: 'Year' },
  yearHint: { fi: 'Hintatason vuosi', sv: 'Prisnivåns år', en: 'Year of the price level' },
  cost: { fi: 'Kustannus', sv: 'Kostnad', en: 'Cost' },
  costHint: {
    fi: 'Euroina, esimerkiksi 119,50',
    sv: 'I euro, till exempel 119,50',
    en: 'In euros, for example 119,50',
  },
  per: { fi: 'Mitä kohti', sv: 'Per', en: 'Per' },
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  sourceHint: {
    fi: 'Mistä luku on, esimerkiksi THL: yksikkökustannukset 2017, s. 23',
    sv: 'Varifrån siffran är, till exempel THL: enhetskostnader 2017, s. 23',
    en: 'Where the figure is from, for example THL: unit costs 2017, p. 23',
  },
  noCosts: { fi: 'Kustannuksia ei ole merkitty.', sv: 'Inga kostnader har antecknats.', en: 'No costs are recorded.' },
  noServices: { fi: 'Ei vielä palveluja.', sv: 'Inga tjänster ännu.', en: 'No services yet.' },
})
