/** Words of the calendar. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const calendarTexts = defineTexts('staff-calendar', {
  title: { fi: 'Kalenteri', sv: 'Kalender', en: 'Calendar' },
  week: { fi: 'Viikko', sv: 'Vecka', en: 'Week' },
  day: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  view: { fi: 'Näkymä', sv: 'Vy', en: 'View' },
  whose: { fi: 'Kenen tapaamiset', sv: 'Vems möten', en: 'Whose meetings' },
  mine: { fi: 'Omat', sv: 'Egna', en: 'Mine' },
  unit: { fi: 'Yksikkö', sv: 'Enheten', en: 'Unit' },
  common: { fi: 'Yhteinen aika', sv: 'Gemensam tid', en: 'A common time' },
  previous: { fi: 'Edellinen', sv: 'Föregående', en: 'Previous' },
  next: { fi: 'Seuraava', sv: 'Nästa', en: 'Next' },
  today: { fi: 'Tänään', sv: 'I dag', en: 'Today' },
  keys: {
    fi: 'Nuolinäppäimet siirtävät, T palaa tähän päivään.',
    sv: 'Piltangenterna flyttar, T går till i dag.',
    en: 'Arrow keys move, T returns to today.',
  },
  leadWeek: { fi: 'Viikko {week}, {period}', sv: 'Vecka {week}, {period}', en: 'Week {week}, {period}' },
  count: {
    fi: { one: 'yksi tapaaminen', other: '{count} tapaamista' },
    sv: { one: 'ett möte', other: '{count} möten' },
    en: { one: 'one meeting', other: '{count} meetings' },
  },
  none: { fi: 'Ei tapaamisia', sv: 'Inga möten', en: 'No meetings' },
  noneInWeek: {
    fi: 'Tällä viikolla ei ole tapaamisia.',
    sv: 'Inga möten den här veckan.',
    en: 'No meetings this week.',
  },
  noneNext: {
    fi: 'Tapaaminen sovitaan perheen kirjauksissa.',
    sv: 'Möten avtalas i familjens anteckningar.',
    en: 'Meetings are agreed on the family’s records page.',
  },
  takeOut: { fi: 'Vie omaan kalenteriin', sv: 'Ta till egen kalender', en: 'Take to your own calendar' },
  takeOutLead: {
    fi: 'Tiedostossa on vain ajat: ei nimiä eikä paikkoja.',
    sv: 'Filen har bara tider: inga namn och inga platser.',
    en: 'The file has times only: no names and no places.',
  },
  coveringFor: { fi: 'Sijaistat: {name}', sv: 'Du vikarierar för: {name}', en: 'You stand in for: {name}' },
  worker: { fi: 'Työntekijä', sv: 'Arbetstagare', en: 'Worker' },
  hours: { fi: '{count}, {hours} t', sv: '{count}, {hours} h', en: '{count}, {hours} h' },
  unitLead: {
    fi: 'Tapaamisten määrä ja kesto päivittäin. Perheet eivät näy.',
    sv: 'Antal möten och hur länge, dag för dag. Familjerna syns inte.',
    en: 'How many meetings and how long, day by day. Families are not shown.',
  },
  until: { fi: '{from}–{to}', sv: '{from}–{to}', en: '{from}–{to}' },
})
