/** Where everyone stands in the drawing of a family: homes side by side, adults above, children below, those of two homes between. Pure. */
import type { Authority } from '#rooms/families/model.ts'

type Home = 'here' | 'both' | 'other_home' | 'elsewhere'
export type Drawn = { readonly personId: string; readonly home: Home; readonly isChild: boolean }
type Guardian = { readonly childId: string; readonly guardianId: string; readonly authority: Authority }

export const STEP = 140
export const ROW = { adults: 74, children: 206 } as const
export const HEIGHT = 270
const PAD = 12
const GAP = 28

export type Node<P extends Drawn> = { readonly person: P; readonly x: number; readonly y: number }
export type HomeBox = { readonly home: 'here' | 'other_home'; readonly x: number; readonly width: number }
export type Line = { readonly key: string; readonly authority: Authority; readonly from: Place; readonly to: Place }
type Place = { readonly x: number; readonly y: number }

const ORDER: readonly Home[] = ['here', 'both', 'other_home', 'elsewhere']

export function layoutFamily<P extends Drawn>(
  people: readonly P[],
  guardians: readonly Guardian[],
): { nodes: Node<P>[]; homes: HomeBox[]; lines: Line[]; width: number } {
  const nodes: Node<P>[] = []
  const spans = new Map<Home, { x: number; width: number }>()
  let x = PAD
  for (const home of ORDER) {
    const here = people.filter((person) => person.home === home)
    if (here.length === 0) continue
    const [adults, children] = [here.filter((p) => !p.isChild), here.filter((p) => p.isChild)]
    const width = Math.max(adults.length, children.length) * STEP
    for (const [row, y] of [
      [adults, ROW.adults],
      [children, ROW.children],
    ] as const)
      row.forEach((person, i) => nodes.push({ person, x: x + (width / row.length) * (i + 0.5), y }))
    spans.set(home, { x, width })
    x += width + GAP
  }
  const both = spans.get('both')
  const homes = (['here', 'other_home'] as const).flatMap((home): HomeBox[] => {
    const span = spans.get(home)
    // A child of both homes stands where the two overlap.
    if (span === undefined) return both === undefined ? [] : [{ home, ...both }]
    if (both === undefined) return [{ home, ...span }]
    return home === 'here'
      ? [{ home, x: span.x, width: both.x + both.width - span.x }]
      : [{ home, x: both.x, width: span.x + span.width - both.x }]
  })
  const at = new Map(nodes.map((node) => [node.person.personId, node]))
  const lines = guardians.flatMap(({ childId, guardianId, authority }): Line[] => {
    const [from, to] = [at.get(guardianId), at.get(childId)]
    return from === undefined || to === undefined ? [] : [{ key: `${guardianId} ${childId}`, authority, from, to }]
  })
  return { nodes, homes, lines, width: Math.max(x - GAP + PAD, 240) }
}
