// Kinds of families that live in the county: who is in them, what they talk about, what help they get and in what order.
import type { NameGroup } from './names.ts'
import type { ServiceKey } from './catalogue.ts'

export type ThemeKey =
  | 'mornings'
  | 'housework'
  | 'nights'
  | 'screens'
  | 'shifts'
  | 'school'
  | 'senses'
  | 'disability'
  | 'baby'
  | 'teen'
  | 'siblings'
  | 'mood'
  | 'separation'
  | 'money'
  | 'foster'
  | 'newcomer'
  | 'lonely'
  | 'housing'
  | 'safety'
  | 'drinking'
  | 'sami'

export type Household = 'two' | 'one' | 'two_homes' | 'foster' | 'kin' | 'blended'

/** Whom a service is for. */
export type Whom = 'family' | 'adult' | 'child' | 'teen'

/** A service ordered so many weeks after the first plan, for so many weeks or for as long as the work goes on. */
export type Help = readonly [service: ServiceKey, week: number, weeks: number | null, whom: Whom]

export type Archetype = {
  readonly key: string
  readonly weight: number
  readonly household: Household
  readonly children: readonly [least: number, most: number]
  readonly ages: readonly [least: number, most: number]
  readonly themes: readonly ThemeKey[]
  readonly help: readonly Help[]
  readonly names?: readonly NameGroup[]
  readonly language?: string
  readonly interpreter?: readonly string[]
  readonly special?: boolean
  readonly unborn?: boolean
  readonly childProtection?: boolean
}

