/** Names of the holidays and eves that the rules know. */
import type { Text } from '#kit/languages.ts'
import type { DayOff, HolidayName } from '../rules/law-profile.ts'

const HOLIDAY_TEXTS = {
  'new-years-day': { fi: 'Uudenvuodenpäivä', sv: 'Nyårsdagen', en: 'New Year’s Day' },
  epiphany: { fi: 'Loppiainen', sv: 'Trettondagen', en: 'Epiphany' },
  'good-friday': { fi: 'Pitkäperjantai', sv: 'Långfredagen', en: 'Good Friday' },
  'easter-sunday': { fi: 'Pääsiäispäivä', sv: 'Påskdagen', en: 'Easter Sunday' },
  'easter-monday': { fi: 'Toinen pääsiäispäivä', sv: 'Annandag påsk', en: 'Easter Monday' },
  'may-day': { fi: 'Vappu', sv: 'Första maj', en: 'May Day' },
  'ascension-day': { fi: 'Helatorstai', sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day' },
  'whit-sunday': { fi: 'Helluntai', sv: 'Pingstdagen', en: 'Whit Sunday' },
  'midsummer-eve': { fi: 'Juhannusaatto', sv: 'Midsommarafton', en: 'Midsummer Eve' },
  'midsummer-day': { fi: 'Juhannuspäivä', sv: 'Midsommardagen', en: 'Midsummer Day' },
  'all-saints-day': { fi: 'Pyhäinpäivä', sv: 'Alla helgons dag', en: 'All Saints’ Day' },
  'independence-day': { fi: 'Itsenäisyyspäivä', sv: 'Självständighetsdagen', en: 'Independence Day' },
  'christmas-eve': { fi: 'Jouluaatto', sv: 'Julafton', en: 'Christmas Eve' },
  'christmas-day': { fi: 'Joulupäivä', sv: 'Juldagen', en: 'Christmas Day' },
  'boxing-day': { fi: 'Tapaninpäivä', sv: 'Annandag jul', en: 'Boxing Day' },
} as const satisfies Record<HolidayName, Text>

export const dayOffWord = (off: DayOff, word: (text: Text) => string): string =>
  word('holiday' in off ? HOLIDAY_TEXTS[off.holiday] : off.closed.name)
