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
  half ? { width: 350, height: Math.max(340, 56 * count) } : { width: 640, height: Math.max(440, 40 * count) }

export const MARK = 13
export const CENTRE = 36
/** Room for a name outside the outermost ring: beside it, and above or below. */
const [BESIDE, BEYOND] = [64, 34]
/** The nearest ring: clear of the family's own circle. */
const NEAREST = CENTRE + MARK + 24

/** Half the width and the height of the ring on which people of a closeness stand. */
export function ringOf(closeness: Closeness, { width, height }: Frame): { readonly rx: number; readonly ry: number } {
  const out = (farthest: number) => NEAREST + ((farthest - NEAREST) * (closeness - 1)) / 2
  return { rx: out(width / 2 - BESIDE), ry: out(height / 2 - BEYOND) }
}

/** The order in which the places round the circle are taken: near and far ones take turns, so that names have room. */
function inTurns<P extends EcoPerson>(people: readonly P[]): P[] {
  const sorted = people.toSorted((a, b) => a.closeness - b.closeness || (a.id < b.id ? -1 : 1))
  const half = Math.ceil(sorted.length / 2)
  return sorted.slice(0, half).flatMap((near, i) => [near, ...sorted.slice(half + i, half + i + 1)])
}

export function placePeople<P extends EcoPerson>(people: readonly P[], frame: Frame): Placed<P>[] {
  const order = inTurns(people)
  return order.map((person, i) => {
    const angle = -Math.PI / 2 + (2 * Math.PI * (i + 0.5)) / order.length
    const { rx, ry } = ringOf(person.closeness, frame)
    const [x, y] = [Math.cos(angle) * rx, Math.sin(angle) * ry]
    const [ux, uy] = [x / Math.hypot(x, y), y / Math.hypot(x, y)]
    return {
      person,
      x,
      y,
      from: { x: ux * CENTRE, y: uy * CENTRE },
      to: { x: x - ux * (MARK + 3), y: y - uy * (MARK + 3) },
    }
  })
}