export const ARCHETYPES: readonly Archetype[] = [
  {
    key: 'mornings',
    weight: 12,
    household: 'two',
    children: [2, 4],
    ages: [0, 9],
    themes: ['mornings', 'housework', 'nights', 'shifts'],
    help: [
      ['familyWork', 0, 30, 'family'],
      ['homeService', 1, null, 'family'],
      ['dayCare', 0, null, 'child'],
      ['familyClub', 2, null, 'family'],
      ['peers', 3, null, 'adult'],
      ['grandma', 6, null, 'family'],
      ['familySport', 9, null, 'family'],
      ['clinic', 0, null, 'child'],
    ],
  },
  {
    key: 'two-homes',
    weight: 12,
    household: 'two_homes',
    children: [1, 3],
    ages: [3, 13],
    themes: ['separation', 'money', 'screens', 'siblings'],
    help: [
      ['separation', 0, null, 'family'],
      ['familyWork', 1, 22, 'family'],
      ['curator', 2, null, 'child'],
      ['peers', 4, null, 'adult'],
      ['football', 5, null, 'child'],
      ['supportPerson', 8, null, 'child'],
      ['guidance', 0, null, 'adult'],
      ['childrensGroup', 9, null, 'child'],
    ],
  },
  {
    key: 'senses',
    weight: 13,
    household: 'two',
    children: [1, 3],
    ages: [6, 14],
    themes: ['senses', 'school', 'siblings', 'mornings'],
    special: true,
    help: [
      ['schoolPath', 0, null, 'child'],
      ['coaching', 1, null, 'child'],
      ['occupational', 3, null, 'child'],
      ['familyWork', 1, 26, 'family'],
      ['peers', 5, null, 'adult'],
      ['childClinic', 2, null, 'child'],
      ['football', 8, null, 'child'],
      ['homeServiceOwn', 6, null, 'family'],
    ],
  },
  {
    key: 'school',
    weight: 10,
    household: 'one',
    children: [1, 3],
    ages: [10, 16],
    themes: ['school', 'teen', 'screens', 'mornings'],
    special: true,
    help: [
      ['schoolPath', 0, null, 'teen'],
      ['youthClinic', 2, null, 'teen'],
      ['curator', 0, null, 'teen'],
      ['familyWork', 1, 24, 'family'],
      ['youthWork', 5, null, 'teen'],
      ['homework', 6, null, 'teen'],
      ['supportPerson', 9, null, 'teen'],
      ['counselling', 3, null, 'family'],
    ],
  },
  {
    key: 'mood',
    weight: 11,
    household: 'two',
    children: [1, 3],
    ages: [1, 11],
    themes: ['mood', 'housework', 'lonely', 'nights'],
    help: [
      ['nurse', 0, null, 'adult'],
      ['homeService', 0, null, 'family'],
      ['mindPeers', 3, null, 'adult'],
      ['familyWork', 2, 26, 'family'],
      ['supportPerson', 6, null, 'child'],
      ['deacon', 4, null, 'adult'],
      ['childrensGroup', 7, null, 'child'],
      ['dayCare', 1, null, 'child'],
    ],
  },
  {
    key: 'money',
    weight: 9,
    household: 'one',
    children: [1, 4],
    ages: [2, 15],
    themes: ['money', 'housing', 'lonely', 'mood'],
    help: [
      ['socialWork', 0, null, 'adult'],
      ['deacon', 1, null, 'adult'],
      ['homeService', 2, null, 'family'],
      ['football', 4, null, 'child'],
      ['homework', 4, null, 'child'],
      ['peers', 6, null, 'adult'],
      ['familyWork', 1, 20, 'family'],
      ['grandma', 8, null, 'family'],
    ],
  },
  {
    key: 'foster',
    weight: 5,
    household: 'foster',
    children: [1, 2],
    ages: [2, 12],
    themes: ['foster', 'nights', 'siblings'],
    special: true,
    childProtection: true,
    help: [
      ['fosterSupport', 0, null, 'family'],
      ['supervisedVisits', 0, null, 'child'],
      ['childProtection', 0, null, 'child'],
      ['counselling', 3, null, 'child'],
      ['supportFamily', 5, null, 'child'],
      ['dayCare', 1, null, 'child'],
      ['peers', 4, null, 'adult'],
    ],
  },
  {
    key: 'kin',
    weight: 4,
    household: 'kin',
    children: [1, 2],
    ages: [4, 14],
    themes: ['foster', 'school', 'money'],
    special: true,
    help: [
      ['fosterSupport', 0, null, 'family'],
      ['schoolPath', 1, null, 'child'],
      ['supportFamily', 4, null, 'child'],
      ['socialWork', 0, null, 'family'],
      ['football', 6, null, 'child'],
      ['deacon', 3, null, 'adult'],
      ['childrensGroup', 6, null, 'child'],
    ],
  },
  {
    key: 'newcomer',
    weight: 10,
    household: 'two',
    children: [2, 5],
    ages: [1, 14],
    themes: ['newcomer', 'school', 'housing', 'lonely'],
    names: ['so', 'ar', 'ru', 'uk'],
    interpreter: ['so', 'ar', 'ru', 'uk'],
    help: [
      ['languageGuide', 0, null, 'family'],
      ['interpreting', 0, null, 'adult'],
      ['languageGroup', 2, null, 'adult'],
      ['schoolPath', 1, null, 'child'],
      ['football', 3, null, 'child'],
      ['homework', 4, null, 'child'],
      ['clinic', 1, null, 'child'],
      ['socialWork', 0, null, 'adult'],
    ],
  },
  {
    key: 'swedish',
    weight: 9,
    household: 'two',
    children: [1, 3],
    ages: [1, 13],
    themes: ['mornings', 'baby', 'separation', 'school', 'lonely'],
    names: ['sv'],
    language: 'sv',
    help: [
      ['swedishTalk', 0, null, 'family'],
      ['swedishPeers', 2, null, 'adult'],
      ['swedishClub', 1, null, 'family'],
      ['schoolTaruniemi', 1, null, 'child'],
      ['familyWork', 1, 24, 'family'],
      ['homeService', 3, null, 'family'],
      ['clinic', 0, null, 'child'],
      ['familySport', 8, null, 'family'],
    ],
  },
  {
    key: 'sami',
    weight: 1.5,
    household: 'two',
    children: [1, 3],
    ages: [3, 12],
    themes: ['sami', 'school', 'mornings'],
    names: ['se'],
    help: [
      ['schoolPath', 0, null, 'child'],
      ['guidance', 0, null, 'family'],
      ['curator', 2, null, 'child'],
      ['football', 4, null, 'child'],
      ['familyClub', 2, null, 'family'],
      ['peers', 5, null, 'adult'],
      ['counselling', 4, null, 'family'],
    ],
  },
  {
    key: 'disability',
    weight: 7,
    household: 'two',
    children: [1, 3],
    ages: [3, 14],
    themes: ['disability', 'nights', 'siblings', 'shifts'],
    special: true,
    help: [
      ['personalHelp', 0, null, 'child'],
      ['speech', 1, null, 'child'],
      ['occupational', 1, null, 'child'],
      ['shortCare', 4, null, 'child'],
      ['schoolPath', 1, null, 'child'],
      ['peers', 3, null, 'adult'],
      ['football', 6, null, 'child'],
      ['homeServiceOwn', 2, null, 'family'],
    ],
  },
  {
    key: 'baby',
    weight: 8,
    household: 'two',
    children: [0, 2],
    ages: [0, 4],
    themes: ['baby', 'nights', 'lonely'],
    unborn: true,
    help: [
      ['clinic', 0, null, 'family'],
      ['babyCafe', 1, null, 'family'],
      ['homeServiceOwn', 1, null, 'family'],
      ['grandma', 4, null, 'family'],
      ['nurse', 2, null, 'adult'],
      ['familyClub', 6, null, 'family'],
      ['familyWork', 2, 20, 'family'],
    ],
  },
  {
    key: 'teen',
    weight: 7,
    household: 'blended',
    children: [2, 3],
    ages: [9, 17],
    themes: ['teen', 'siblings', 'screens', 'separation'],
    help: [
      ['youngTalk', 0, null, 'teen'],
      ['curator', 1, null, 'teen'],
      ['youthWork', 3, null, 'teen'],
      ['counselling', 3, null, 'family'],
      ['supportPerson', 5, null, 'teen'],
      ['familyWork', 2, 18, 'family'],
      ['homework', 4, null, 'child'],
      ['youthClinic', 6, null, 'teen'],
    ],
  },
  {
    key: 'drinking',
    weight: 6,
    household: 'two',
    children: [1, 3],
    ages: [3, 15],
    themes: ['drinking', 'money', 'siblings'],
    special: true,
    childProtection: true,
    help: [
      ['addiction', 0, null, 'adult'],
      ['childProtection', 0, null, 'family'],
      ['intensified', 0, 26, 'family'],
      ['childrensGroup', 2, null, 'child'],
      ['supportFamily', 5, null, 'child'],
      ['curator', 3, null, 'child'],
      ['deacon', 4, null, 'adult'],
      ['homework', 6, null, 'child'],
    ],
  },
  {
    key: 'safety',
    weight: 2,
    household: 'one',
    children: [1, 3],
    ages: [3, 12],
    themes: ['safety', 'housing', 'money'],
    special: true,
    help: [
      ['socialWork', 0, null, 'family'],
      ['childrensGroup', 2, null, 'child'],
      ['curator', 1, null, 'child'],
      ['nurse', 2, null, 'adult'],
      ['homeServiceOwn', 2, null, 'family'],
      ['counselling', 5, null, 'family'],
      ['peers', 8, null, 'adult'],
    ],
  },
]

/** What is tried instead when a service does not fit. */
export const INSTEAD: Partial<Record<ServiceKey, ServiceKey>> = {
  familyWork: 'homeServiceOwn',
  peers: 'supportPerson',
  counselling: 'familyWork',
  curator: 'youngTalk',
  familyClub: 'grandma',
  homework: 'supportPerson',
  mindPeers: 'nurse',
  swedishPeers: 'grandma',
  intensified: 'counselling',
  separation: 'counselling',
  football: 'youthWork',
  languageGroup: 'familyClub',
  youthWork: 'supportPerson',
  coaching: 'familyWork',
}
