/** How much of a service is planned, in words: "2 käyntiä viikossa". Asked by the screens and the paper alike. */
import type { Language, Text } from '#kit/languages.ts'
import type { CostUnit } from '#rooms/network/model.ts'
import type { Quantity, QuantityPeriod } from '../model.ts'

const text = (fi: string, sv: string, en: string): Text => ({ fi, sv, en })

const ONE: Readonly<Record<CostUnit, Text>> = {
  hour: text('tunti', 'timme', 'hour'),
  visit: text('käynti', 'besök', 'visit'),
  day: text('päivä', 'dag', 'day'),
  month: text('kuukausi', 'månad', 'month'),
  group_session: text('ryhmäkerta', 'grupptillfälle', 'group session'),
  case: text('asiakasprosessi', 'klientprocess', 'case'),
}

/** After any number but one; Finnish says the partitive. */
export const MANY: Readonly<Record<CostUnit, Text>> = {
  hour: text('tuntia', 'timmar', 'hours'),
  visit: text('käyntiä', 'besök', 'visits'),
  day: text('päivää', 'dagar', 'days'),
  month: text('kuukautta', 'månader', 'months'),
  group_session: text('ryhmäkertaa', 'grupptillfällen', 'group sessions'),
  case: text('asiakasprosessia', 'klientprocesser', 'cases'),
}

const EVERY_MONTH = text('joka kuukausi', 'varje månad', 'every month')

export const QUANTITY_PERIOD_TEXTS: Readonly<Record<QuantityPeriod, Text>> = {
  week: text('viikossa', 'i veckan', 'a week'),
  month: text('kuukaudessa', 'i månaden', 'a month'),
  once: text('yhteensä', 'sammanlagt', 'in all'),
}

/** Null where no quantity is said. */
export function quantityWords(quantity: Quantity | null | undefined, language: Language): string | null {
  if (!quantity || quantity.amount === null) return null
  const { amount, unit, per } = quantity
  // A month a month would say nothing more.
  if (amount === 1 && unit === 'month' && per === 'month') return EVERY_MONTH[language]
  const written = language === 'en' ? String(amount) : String(amount).replace('.', ',')
  return `${written} ${(amount === 1 ? ONE : MANY)[unit][language]} ${QUANTITY_PERIOD_TEXTS[per][language]}`
}
