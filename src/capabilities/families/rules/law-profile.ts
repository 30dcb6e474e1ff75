/** What the law asks and when, as data with a period of force: a change of law is a new profile, not new code. */
import { addDays, type Day, dayOf, weekday, type Weekday, yearOf } from '#kit/day.ts'
import type { ClosedDay } from '#rooms/organisations/model/setting-kinds.ts'
import type { SettingValue } from '#rooms/organisations/model/settings.ts'

export type HolidayName =
  | 'new-years-day'
  | 'epiphany'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'may-day'
  | 'ascension-day'
  | 'whit-sunday'
  | 'midsummer-day'
  | 'all-saints-day'
  | 'independence-day'
  | 'christmas-day'
  | 'boxing-day'
  | EveName

export type EveName = 'christmas-eve' | 'midsummer-eve'

/** A date of each year, days after Easter Sunday, or the first such weekday on or after a date. */
export type HolidayRule = { readonly name: HolidayName; readonly source: string } & (
  | { readonly month: number; readonly date: number }
  | { readonly easter: number }
  | { readonly weekday: Weekday; readonly onOrAfter: readonly [month: number, date: number] }
)

/** Which day binds where a deadline falls on a day off: the day as counted, or the next working day (150/1930 5 §). */
export type DeadlineReading = SettingValue<'law.reading'>

export type LawProfile = {
  readonly key: string
  /** First and last day of force, both included; a matter follows the profile of the day it was initiated. */
  readonly validFrom: Day
  readonly validTo: Day | null
  readonly holidays: readonly HolidayRule[]
  /** Eves read as days off. Whether they are is open to reading in the seven-day rule, so an organiser may change it. */
  readonly evesOff: readonly EveName[]
  /** Days beside the rules: the county's own closed days, and public holidays newer than the rules. */
  readonly closedDays: readonly ClosedDay[]
  /** Whether a last day that is a day off moves to the next working day. Open to reading, so an organiser may change it. */
  readonly reading: DeadlineReading
  /** Service need assessment of a child needing special support, or in child protection. */
  readonly assessment: {
    readonly startWorkingDays: number
    readonly readyMonths: number
    readonly startSources: readonly string[]
    readonly readySources: readonly string[]
  }
  /** The organiser's own aim where the law says only "without undue delay"; not a legal limit. */
  readonly internalAim: { readonly startWorkingDays: number; readonly readyMonths: number; readonly source: string }
  readonly logRequest: { readonly months: number; readonly source: string }
  readonly accessibilityFeedback: { readonly days: number; readonly source: string }
  readonly childProtectionPlanReview: { readonly months: number; readonly source: string }
  readonly childrenPerSocialWorker: { readonly most: number; readonly source: string }
  /** Moves a month deadline that falls on a day off. */
  readonly nextWorkingDaySource: string
}

/** The holidays of the church, among which Sundays are not repeated; the act of 2023 kept the list of the one before. */
const CHURCH = 'kirkkolaki 652/2023 (1054/1993 4:3)'
/** Not holidays, yet a time limit does not end on them. */
const EVES = '150/1930 5 §'

export const FINNISH_HOLIDAYS: readonly HolidayRule[] = [
  { name: 'new-years-day', month: 1, date: 1, source: CHURCH },
  { name: 'epiphany', month: 1, date: 6, source: CHURCH },
  { name: 'good-friday', easter: -2, source: CHURCH },
  { name: 'easter-sunday', easter: 0, source: CHURCH },
  { name: 'easter-monday', easter: 1, source: CHURCH },
  { name: 'may-day', month: 5, date: 1, source: '272/1944, 150/1930 5 §' },
  { name: 'ascension-day', easter: 39, source: CHURCH },
  { name: 'whit-sunday', easter: 49, source: CHURCH },
  { name: 'midsummer-eve', weekday: 5, onOrAfter: [6, 19], source: EVES },
  { name: 'midsummer-day', weekday: 6, onOrAfter: [6, 20], source: CHURCH },
  { name: 'all-saints-day', weekday: 6, onOrAfter: [10, 31], source: CHURCH },
  { name: 'independence-day', month: 12, date: 6, source: '388/1937' },
  { name: 'christmas-eve', month: 12, date: 24, source: EVES },
  { name: 'christmas-day', month: 12, date: 25, source: CHURCH },
  { name: 'boxing-day', month: 12, date: 26, source: CHURCH },
]

