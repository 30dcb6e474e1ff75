/** Words of the waits: who has no named worker, and how long the steps of the way in take. */
import type { Text } from '#kit/languages.ts'
import type { WaitingStep } from '#rooms/engagement/model.ts'
import { defineTexts } from '#ui-kit/define-texts.ts'

export const STEP_TEXTS = {
  urgency: { fi: 'Kiireellisyys arvioitu', sv: 'Brådskan bedömd', en: 'Urgency assessed' },
  decision: { fi: 'Yhteydenotto ratkaistu', sv: 'Kontakten avgjord', en: 'Contact decided' },
  named_worker: { fi: 'Omatyöntekijä nimetty', sv: 'Egen kontaktperson utsedd', en: 'Named worker named' },
  first_meeting: { fi: 'Ensimmäinen tapaaminen', sv: 'Första mötet', en: 'First meeting' },
  assessment: { fi: 'Alkuarviointi valmis', sv: 'Inledande bedömningen klar', en: 'Initial assessment ready' },
} as const satisfies Record<WaitingStep, Text>

export const waitingTexts = defineTexts('staff-waiting', {
  withoutTitle: { fi: 'Ilman omatyöntekijää', sv: 'Utan egen kontaktperson', en: 'Without a named worker' },
  withoutCount: {
    fi: { one: 'yksi odottaa', other: '{count} odottaa' },
    sv: { one: 'en väntar', other: '{count} väntar' },
    en: { one: 'one waits', other: '{count} wait' },
  },
  withoutLead: {
    fi: 'Omatyöntekijää ei ole nimetty eikä lain mukaista syytä kirjattu (SHL 42 §). Rajaukset eivät vaikuta tähän luetteloon.',
    sv: 'Ingen egen kontaktperson är utsedd och inget lagligt skäl antecknat (SvL 42 §). Urvalen påverkar inte den här listan.',
    en: 'No named worker has been named and no lawful ground recorded (Social Welfare Act, section 42). Filters do not touch this list.',
  },
  childrenWithout: {
    fi: { one: 'yksi lapsi ilman omatyöntekijää', other: '{count} lasta ilman omatyöntekijää' },
    sv: { one: 'ett barn utan egen kontaktperson', other: '{count} barn utan egen kontaktperson' },
    en: { one: 'one child without a named worker', other: '{count} children without a named worker' },
  },
  withoutRest: {
    fi: { one: 'Ja yksi muu', other: 'Ja {count} muuta' },
    sv: { one: 'Och en till', other: 'Och {count} till' },
    en: { one: 'And one more', other: 'And {count} more' },
  },
  days: {
    fi: { one: '{count} pv', other: '{count} pv' },
    sv: { one: '{count} dag', other: '{count} dgr' },
    en: { one: '{count} day', other: '{count} days' },
  },
  family: { fi: 'Perhe {name}', sv: 'Familjen {name}', en: 'Family {name}' },
  since: { fi: '{day} alkaen', sv: 'från {day}', en: 'since {day}' },
  partner: { fi: 'perhekumppani {name}', sv: 'familjepartner {name}', en: 'family partner {name}' },
  noPartner: { fi: 'ei perhekumppania', sv: 'ingen familjepartner', en: 'no family partner' },
  familyNotOpen: { fi: 'perhettä ei ole vielä avattu', sv: 'familjen är inte öppnad', en: 'no family opened yet' },
  waitingTitle: { fi: 'Kuinka kauan odotetaan', sv: 'Hur länge man väntar', en: 'How long people wait' },
  step: { fi: 'Vaihe', sv: 'Steg', en: 'Step' },
  period: { fi: 'Yhteydenotot ajalta', sv: 'Kontakter från', en: 'Contacts from' },
  months3: { fi: '3 kk', sv: '3 mån', en: '3 months' },
  months12: { fi: '12 kk', sv: '12 mån', en: '12 months' },
  sentence: {
    fi: '{step}: puolet on päässyt tähän {median} päivässä, yhdeksän kymmenestä {p90} päivässä.',
    sv: '{step}: hälften har nått hit på {median} dagar, nio av tio på {p90} dagar.',
    en: '{step}: half get here in {median} days, nine in ten in {p90} days.',
  },
  sentenceHalf: {
    fi: '{step}: puolet on päässyt tähän {median} päivässä. Yhdeksästä kymmenestä ei voi vielä sanoa: niin moni odottaa.',
    sv: '{step}: hälften har nått hit på {median} dagar. Om nio av tio kan man inte säga ännu: så många väntar.',
    en: '{step}: half get here in {median} days. Of nine in ten it cannot be said yet: too many still wait.',
  },
  sentenceNone: {
    fi: '{step}: alle puolet on päässyt tähän, joten keskimääräistä odotusta ei voi vielä sanoa.',
    sv: '{step}: färre än hälften har nått hit, så en typisk väntan kan inte anges ännu.',
    en: '{step}: fewer than half have got here, so a typical wait cannot be given yet.',
  },
  stillWaiting: {
    fi: {
      one: 'Yksi odottaa edelleen, pisimpään {longest} päivää.',
      other: '{count} odottaa edelleen, pisimpään {longest} päivää.',
    },
    sv: { one: 'En väntar ännu, längst {longest} dagar.', other: '{count} väntar ännu, längst {longest} dagar.' },
    en: {
      one: 'One still waits, the longest {longest} days.',
      other: '{count} still wait, the longest {longest} days.',
    },
  },
  nobody: {
    fi: 'Tältä ajalta ei ole yhteydenottoja.',
    sv: 'Inga kontakter under den här tiden.',
    en: 'No contacts in this period.',
  },
  chart: {
    fi: 'Niiden osuus, jotka vielä odottavat, päivä päivältä yhteydenotosta',
    sv: 'Andelen som ännu väntar, dag för dag från kontakten',
    en: 'Share still waiting, day by day from the contact',
  },
  axisDays: { fi: 'päivää yhteydenotosta', sv: 'dagar från kontakten', en: 'days from the contact' },
  axisShare: { fi: 'odottaa vielä', sv: 'väntar ännu', en: 'still waiting' },
  targetBand: { fi: 'tavoite {from}–{to} pv', sv: 'mål {from}–{to} dgr', en: 'target {from}–{to} days' },
  waitsNow: { fi: 'odottaa nyt', sv: 'väntar nu', en: 'waits now' },
  formula: {
    fi: 'Kaplan–Meier: odottavat ovat mukana tähän päivään asti. Tavoite koskee ensimmäistä tapaamista.',
    sv: 'Kaplan–Meier: de som väntar räknas med till i dag. Målet gäller det första mötet.',
    en: 'Kaplan–Meier: those still waiting count until today. The target concerns the first meeting.',
  },
  nOf: {
    fi: '{n} yhteydenottoa, {reached} päässyt tähän, {waiting} odottaa',
    sv: '{n} kontakter, {reached} har nått hit, {waiting} väntar',
    en: '{n} contacts, {reached} got here, {waiting} wait',
  },
  tableSteps: { fi: 'Odotus vaiheittain', sv: 'Väntan steg för steg', en: 'Waits by step' },
  tableCurve: { fi: 'Odottavien osuus: {step}', sv: 'Andel som väntar: {step}', en: 'Share waiting: {step}' },
  colN: { fi: 'Yhteydenottoja', sv: 'Kontakter', en: 'Contacts' },
  colWaiting: { fi: 'Odottaa', sv: 'Väntar', en: 'Waiting' },
  colMedian: { fi: 'Mediaani, pv', sv: 'Median, dgr', en: 'Median, days' },
  colP90: { fi: 'P90, pv', sv: 'P90, dgr', en: 'P90, days' },
  colDay: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  colAtRisk: { fi: 'Odotti ennen', sv: 'Väntade före', en: 'Waiting before' },
  colEnded: { fi: 'Pääsi', sv: 'Kom fram', en: 'Got here' },
  colShare: { fi: 'Odottaa vielä', sv: 'Väntar ännu', en: 'Still waiting' },
  notYet: { fi: 'ei vielä', sv: 'inte ännu', en: 'not yet' },
})
