/** How days, times and numbers are written in each language. */
import {
  dateOf,
  dayInFinland,
  daysBetween,
  monthOf,
  timeInFinland,
  weekday,
  yearOf,
  type Day,
  type Instant,
} from '#kit/day.ts'
import type { Language } from '#kit/languages.ts'
import { textsIn } from './define-texts.ts'
import { uiTexts } from './texts.ts'

export type Format = {
  /** 19.11.2026 · 19.11.2026 · 19 Nov 2026 */
  day(day: Day): string
  /** 19.11. · 19.11 · 19 Nov */
  dayShort(day: Day): string
  /** ma 23.11. · mån 23.11 · Mon 23 Nov */
  weekdayShort(day: Day): string
  /** Torstai 19. marraskuuta */
  daySentence(day: Day): string
  /** 12.2.–19.11.2026; the year is said once when it is the same. */
  period(from: Day, to: Day | null): string
  /** 10.30 */
  time(at: Instant): string
  /** 19.11.2026 klo 10.30 */
  moment(at: Instant): string
  /** 7 päivää myöhässä · tänään · 3 päivän päästä */
  due(day: Day, today: Day): string
  /** tänään · eilen · 12 päivää sitten · huomenna */
  relative(day: Day, today: Day): string
  /** 48 987 */
  number(value: number, decimals?: number): string
  /** 48 987,51 € from cents */
  euros(cents: number): string
  percent(share: number): string
  /** +9, −3: a change always carries its sign */
  change(value: number, decimals?: number): string
  /** A month's name for an axis: marras · nov · Nov */
  month(day: Day): string
  monthLong(day: Day): string
}

const tag = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const
const shortMonths = {
  fi: ['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä', 'heinä', 'elo', 'syys', 'loka', 'marras', 'joulu'],
  sv: ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const
const weekdays = {
  fi: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  sv: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const

export function formatIn(language: Language): Format {
  const t = textsIn(uiTexts, language)
  const noon = (day: Day) => new Date(`${day}T12:00:00Z`)
  const sentence = new Intl.DateTimeFormat(tag[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  const longMonth = new Intl.DateTimeFormat(tag[language], { month: 'long', timeZone: 'UTC' })
  const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
  const dayShort = (day: Day) => {
    const [m, d] = [monthOf(day), dateOf(day)]
    if (language === 'fi') return `${d}.${m}.`
    return language === 'sv' ? `${d}.${m}` : `${d} ${shortMonths.en[m - 1]}`
  }
  const day = (value: Day) => {
    const [y, m, d] = [yearOf(value), monthOf(value), dateOf(value)]
    return language === 'en' ? `${d} ${shortMonths.en[m - 1]} ${y}` : `${d}.${m}.${y}`
  }
  const number = (value: number, decimals = 0) =>
    new Intl.NumberFormat(tag[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(value)
  const time = (at: Instant) => {
    const clock = timeInFinland(at)
    return language === 'en' ? clock : clock.replace(/^0/, '').replace(':', '.')
  }
  return {
    day,
    dayShort,
    weekdayShort: (value) => `${weekdays[language][weekday(value) - 1]} ${dayShort(value)}`,
    daySentence: (value) => {
      const said = sentence.format(noon(value))
      // The Finnish pattern declines the weekday ("torstaina"); a heading says it plainly.
      return capital(language === 'fi' ? said.replace(/na(?= )/, '') : said)
    },
    period: (from, to) => {
      if (!to) return t.periodFrom({ from: day(from) })
      return from.slice(0, 4) === to.slice(0, 4) ? `${dayShort(from)}–${day(to)}` : `${day(from)}–${day(to)}`
    },
    time,
    moment: (at) => t.moment({ day: day(dayInFinland(at)), time: time(at) }),
    due: (value, today) => {
      const n = daysBetween(today, value)
      if (n === 0) return t.today
      return n < 0 ? t.daysLate({ count: -n }) : t.inDays({ count: n })
    },
    relative: (value, today) => {
      const n = daysBetween(today, value)
      if (n === 0) return t.today
      if (n === 1) return t.tomorrow
      if (n === -1) return t.yesterday
      return n < 0 ? t.daysAgo({ count: -n }) : t.inDays({ count: n })
    },
    number,
    euros: (cents) => `${number(cents / 100, cents % 100 === 0 ? 0 : 2)}\u00a0€`,
    percent: (share) => `${number(share * 100)}\u00a0%`,
    change: (value, decimals = 0) =>
      value === 0 ? '0' : `${value > 0 ? '+' : '−'}${number(Math.abs(value), decimals)}`,
    month: (value) => shortMonths[language][monthOf(value) - 1] ?? '',
    monthLong: (value) => longMonth.format(noon(value)),
  }
}
