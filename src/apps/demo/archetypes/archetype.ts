// What a kind of family is: who is in it, what it talks about, what help it gets and in what order.
import type { NameGroup } from '../names.ts'
import type { ServiceKey } from '../catalogue.ts'

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
