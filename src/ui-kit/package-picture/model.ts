/** What the package picture is drawn from: a family's services over time, as facts without words of ours. */
import type { Day } from '#kit/day.ts'

export type Sector = 'county' | 'municipality' | 'ngo' | 'parish' | 'company' | 'kin' | 'volunteer'

export type Meeting = {
  readonly id: string
  readonly day: Day
  readonly state: 'held' | 'missed' | 'cancelled' | 'agreed'
  /** Why it was missed or cancelled. */
  readonly note?: string | undefined
}

export type Period = { readonly start: Day; readonly end: Day | null }

/** A felt benefit, 0-5, answered on a day. */
export type Benefit = { readonly day: Day; readonly value: number }

export type Lane = {
  readonly id: string
  readonly name: string
  readonly provider: string
  readonly sector: Sector
  /** Who answers for it by law, where it is recorded. */
  readonly organiserName?: string | null | undefined
  /** Who do parts of it for its provider. */
  readonly subcontractors?:
    | readonly { readonly organisationName: string; readonly underName: string | null; readonly what: string }[]
    | undefined
  /** Level of service in words: "varhainen tuki". */
  readonly levelText: string
  readonly orderedOn: Day
  /** Null: it waits. */
  readonly startedOn: Day | null
  /** When it is thought to start, while it waits. */
  readonly expectedOn?: Day | null | undefined
  readonly endedOn: Day | null
  /** In words: "tilalle kotipalvelu". */
  readonly endReason: string | null
  readonly pauses: readonly Period[]
  readonly meetings: readonly Meeting[]
  readonly benefits: readonly Benefit[]
}

export type Version = { readonly no: number; readonly day: Day }

/** Something that told that a service does not help, and what followed. */
export type Signal = {
  readonly day: Day
  /** "2 poisjääntiä, hyöty 2/5" */
  readonly text: string
  readonly laneId: string
  readonly meetingIds: readonly string[]
  readonly ledToLaneId: string | null
  readonly answeredOn: Day | null
}

/** One person's own view, 0-100; null is a measurement that was not answered. */
export type Wellbeing = {
  readonly name: string
  readonly points: readonly { readonly day: Day; readonly value: number | null }[]
}

export type PackageData = {
  readonly today: Day
  readonly phases: readonly { readonly label: string; readonly start: Day; readonly end: Day | null }[]
  readonly lanes: readonly Lane[]
  readonly versions: readonly Version[]
  readonly signals: readonly Signal[]
  readonly wellbeing: readonly Wellbeing[]
}

export type Zoom = 'whole' | '6' | '3'
