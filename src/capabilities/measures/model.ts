/** The family situation check: an own open instrument, its items, its answers and the points at which it is asked. */
import type { Day } from '#kit/day.ts'
import type { Id } from '#kit/id.ts'
import type { Phase } from '#rooms/families/model.ts'

export type AnswerId = Id<'Answer'>

export const CORE_ITEMS = ['future', 'networks', 'childneeds', 'trust', 'life'] as const
export const USEFULNESS_ITEMS = ['use_worker', 'use_plan'] as const
export const ITEMS = [...CORE_ITEMS, ...USEFULNESS_ITEMS] as const

export type CoreItem = (typeof CORE_ITEMS)[number]
export type UsefulnessItem = (typeof USEFULNESS_ITEMS)[number]
export type Item = (typeof ITEMS)[number]

/** Lowest and highest answer of each item; higher is better in all. */
export const SCALES = {
  future: { min: 1, max: 5 },
  networks: { min: 1, max: 5 },
  childneeds: { min: 1, max: 5 },
  trust: { min: 1, max: 5 },
  life: { min: 1, max: 10 },
  use_worker: { min: 0, max: 5 },
  use_plan: { min: 0, max: 5 },
} as const satisfies Record<Item, { readonly min: number; readonly max: number }>

export const POINTS = ['start', 'middle', 'end', 'follow_up'] as const
export type Point = (typeof POINTS)[number]

/** The point at which the check is asked in a phase of the work; phases are named as in the families room. */
export function pointOf(phase: Phase): Point {
  if (phase === 'contact' || phase === 'initial_assessment') return 'start'
  if (phase === 'change' || phase === 'on_hold') return 'middle'
  return phase === 'controlled_ending' ? 'end' : 'follow_up'
}

export const ANSWERED_WITH = ['own', 'worker_device', 'interpreter', 'phone'] as const
export type AnsweredWith = (typeof ANSWERED_WITH)[number]

/** A missing item is null, never a guess. */
export type Answers = Readonly<Record<Item, number | null>>

/** One person's answers at one point of one episode. */
export type Answer = {
  readonly answerId: AnswerId
  readonly familyId: Id<'Family'>
  readonly personId: Id<'Person'>
  readonly episode: number
  readonly point: Point
  readonly answeredOn: Day
  readonly answers: Answers
}

/** Goal attainment: -2 much less than expected, 0 as expected, +2 much more. */
export type GasLevel = -2 | -1 | 0 | 1 | 2