/** Sources: original statute texts; the consolidated wording of 2026 was not all checked, so every deadline names its own. */
export const FI_2026: LawProfile = {
  key: 'fi-2026',
  validFrom: dayOf(2015, 4, 1),
  validTo: null,
  holidays: FINNISH_HOLIDAYS,
  evesOff: ['christmas-eve', 'midsummer-eve'],
  closedDays: [],
  reading: 'next-working-day',
  assessment: {
    startWorkingDays: 7,
    readyMonths: 3,
    startSources: ['SHL 1301/2014 36 §', 'LSL 417/2007 26 §'],
    readySources: ['SHL 1301/2014 36 §', 'LSL 417/2007 26 §'],
  },
  internalAim: { startWorkingDays: 7, readyMonths: 3, source: 'SHL 1301/2014 36 §' },
  logRequest: { months: 2, source: '703/2023 11 §' },
  accessibilityFeedback: { days: 14, source: '306/2019' },
  childProtectionPlanReview: { months: 12, source: 'LSL 417/2007 30 §' },
  childrenPerSocialWorker: { most: 30, source: 'LSL 417/2007 13 b §' },
  nextWorkingDaySource: '150/1930 5 §',
}

export const LAW_PROFILES: readonly LawProfile[] = [FI_2026]

/** The profile in force on a day; a day before the first profile follows the first. */
export function lawProfileOn(day: Day, profiles: readonly LawProfile[] = LAW_PROFILES): LawProfile {
  const sorted = [...profiles].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
  const profile = sorted.findLast((each) => each.validFrom <= day) ?? sorted[0]
  if (profile === undefined) throw new Error('no law profile')
  return profile
}

/** What an administrator decides of the law and its reading, each from a day on. */
export const LAW_KEYS = [
  'law.deadlines',
  'law.reading',
  'law.eves',
  'law.closedDays',
  'families.ownAim',
] as const satisfies readonly (keyof OwnLaw)[]

export type OwnLaw = {
  readonly 'law.deadlines': SettingValue<'law.deadlines'>
  readonly 'law.reading': SettingValue<'law.reading'>
  readonly 'law.eves': SettingValue<'law.eves'>
  readonly 'law.closedDays': SettingValue<'law.closedDays'>
  readonly 'families.ownAim': SettingValue<'families.ownAim'>
}

/** The profile with what the administrator has decided in its place; the key tells that something differs. */
export function withOwnLaw(profile: LawProfile, own: OwnLaw): LawProfile {
  const kept = own['law.deadlines']
  const { startWorkingDays, readyMonths } = kept
  const changed: LawProfile = {
    ...profile,
    evesOff: own['law.eves'] === 'days-off' ? profile.evesOff : [],
    closedDays: own['law.closedDays'],
    reading: own['law.reading'],
    assessment: { ...profile.assessment, startWorkingDays, readyMonths },
    internalAim: { ...profile.internalAim, ...own['families.ownAim'] },
    logRequest: { ...profile.logRequest, months: kept.logRequestMonths },
    accessibilityFeedback: { ...profile.accessibilityFeedback, days: kept.accessibilityFeedbackDays },
    childProtectionPlanReview: { ...profile.childProtectionPlanReview, months: kept.childProtectionPlanReviewMonths },
  }
  return JSON.stringify(changed) === JSON.stringify(profile) ? profile : { ...changed, key: `${profile.key}+own` }
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1)
}

function holidayIn(rule: HolidayRule, year: number): Day {
  if ('easter' in rule) return addDays(easterSunday(year), rule.easter)
  if ('month' in rule) return dayOf(year, rule.month, rule.date)
  const from = dayOf(year, rule.onOrAfter[0], rule.onOrAfter[1])
  return addDays(from, (rule.weekday - weekday(from) + 7) % 7)
}

/** The holiday a day is, or null; an eve counts only where the profile reads it as a day off. */
export function holidayOn(day: Day, profile: LawProfile): HolidayName | null {
  const isOff = (name: HolidayName): boolean =>
    (name !== 'christmas-eve' && name !== 'midsummer-eve') || profile.evesOff.includes(name)
  return profile.holidays.find((rule) => isOff(rule.name) && holidayIn(rule, yearOf(day)) === day)?.name ?? null
}

/** Why nobody works that day: a holiday by rule, or a day the administrator has named. Saturdays and Sundays are not told apart here. */
export type DayOff = { readonly holiday: HolidayName } | { readonly closed: ClosedDay }

export function dayOffOn(day: Day, profile: LawProfile): DayOff | null {
  const holiday = holidayOn(day, profile)
  if (holiday !== null) return { holiday }
  const closed = profile.closedDays.find((each) => each.day === day)
  return closed === undefined ? null : { closed }
}
