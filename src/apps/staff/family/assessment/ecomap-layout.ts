/** Where the people around a family stand in the picture: nearer the closer they are, spread evenly, so that nothing covers anything. Pure. */
import type { Closeness, Effect } from '#rooms/assessment/model.ts'

export type EcoPerson = { readonly id: string; readonly closeness: Closeness; readonly effect: Effect }

export type Placed<P> = {
  readonly person: P
  readonly x: number
  readonly y: number
  /** Where the line to the family begins, at the edge of its circle. */
  readonly from: { readonly x: number; readonly y: number }
  /** Where the line ends, at the edge of the person's mark. */
  readonly to: { readonly x: number; readonly y: number }
}

export type Frame = { readonly width: number; readonly height: number }

/** The picture grows with those in it: a name needs room. */
export const frameOf = (count: number, half: boolean): Frame =>
  half ? { width: 350, height: Math.max(540, 56 * count) } : { width: 640, height: Math.max(440, 40 * count) }

export const MARK = 13
export const CENTRE = 36
const WORDS = 34

const SHARE: Readonly<Record<Closeness, number>> = { 1: 0.6, 2: 0.8, 3: 1 }

/** The order in which the places round the circle are taken: near and far ones take turns, so that names have room. */
function inTurns<P extends EcoPerson>(people: readonly P[]): P[] {
  const sorted = people.toSorted((a, b) => a.closeness - b.closeness || (a.id < b.id ? -1 : 1))
  const half = Math.ceil(sorted.length / 2)
  return sorted.slice(0, half).flatMap((near, i) => [near, ...sorted.slice(half + i, half + i + 1)])
}

export function placePeople<P extends EcoPerson>(people: readonly P[], { width, height }: Frame): Placed<P>[] {
  const [rx, ry] = [width / 2 - 64, height / 2 - WORDS]
  const order = inTurns(people)
  return order.map((person, i) => {
    const angle = -Math.PI / 2 + (2 * Math.PI * (i + 0.5)) / order.length
    const [x, y] = [Math.cos(angle) * rx * SHARE[person.closeness], Math.sin(angle) * ry * SHARE[person.closeness]]
    // Never under the family's own circle.
    const least = CENTRE + MARK + 38
    const far = Math.hypot(x, y)
    const scale = far < least ? least / far : 1
    const [px, py] = [x * scale, y * scale]
    const [ux, uy] = [px / Math.hypot(px, py), py / Math.hypot(px, py)]
    return {
      person,
      x: px,
      y: py,
      from: { x: ux * CENTRE, y: uy * CENTRE },
      to: { x: px - ux * (MARK + 3), y: py - uy * (MARK + 3) },
    }
  })
}
