/** The picture as shapes and texts with their places: what `layoutPackage` gives and the screen draws. */
import type { Day } from '#kit/day.ts'
import type { Box, Label } from './labels.ts'
import type { Meeting, Sector } from './model.ts'

export type DrawnMark = { readonly id: string; readonly x: number; readonly state: Meeting['state'] }

export type DrawnLane = {
  readonly id: string
  readonly name: string
  readonly provider: string
  readonly sector: Sector
  readonly levelText: string
  readonly top: number
  readonly height: number
  /** Middle line of the ribbon. */
  readonly y: number
  readonly orderedX: number
  readonly queue: { readonly x1: number; readonly x2: number; readonly label: Label | null } | null
  readonly expectedX: number | null
  readonly ribbons: readonly string[]
  readonly pauses: readonly { readonly x1: number; readonly x2: number; readonly label: Label | null }[]
  readonly end: { readonly x: number; readonly half: number; readonly label: Label | null } | null
  readonly benefits: readonly Label[]
  readonly marks: readonly DrawnMark[]
}

export type DrawnSignal = {
  readonly enclosure: Box
  readonly arrow: { readonly line: string; readonly head: string } | null
  /** The first line or lines are the signal itself, the rest what followed. */
  readonly label: Label
  readonly signalLines: number
}

export type DrawnSeries = {
  readonly name: string
  readonly path: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly labels: readonly Label[]
}

export type Drawing = {
  readonly width: number
  readonly height: number
  /** Width of the column of names; 0 where names stand above their lanes. */
  readonly labelWidth: number
  readonly stacked: boolean
  readonly markRadius: number
  readonly top: number
  readonly bottom: number
  readonly phases: readonly {
    readonly x: number
    readonly width: number
    readonly label: string
    readonly now: boolean
  }[]
  readonly months: readonly {
    readonly x: number
    readonly day: Day
    readonly named: boolean
    readonly withYear: boolean
  }[]
  readonly lanes: readonly DrawnLane[]
  readonly versions: readonly {
    readonly x: number
    readonly flag: { readonly x: number; readonly width: number; readonly text: string }
  }[]
  readonly today: { readonly x: number; readonly label: Label }
  readonly signals: readonly DrawnSignal[]
  readonly wellbeing: {
    readonly top: number
    readonly height: number
    readonly grid: readonly { readonly y: number; readonly value: number }[]
    readonly series: readonly DrawnSeries[]
    readonly unanswered: readonly Label[]
  } | null
}
